import { isFile, looksAlike } from './elements';
import { namesSender } from './header';
import { around, type Body, isHeaderMark, type Lines, type Mark, type Walked } from './marks';
import { ENDS, isSentence } from './prose';
import { glance } from './scan';
import { meaningOf } from './tokens';

/** Marks after a sender among which its text is looked for. */
const LOOK_AHEAD = 60;
/** Elements around each of them, beside which it is looked for: tables in tables. */
const OUT = 12;

/**
 * Where nothing is named a text: after the first header, what follows it beside or above and
 * holds words but no header line. Conversations give one text per header.
 */
export function guessBodies(walked: Walked, marks: Mark[], lines: Lines): Body[] {
  const bodies: Body[] = [];
  let after = 0;
  for (let n = 0; n < 50; n += 1) {
    const start = marks.findIndex(
      (m) => m.order > after && (m.kind === 'person' || namesSender([m], lines)),
    );
    if (start < 0) return bodies;
    if (bodies.length === 0 && isQuoted(marks.slice(0, start))) return bodies;
    const body =
      textAfter(walked, marks, lines, start) ??
      (bodies.length === 0 ? plainAfter(walked, marks, lines, start) : null);
    if (!body) return bodies;
    bodies.push(body);
    after = walked.span.get(body.el)?.[1] ?? body.order;
  }
  return bodies;
}

/** A letter's words between the mail's title and a header: it is one that the letter quotes. */
function isQuoted(before: Mark[]): boolean {
  const title = before.findLastIndex((m) => m.kind === 'heading' || m.kind === 'subject');
  const own = before[title]?.el;
  return before
    .slice(title + 1)
    .some(
      (m) =>
        title >= 0 &&
        m.kind === 'text' &&
        !m.button &&
        !own?.contains(m.el) &&
        m.text.length > 24 &&
        ENDS.test(m.text),
    );
}

function textAfter(walked: Walked, marks: Mark[], lines: Lines, start: number): Body | null {
  for (const mark of marks.slice(start, start + LOOK_AHEAD)) {
    let at: Element | null = mark.el;
    for (let level = 0; at && level < OUT; level += 1, at = around(at)) {
      let next = at.nextElementSibling;
      for (let n = 0; next && n < 10; n += 1, next = next.nextElementSibling) {
        const reach = walked.span.get(next);
        const around = walked.span.get(next.parentElement ?? next);
        const before = around && reach ? inside(marks, [around[0], reach[0] - 1]) : [];
        const written = !looksAlike(at, next) || (reach && opensInWords(inside(marks, reach)));
        const headed = !!written && isComplete(before, lines);
        const stated = before.some((m) => m.kind === 'time') || namesSender(before, lines);
        const known = { headed, stated };
        if (reach && isFurtherLine(walked, marks, next)) continue;
        if (reach && isText(next, inside(marks, reach), lines, known)) {
          return { el: next, order: reach[0], sure: false };
        }
      }
      if (
        /^(?:ARTICLE|MAIN)$/.test(at.nodeName) ||
        /^(?:listitem|article|main)$/.test(at.getAttribute('role') ?? '')
      )
        break;
    }
  }
  return null;
}

/** Letters. */
const A_LETTER = 60;

/** The preformatted letter that comes next, however deep in tables, after a whole header. */
function plainAfter(walked: Walked, marks: Mark[], lines: Lines, start: number): Body | null {
  const first = marks.findIndex((m, i) => i > start && m.el.closest('pre'));
  const el = marks[first]?.el.closest('pre');
  const order = el ? walked.span.get(el)?.[0] : undefined;
  if (!el || order === undefined || glance(el, A_LETTER).text.length < A_LETTER) return null;
  const head = marks.slice(0, first);
  const labelled = head.flatMap((m) => (m.kind === 'label' ? (m.field ?? []) : []));
  const whole = isComplete(head, lines) || labelled.includes('subject');
  return whole && labelled.includes('from') && labelled.includes('to')
    ? { el, order, sure: false }
    : null;
}

/** Beside a line of a header and of its kind: a label first, or a few words that say no sentence. */
function isFurtherLine({ span }: Walked, marks: Mark[], el: Element): boolean {
  const before = el.previousElementSibling;
  const own = span.get(el);
  const other = before && looksAlike(before, el) ? span.get(before) : undefined;
  if (!own || !other || inside(marks, other)[0]?.kind !== 'label') return false;
  const { text, more } = glance(el, 80);
  const pair = el.nodeName === 'TR' && el.firstElementChild?.nodeName === 'TH';
  const few = (el.classList.length > 0 || pair) && !more && !ENDS.test(text.trim());
  return few || inside(marks, own)[0]?.kind === 'label';
}

/** The marks of one element; marks are in order, so both ends are found by halving. */
function inside(marks: Mark[], [first, last]: readonly [number, number]): Mark[] {
  return marks.slice(indexOf(marks, first), indexOf(marks, last + 1));
}

function indexOf(marks: Mark[], order: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.order ?? 0) < order) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sender, time and recipients: nothing is to come any more but the letter. */
function isComplete(marks: Mark[], lines: Lines): boolean {
  const turn = marks.findIndex(
    (m) =>
      m.kind === 'towards' || (m.kind === 'label' && m.field === 'to') || lines.get(m) === 'to',
  );
  return (
    turn > 0 &&
    marks.slice(0, turn).some((m) => m.kind === 'person' || namesSender([m], lines)) &&
    marks.slice(turn).some((m) => /^(?:person|text)$/.test(m.kind) || m.text.includes(' ')) &&
    marks.some((m) => m.kind === 'time')
  );
}

/** A sentence first, where a further message of the conversation has its sender. */
function opensInWords([first]: Mark[]): boolean {
  return first?.kind === 'text' && isSentence(first.text);
}

/** Somebody who is in no line yet, or a second sender: quoted by the letter, or forged in it. */
function isAnother(mark: Mark, lines: Lines): boolean {
  const line = mark.kind === 'label' ? mark.field : lines.get(mark);
  return line === 'from' || (mark.kind === 'person' && !line);
}

/** What is known of the header before: all of it, or at least a named sender or a time. */
type Known = { headed: boolean; stated: boolean };

/** The first words of a folded mail. */
export function isSnippet(el: Element): boolean {
  return /snippet|truncate|ellipsis|excerpt|line-clamp/i.test(
    `${el.className} ${el.parentElement?.className ?? ''}`,
  );
}

/**
 * Words of a letter: some length, and no header line unless much else stands there too or
 * the header before is complete.
 */
function isText(el: Element, marks: Mark[], lines: Lines, { headed, stated }: Known): boolean {
  if (/^(?:BUTTON|NAV|HEADER|FOOTER|DT|DD|TH|TD|A|SPAN|TIME|H\d|LABEL)$/.test(el.nodeName))
    return false;
  const { text, more } = glance(el, 500);
  if (isSnippet(el) || (!more && text.length < 200 && isFile(text))) return false;
  if (text.replace(/[^\p{L}]/gu, '').length < 8) return false;
  // A letter may quote a header further down; what begins with one is a header.
  if (headed && marks.length === 0) return isAllQuoted(el);
  let letters = 0;
  let pressed = 0;
  let said = marks.length === 0;
  let quotes = false;
  for (const mark of marks) {
    if (isHeaderMark(mark, lines)) {
      if (letters >= 25 && !quotes) return stated;
      quotes ||= headed && isAnother(mark, lines);
      if (!quotes) return false;
      const { text: words } = glance(mark.el, A_LETTER);
      letters += words.length;
      // Somebody named in a long text, who is in no line of a header.
      said ||= !lines.get(mark) && words.length >= A_LETTER;
    }
    if (mark.kind !== 'text') continue;
    const count = mark.text.replace(/[^\p{L}]/gu, '').length;
    said ||= !isHeaderMark(mark, lines);
    if (mark.button || mark.el.closest('a')) pressed += count;
    else letters += count;
  }
  // Commands, and a last line of the header table whose label nobody knows.
  return (
    said && letters > pressed && !(el.nodeName === 'TR' && /^[^:\uff1a]{2,24}[:\uff1a]/.test(text))
  );
}

/** A bare forward: all the words are a quote, which the walk leaves out. */
function isAllQuoted(el: Element): boolean {
  const walk = el.ownerDocument.createTreeWalker(el, 1);
  for (let node = walk.nextNode(), n = 0; node && n < 40; node = walk.nextNode(), n += 1) {
    if (node.nodeName === 'BLOCKQUOTE' || meaningOf(node as Element).aside === 'quote') return true;
  }
  return false;
}
