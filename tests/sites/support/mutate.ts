/** A small seeded generator (mulberry32): the same seed breaks a page the same way again. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

export type Random = ReturnType<typeof randomFrom>;
type Mutation = (el: Element, random: Random) => void;

/** What rebuilds of a site and half-rendered pages do to its markup. */
const MUTATIONS: Record<string, Mutation> = {
  remove: (el) => el.remove(),
  unwrap: (el) => {
    // Nor does a rebuild show what was hidden.
    if (!el.hasAttribute('hidden') && !el.hasAttribute('style')) el.replaceWith(...el.childNodes);
  },
  'rename class': (el, random) => {
    const tokens = [...el.classList];
    const token = tokens[random(tokens.length)];
    if (token) el.classList.replace(token, `x${random(1e6)}`);
  },
  'drop attribute': (el, random) => {
    // Visibility is a fact about the page, not a hook.
    const names = el.getAttributeNames().filter((name) => !/^(?:style|hidden)$/.test(name));
    const name = names[random(names.length)];
    if (name) el.removeAttribute(name);
  },
  'rename tag': (el) => {
    const other = el.ownerDocument.createElement('section');
    for (const name of el.getAttributeNames())
      other.setAttribute(name, el.getAttribute(name) ?? '');
    other.append(...el.childNodes);
    el.replaceWith(other);
  },
  reorder: (el) => {
    const parent = el.parentElement;
    parent?.prepend(...[...parent.childNodes].reverse());
  },
  'cut children': (el, random) => {
    const kept = random(el.childNodes.length + 1);
    for (const child of [...el.childNodes].slice(kept)) child.remove();
  },
  'cut words': (el, random) => {
    for (const node of el.childNodes) {
      const text = node.nodeValue ?? '';
      // Half an address would be another address, which no reader could know.
      if (node.nodeType === 3 && !text.includes('@'))
        node.nodeValue = text.slice(0, random(text.length + 1));
    }
  },
  repeat: (el) => el.after(el.cloneNode(true)),
};

/** Breaks the page in one to six places; says what was done. */
export function breakPage(doc: Document, random: Random): string[] {
  const done: string[] = [];
  const kinds = Object.keys(MUTATIONS);
  for (let turn = random(6); turn >= 0; turn -= 1) {
    const all = doc.body ? [...doc.body.querySelectorAll('*')] : [];
    const el = all[random(all.length)];
    const kind = kinds[random(kinds.length)];
    if (!el || !kind) break;
    done.push(`${kind} <${el.localName} class="${el.getAttribute('class') ?? ''}">`);
    MUTATIONS[kind]?.(el, random);
  }
  return done;
}
