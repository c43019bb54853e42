import { documentOf } from '../frames';
import { glance } from './scan';
import { meaningOf } from './tokens';

/** Looking for rows may cost this many glances in one reading. */
export type RowBudget = { glances: number };

const SAMPLE = 8;
/** Elements of one row in which the names of its parts are looked for. */
const MOST_PARTS = 40;

/**
 * Are an element's children the rows of a message list? Two or more of one kind, short, each
 * with a date and more words than that, none of them opened. Messages of a conversation are
 * told from rows by having a body.
 */
export function holdsRows(children: Element[], budget: RowBudget): boolean {
  const kind = commonKind(children);
  if (!kind || kind.length < 2) return false;
  const byCells = new Map<number, number>();
  const sample = kind.slice(0, SAMPLE);
  for (const [i, child] of sample.entries()) {
    if (i === 3 && byCells.size === 0) return false;
    budget.glances -= 1;
    if (budget.glances < 0) return false;
    const cells = child.childElementCount;
    if (isRow(child)) byCells.set(cells, (byCells.get(cells) ?? 0) + 1);
  }
  // A line of a header and a letter with a date in it are not built alike.
  const rows = Math.max(0, ...byCells.values()) > 1 ? sum(byCells.values()) : 0;
  if (rows < 2 || rows < sample.length * 0.6) return false;
  // Three parts of a page, of which one holds the mailbox.
  if (rows < 3 && sample.some((el) => glance(el).more)) return false;
  const shown = kind.slice(0, 60);
  if (shown.some((el) => isOpened(el) || glance(el).labels > 2)) return false;
  // One that has what may be a text where most have none is unfolded.
  const sampled = shown.slice(0, SAMPLE * 2);
  if (sampled.some(isUnfolded)) return false;
  const texts = sampled.map(holdsText);
  const some = texts.filter(Boolean).length;
  return some === 0 || some * 2 > texts.length;
}

/** Letters of a text that is no first line. */
const LONG = 120;

function isUnfolded(el: Element): boolean {
  return finds(el, 120, (at) => meaningOf(at).body !== null && glance(at, LONG).text.length > LONG);
}

function holdsText(el: Element): boolean {
  return finds(el, 120, (at) => meaningOf(at).body !== null);
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((all, n) => all + n, 0);
}

/** "to me": so says an open message of its recipients, never a row. */
const TO_ME =
  /(?:^|\s)(?:to me|an mich|à moi|para mí|para mim|a me|aan mij|do mnie|till mig|til mig|til meg|мне|发给我|bana)(?=[\s,;]|$)/iu;

/** Short, with one date (or two) or parts that are called so, without the labels of a header. */
function isRow(el: Element): boolean {
  const { text, more, dates, labels, frame, towards } = glance(el, 700);
  if (more || frame || dates > 2 || labels > 1) return false;
  const addressed = TO_ME.test(text) || (towards && text.includes('@'));
  if (addressed || isOpened(el)) return false;
  return (dates > 0 && words(text) >= 3) || (words(text) >= 2 && namesParts(el));
}

/** A subject, and a sender or a date, each called so by its own element. */
function namesParts(el: Element): boolean {
  const said = new Set<string | null>();
  return finds(el, MOST_PARTS, (at) => {
    said.add(meaningOf(at).field);
    return said.has('subject') && (said.has('from') || said.has('date'));
  });
}

/** Children of the commonest kind, when most are of it: same tag, a class in common. */
function commonKind(children: Element[]): Element[] | null {
  const byKind = new Map<string, Element[]>();
  for (const child of children) {
    const kind = `${child.nodeName} ${child.classList.item(0) ?? ''}`;
    const group = byKind.get(kind);
    if (group) group.push(child);
    else byKind.set(kind, [child]);
  }
  const largest = [...byKind.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  return largest.length * 2 > children.length ? largest : null;
}

/** A name of four ideographs is rarer than one of two before a subject of two. */
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

function words(text: string): number {
  const all = text.split(/[\s,]+/).filter((w) => /\p{L}/u.test(w)).length;
  return (text.match(HAN)?.length ?? 0) > 3 ? Math.max(all, 3) : all;
}

/** A message of a conversation: it has a text, or says that it is unfolded. */
function isOpened(el: Element): boolean {
  const unfolded = el.getAttribute('aria-expanded') === 'true';
  return (
    (unfolded && !/^(?:option|row|treeitem)$/.test(el.getAttribute('role') ?? '')) || hasBody(el)
  );
}

/** A message's text inside, by name or as a frame; looks at a bounded number of elements. */
export function hasBody(el: Element, most = 250): boolean {
  return finds(el, most, isBody);
}

function finds(el: Element, most: number, is: (el: Element) => boolean): boolean {
  const walk = el.ownerDocument.createTreeWalker(el, 1);
  let node: Node | null = el;
  for (let seen = 0; node && seen < most; seen += 1) {
    if (is(node as Element)) return true;
    node = walk.nextNode();
  }
  return false;
}

export function isBody(el: Element): boolean {
  return (
    el.getAttribute('role') === 'document' ||
    (el.nodeName === 'IFRAME' && documentOf(el) !== null) ||
    meaningOf(el).body === 'strong' ||
    (el.shadowRoot !== null && meaningOf(el).body === 'weak')
  );
}
