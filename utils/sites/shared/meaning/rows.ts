import { glance } from './scan';
import { meaningOf } from './tokens';

/** Looking for rows may cost this many glances in one reading. */
export type RowBudget = { glances: number };

const SAMPLE = 8;

/**
 * Are an element's children the rows of a message list? Two or more of one kind, short, each
 * with a date and more words than that, none of them opened. Messages of a conversation are
 * told from rows by having a body.
 */
export function holdsRows(children: Element[], budget: RowBudget): boolean {
  const kind = commonKind(children);
  if (!kind || kind.length < 2) return false;
  let rows = 0;
  const sample = kind.slice(0, SAMPLE);
  for (const [i, child] of sample.entries()) {
    if (i === 3 && rows === 0) return false;
    budget.glances -= 1;
    if (budget.glances < 0) return false;
    const { text, more, date, frame } = glance(child, 700);
    if (!more && !frame && date && words(text) >= 3 && !hasBody(child)) rows += 1;
  }
  if (rows < 2 || rows < sample.length * 0.6) return false;
  return !kind.slice(0, 60).some(hasBody);
}

/** Children of the commonest tag, when most children share it. */
function commonKind(children: Element[]): Element[] | null {
  const byTag = new Map<string, Element[]>();
  for (const child of children) {
    const group = byTag.get(child.nodeName);
    if (group) group.push(child);
    else byTag.set(child.nodeName, [child]);
  }
  const largest = [...byTag.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  return largest.length * 2 > children.length ? largest : null;
}

function words(text: string): number {
  return (
    text.split(/[\s,]+/).filter((w) => /\p{L}/u.test(w)).length || (/\p{L}{6}/u.test(text) ? 3 : 0)
  );
}

/** A message's text inside, by name or as a frame; looks at a bounded number of elements. */
export function hasBody(el: Element, most = 250): boolean {
  const walk = el.ownerDocument.createTreeWalker(el, 1);
  let node: Node | null = el;
  for (let seen = 0; node && seen < most; seen += 1) {
    if (isBody(node as Element)) return true;
    node = walk.nextNode();
  }
  return false;
}

export function isBody(el: Element): boolean {
  return (
    el.getAttribute('role') === 'document' ||
    (el.nodeName === 'IFRAME' && el !== el.ownerDocument.activeElement) ||
    meaningOf(el).body === 'strong'
  );
}
