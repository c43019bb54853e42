import { looksAlike } from './elements';
import { namesSender } from './header';
import { around, isHeaderMark, type Lines, type Mark, type Walked } from './marks';
import { isSentence } from './prose';

/** Elements around a header line, and siblings before each, among which sentences are looked for. */
const LEVELS = 4;
const SIBLINGS = 12;

/**
 * Without header lines that stand inside a letter's words: in the middle of a paragraph, behind
 * a sentence that belongs to no line, or in a paragraph of the kind that sentences before it
 * are written in. A letter quotes them, whatever holds it is called.
 */
export function withoutQuoted(marks: Mark[], lines: Lines): Mark[] {
  const written = new Set<Element>();
  return marks.filter((m) => {
    if (isHeaderMark(m, lines)) return !written.has(m.el) && !followsWords(m.el, written);
    if (m.kind === 'text' && isSentence(m.text)) written.add(m.el);
    return true;
  });
}

const INLINE = /^(?:B|STRONG|I|EM|U|FONT|SPAN|A)$/;

/**
 * Paragraphs say by themselves that they are words; of other elements two must have ended as
 * sentences do, since a title may be one, or one before a ruled line. A line loose in a box
 * that stands behind several paragraphs is of their letter.
 */
function followsWords(el: Element, written: ReadonlySet<Element>): boolean {
  for (let at: Element | null = el, n = 0; at && n < LEVELS; n += 1, at = around(at)) {
    let left = at.nodeName === 'P' ? 1 : 2;
    let paragraphs = 0;
    let before = at.previousElementSibling;
    for (let k = 0; before && k < SIBLINGS; k += 1, before = before.previousElementSibling) {
      if (before.nodeName === 'HR') left = 1;
      if (before.nodeName === 'P') paragraphs += 1;
      if (!written.has(before)) continue;
      if (n === 0 && paragraphs > 1) return true;
      if (looksAlike(before, at)) left -= 1;
      if (before.nodeName === 'P' && INLINE.test(at.nodeName)) return true;
      if (left === 0) return true;
    }
  }
  return false;
}

const MESSAGE = /message|msg|mail|letter|envelope/i;
const HEADER = /head|hdr/i;
const DEEPEST = 20;

/**
 * Does the sender of a message stand inside another message, behind that one's own header? No
 * program nests them under one name; a letter that imitates the page does.
 */
export function isImitated(walked: Walked, sender: Mark, marks: Mark[], lines: Lines): boolean {
  const others = marks.filter(
    (m) =>
      !isSame(m, sender) && (namesSender([m], lines) || (m.kind === 'person' && !lines.get(m))),
  );
  const among =
    (some: Mark[]) =>
    (first = 0, last = 0) =>
      some.some(({ order }) => order >= first && order <= last);
  const dated = marks.filter((m) => m.kind === 'time');
  return isNested(sender.el, walked, among(others), among([...others, ...dated]));
}

function isSame(a: Mark, b: Mark): boolean {
  return a.person && b.person ? a.person.email === b.person.email : a.text === b.text;
}

type Between = (first?: number, last?: number) => boolean;

function isNested(
  el: Element,
  { span }: Walked,
  saysSomebody: Between,
  saysSomething: Between,
): boolean {
  const path: Element[] = [];
  for (let at: Element | null = el; at && path.length < DEEPEST; at = around(at)) path.push(at);
  return path.some((inner, i) => {
    const name = inner.getAttribute('class') ?? '';
    const above = path.slice(i + 1);
    const start = span.get(inner)?.[0] ?? 0;
    if (!MESSAGE.test(name)) return false;
    if (above.some((one) => isCopy(one, inner) && saysSomebody(span.get(one)?.[0], start - 1)))
      return true;
    return HEADER.test(name) && above.some((one) => hasBefore(one, inner, span, saysSomething));
  });
}

/** A header of the same name, with somebody or a time in it, beside what holds this one. */
function hasBefore(el: Element, header: Element, span: Walked['span'], says: Between) {
  let before = el.previousElementSibling;
  for (let n = 0; before && n < SIBLINGS; n += 1, before = before.previousElementSibling) {
    if (isCopy(before, header) && says(...(span.get(before) ?? []))) return true;
  }
  return false;
}

function isCopy(a: Element, b: Element): boolean {
  return a.nodeName === b.nodeName && a.getAttribute('class') === b.getAttribute('class');
}
