import { tidyLine } from '@/utils/lib/text/tidy';
import { INBOX, PROGRAM, SENT } from './folders';
import type { Found } from './found';
import { around, type Lines, type Mark, type Walked } from './marks';
import { isSentence, NAME } from './prose';
import { isOnBehalf } from './words';

/**
 * The subject of a message from the marks before its text, nearest box first: the line called
 * so; else the heading before the sender, one that the window title repeats if there is one;
 * else the first that is there of the places listed below. null when nothing says it.
 */
export function subjectOf(
  walked: Walked,
  marks: Mark[],
  lines: Lines,
  sender: number,
  { box, header }: Found,
): string | null {
  const title = fold(box.ownerDocument.title);
  const isLone = (m: Mark) => m.text !== header.from?.name && isTitle(m, lines);
  const seen: Seen = { heading: null, later: null, lone: null, called: null };
  for (const near of levels(walked, marks, box)) {
    const lined = linesOf(near, lines);
    if (lined.length > 0) return lined.find((s) => inTitle(s, title)) ?? lined[0] ?? null;
    const alone = near.filter((m) => m.order < sender && isLone(m));
    noteHeadings(seen, headings(walked, near, lines), sender, title);
    seen.lone ??= alone.findLast((m) => !NAME.test(m.text))?.text ?? null;
    seen.called ??= alone.at(-1)?.text ?? null;
    if (seen.heading) break;
  }
  const { heading, later, lone, called } = seen;
  if (heading && inTitle(heading.text, title)) return heading.text;
  // A folder's or program's name in the title stands in a menu, farther off than the heading.
  const repeated = marks.find((m) => isWord(m, lines) && startsTitle(m.text, title));
  const behind = marks.filter((m) => m.order > sender && isLone(m));
  const cell = marks.find((m) => m.order === sender)?.el;
  const places = [
    repeated && repeated.order > (heading?.order ?? 0) ? repeated.text : null,
    heading?.text,
    // A second line in the sender's own cell.
    behind.find((m) => m.el === cell)?.text,
    later,
    lone,
    called,
    behind[0]?.text,
  ];
  return places.find((text) => !!text) ?? null;
}

type Heading = { text: string; order: number };

/** What stands in the boxes around a message, nearest first. */
type Seen = {
  /** The heading before the sender, and the first one after. */
  heading: Heading | null;
  later: string | null;
  /** Words that stand for themselves before the sender, no name. */
  lone: string | null;
  /** "Roof Tiles" may be a title, too; it may as well be whom the mail is from. */
  called: string | null;
};

function noteHeadings(seen: Seen, found: Heading[], sender: number, title: string) {
  const earlier = found.filter(({ order }) => order <= sender);
  const repeated = earlier.find(({ text }) => inTitle(text, title));
  seen.heading ??= repeated ?? earlier.at(-1) ?? null;
  seen.later ??= found.find(({ order }) => order > sender)?.text ?? null;
}

/** Words that belong to no line and lead nowhere. */
function isWord(mark: Mark, lines: Lines): boolean {
  return mark.kind === 'text' && !mark.button && !lines.get(mark) && !mark.el.closest('a');
}

/** Elements around a sender in which the subject of the same row would stand. */
const ROW = 5;

/**
 * Does a row with the sender have a subject of its own, and another than the mail's, or than
 * what stands nearer to the text? Then it is of a list, and somebody else's.
 */
export function isOfAnother(
  { span }: Walked,
  marks: Mark[],
  lines: Lines,
  { sender, subject, body }: { sender: Mark | undefined; subject: string | null; body: number },
): boolean {
  if (!sender || !subject) return false;
  let at: Element | null = sender.el;
  for (let n = 0; at && n < ROW; n += 1, at = around(at)) {
    const reach = span.get(at);
    if (!reach || (reach[0] <= body && body <= reach[1])) return false;
    const row = marks.filter((m) => m.order >= reach[0] && m.order <= reach[1]);
    const said = linesOf(row, lines);
    if (said.length === 0) continue;
    const nearer = marks.filter((m) => m.order > reach[1] && m.order < body);
    return ![subject, ...linesOf(nearer, lines)].every((other) =>
      said.some((text) => isSame(fold(text), fold(other))),
    );
  }
  return false;
}

function isSame(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/** Words that stand for themselves: nothing to press, no sentence, no mark or number. */
function isTitle(mark: Mark, lines: Lines): boolean {
  const letters = mark.text.replace(/[^\p{L}]/gu, '');
  return (
    isWord(mark, lines) &&
    (letters.length > 4 || /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}]{3}/u.test(letters)) &&
    // Labels, and "+1 other" behind recipients.
    !/[:\uff1a]$|^\+\d/.test(mark.text) &&
    !isSentence(mark.text) &&
    !isOnBehalf(mark.text)
  );
}

/** The marks inside a box, then inside each box around it that holds more. */
function* levels({ span }: Walked, marks: Mark[], box: Element): Generator<Mark[]> {
  let size = -1;
  for (let at: Element | null = box, n = 0; at && n < 40; at = around(at), n += 1) {
    const first = span.get(at)?.[0];
    if (first === undefined) return;
    const inside = marks.filter((m) => m.order >= first);
    if (inside.length > size) yield inside;
    size = inside.length;
  }
}

function headings(walked: Walked, marks: Mark[], lines: Lines): Heading[] {
  return marks
    .filter((m) => m.kind === 'heading')
    .map((m) => ({ text: wordsIn(walked, m, marks, lines), order: m.order }))
    .filter(({ text }) => text.length > 0 && !FOLDER.has(fold(text)));
}

/** A subject line: an element called so and one inside that is called so too; its words. */
type Run = { outer: Element | null; scope: Element | null; words: Mark[] };

/** Subject lines: the words of each element called so, or the run after each label. */
function linesOf(marks: Mark[], lines: Lines): string[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  for (const mark of marks) {
    const label = mark.kind === 'label' && mark.field === 'subject';
    const nested = run?.outer?.contains(mark.el) ?? false;
    if (nested && label && run) {
      // Flags and icons stand before a label that only screen readers hear.
      run.words = [];
      run.scope = run.outer;
    } else if (nested && run && (mark.kind === 'subject' || mark.kind === 'heading')) {
      // Tags stand beside the words in what is around both.
      run.words = [];
      run.scope = mark.el;
    } else if (!nested && (label || mark.kind === 'subject')) {
      const scope = label ? null : mark.el;
      run = { outer: scope, scope, words: [] };
      runs.push(run);
    } else if (WORDS.test(mark.kind) && lines.get(mark) === 'subject') {
      if (!run) {
        run = { outer: null, scope: null, words: [] };
        runs.push(run);
      }
      if (!nested || run.scope?.contains(mark.el)) run.words.push(mark);
    } else if (!nested && mark.kind !== 'heading') run = null;
  }
  const texts = runs.map(({ scope, words }) => joined(scope, words));
  return [...new Set(texts.filter((text) => text !== ''))];
}

const WORDS = /^(?:text|time|person)$/;

/** Hidden labels and buttons stand in headings as elements of their own: own words go first. */
function joined(scope: Element | null, words: Mark[]): string {
  const plain = words.filter((m) => !m.button && (m.kind !== 'person' || m.text));
  const own = plain.filter(
    (m) => m.el === scope || m.el.nodeName === 'IMG' || isHighlighted(m.el, scope),
  );
  // What is to press behind the words is a command, what is marked as one is a tag.
  const free = plain.filter((m) => !m.el.closest('a') && !TAG.test(m.el.className));
  const rest = (free.length > 0 ? free : plain).filter((m, _i, [first]) =>
    first && !scope ? isOneBlock(first.el, m.el) : true,
  );
  const all = own.some((m) => m.el === scope) ? own : rest;
  // The accessible name often repeats what is written.
  const texts = all.map((m) => m.text);
  const said = tidyLine(texts.filter((text, i) => text !== texts[i - 1]).join(' '), 500);
  // Where nothing was left out the element itself says where spaces are.
  const whole = scope && all.length > 1 ? tidyLine(scope.textContent, 500) : said;
  return isSameButSpaces(whole, said) ? whole : said;
}

const HIGHLIGHT = /(?:^|[\s_-])(?:hl|highlight\w*|keyword|search-?(?:match|hit|term))(?:$|[\s_-])/i;

/** What was searched for, as found in the words. */
function isHighlighted(el: Element, scope: Element | null): boolean {
  const marked = /^(?:EM|MARK)$/.test(el.nodeName) || HIGHLIGHT.test(el.className);
  return marked && el.parentElement === scope;
}

function isSameButSpaces(one: string, other: string): boolean {
  return one.replace(/\s/g, '') === other.replace(/\s/g, '');
}

const TAG = /(?:^|[\s_-])(?:tags?|badge|chip|pill)(?:$|[\s_-])/i;
const BLOCK = 'div, p, li, td, th, dd, h1, h2, h3, h4';

/** Beside the subject, in a box of its own, stands how the mail was sent. */
function isOneBlock(one: Element, other: Element): boolean {
  return one.closest(BLOCK) === other.closest(BLOCK);
}

/** What a heading says apart from people, labels and buttons. */
function wordsIn({ span }: Walked, heading: Mark, marks: Mark[], lines: Lines): string {
  const reach = span.get(heading.el);
  if (!reach) return '';
  const inside = marks.filter((m) => m.order >= reach[0] && m.order <= reach[1] && m !== heading);
  if (inside.some((m) => m.kind === 'person' || lines.get(m) === 'from')) return '';
  return joined(
    heading.el,
    inside.filter((m) => WORDS.test(m.kind)),
  );
}

function fold(text: string): string {
  return tidyLine(text, 600).toLowerCase();
}

function inTitle(text: string, title: string): boolean {
  const form = fold(text).slice(0, 40);
  return form.length > 3 && title.includes(form);
}

const FOLDER = new Set(`${INBOX}|${SENT}|${PROGRAM}`.split('|'));

function startsTitle(text: string, title: string): boolean {
  const form = fold(text);
  // "Acme Mail" is what the program is called.
  if (FOLDER.has(form)) return false;
  if (form.length < 5 || /mail$|webmail|邮箱|メール|메일|почта|poczta/.test(form)) return false;
  const parts = title.split(/\s(?:-|–|—|\||::|·|•|›|»)\s|\s?:\s|[«»„“”]/);
  return parts.some((part) => part.replace(/^\(\d+\)\s*/, '').trim() === form);
}

/** The nearest element around that is one message of several by its role. */
export function messageBox(el: Element): Element | null {
  for (let at: Element | null = el, n = 0; at && n < 25; n += 1, at = around(at)) {
    const role = at.getAttribute('role');
    if (at.nodeName === 'ARTICLE' || role === 'article' || role === 'listitem') return at;
  }
  return null;
}
