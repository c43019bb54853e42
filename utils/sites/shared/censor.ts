import { STRUCTURAL_VALUES, STRUCTURE } from './censor-words';
import { documentOf } from './frames';

const MOST_CHARS = 200_000;
const MOST_ELEMENTS = 20_000;
const DEEPEST = 80;
/** Siblings built alike that are shown before the rest is only counted. */
const ALIKE = 4;
const LONGEST_TEXT = 60;
/** Nothing in these says how a page is built. */
const CLOSED = new Set(['script', 'style', 'noscript', 'svg', 'canvas', 'template', 'link']);

/**
 * How a page is built, without what it shows: tags, classes, ids, roles and attribute names, as
 * indented lines. Every text and value is replaced by its shape (letters → x, digits → 0), and
 * so is any word of a class, id or attribute name that stands in the page's text, too. Scripts,
 * styles, comments and frames of other sites are left out. At most 200,000 characters.
 */
export function censored(doc: Document): string {
  const report = new Report(wordsShown(doc));
  report.add(doc.documentElement, 0);
  return report.lines.join('\n').slice(0, MOST_CHARS);
}

class Report {
  readonly lines: string[] = [];
  readonly #shown: ReadonlySet<string>;
  #elements = 0;
  #chars = 0;

  constructor(shown: ReadonlySet<string>) {
    this.#shown = shown;
  }

  add(el: Element, depth: number): void {
    this.#elements += 1;
    if (this.#full() || depth > DEEPEST) return;
    this.#line(depth, this.#head(el));
    if (CLOSED.has(el.localName)) return;
    const inner = el.localName === 'iframe' || el.localName === 'frame' ? documentOf(el) : null;
    if (inner?.documentElement) this.add(inner.documentElement, depth + 1);
    if (el.shadowRoot) {
      this.#line(depth + 1, '#shadow');
      this.#children(el.shadowRoot, depth + 2);
    }
    this.#children(el, depth + 1);
  }

  #children(parent: ParentNode & Node, depth: number): void {
    const alike = new Map<string, number>();
    for (const node of parent.childNodes) {
      if (this.#full()) return;
      if (node.nodeType === 3) {
        const text = shapeOf(node.nodeValue ?? '');
        if (text) this.#line(depth, text);
      } else if (node.nodeType === 1) {
        const el = node as Element;
        const form = `${el.localName} ${el.className} ${el.childElementCount}`;
        const before = alike.get(form) ?? 0;
        alike.set(form, before + 1);
        if (before < ALIKE) this.add(el, depth);
      }
    }
    const left = [...alike.values()].reduce((sum, n) => sum + Math.max(0, n - ALIKE), 0);
    if (left > 0) this.#line(depth, `+${left}`);
  }

  #head(el: Element): string {
    const attributes = [...el.attributes].slice(0, 40).map((at) => this.#attribute(at));
    return `<${[this.#known(el.localName), ...attributes].join(' ')}>`;
  }

  #attribute({ name, value }: Attr): string {
    const shown = this.#known(name.toLowerCase()).slice(0, 60);
    if (value === '') return shown;
    if (name === 'class') return `class="${this.#known(value.slice(0, 400))}"`;
    if (name === 'id' || STRUCTURAL_VALUES.has(name)) return `${shown}="${onlyStructure(value)}"`;
    if (name === 'style') return shown;
    return `${shown}="${shapeOf(value)}"`;
  }

  /** Words that the page shows as text are no names of its building, unless they always are. */
  #known(text: string): string {
    return eachWord(text, (word) => !this.#shown.has(word));
  }

  #line(depth: number, text: string): void {
    const line = `${' '.repeat(Math.min(depth, DEEPEST))}${text}`;
    this.lines.push(line);
    this.#chars += line.length + 1;
  }

  #full(): boolean {
    return this.#elements > MOST_ELEMENTS || this.#chars > MOST_CHARS;
  }
}

/** Letters → x, digits → 0; what stands between them stays. */
function shapeOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const scheme = /^(?:mailto|https?|tel):/.exec(line)?.[0] ?? '';
  const rest = line.slice(scheme.length, LONGEST_TEXT).replace(/\p{M}/gu, '');
  const shape = rest.replace(/\p{L}/gu, 'x').replace(/\p{N}/gu, '0');
  return (
    scheme + shape.replace(/[^x0\s!-/:-@[-`{-~]/gu, '?') + (line.length > LONGEST_TEXT ? '…' : '')
  );
}

function onlyStructure(value: string): string {
  return eachWord(value.slice(0, 200), (word) => STRUCTURE.has(word));
}

/** Keeps the words that may stay, parts of camelCase one by one; the others become their shape. */
function eachWord(text: string, stays: (word: string) => boolean): string {
  const may = (word: string) => word.length < 3 || STRUCTURE.has(word) || stays(word);
  return text.replace(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu, (run) => {
    if (/^\p{N}/u.test(run)) return '0'.repeat(Math.min(run.length, 20));
    if (!/^[a-z]+$/i.test(run)) return shapeOf(run);
    if (may(run.toLowerCase())) return keepWhole(run, may);
    return run
      .split(/(?<=[a-z])(?=[A-Z])/)
      .map((part) => (STRUCTURE.has(part.toLowerCase()) ? part : shapeOf(part)))
      .join('');
  });
}

/** `messageAnna` is unknown as a whole, and its parts are looked at, too. */
function keepWhole(run: string, may: (word: string) => boolean): string {
  const parts = run.split(/(?<=[a-z])(?=[A-Z])/);
  return parts.map((part) => (may(part.toLowerCase()) ? part : shapeOf(part))).join('');
}

const SAYING = ['title', 'alt', 'aria-label', 'placeholder', 'value', 'content', 'href', 'src'];

/** Every word of three letters or more that the page shows or says, in lower case. */
function wordsShown(doc: Document): Set<string> {
  const words = new Set<string>();
  const take = (text: string | null) => {
    for (const [word] of (text ?? '').slice(0, 20_000).matchAll(/\p{L}{3,}/gu))
      if (words.size < 50_000) words.add(word.toLowerCase());
  };
  const look = (root: Node & ParentNode, depth: number) => {
    const walk = root.ownerDocument ?? (root as Document);
    const nodes = walk.createTreeWalker(root, 5);
    for (let node = nodes.nextNode(), n = 0; node && n < 100_000; node = nodes.nextNode(), n += 1) {
      if (node.nodeType === 3) {
        if (!CLOSED.has(node.parentElement?.localName ?? '')) take(node.nodeValue);
        continue;
      }
      const el = node as Element;
      for (const name of SAYING) if (el.hasAttribute(name)) take(el.getAttribute(name));
      for (const { name, value } of el.attributes) if (name.startsWith('data-')) take(value);
      const inside = el.shadowRoot ?? documentOf(el);
      if (inside && depth < 20) look(inside, depth + 1);
    }
  };
  look(doc, 0);
  return words;
}
