import { bodyParts } from '../body-text';
import { letterOf } from './letter';
import type { Body, Lines, Mark, Region, Walked } from './marks';
import { isOwnWord } from './own-words';
import { isSentence, NAME } from './prose';
import { glance } from './scan';

/** Lines at the end of a letter among which somebody signs. */
const LAST_LINES = 8;
const LONGEST_LINE = 60;
/** Marks from a name to the time that stands with it. */
const NEAR = 8;
/**
 * Who signed the letter, of those whose names stand above it where no word and no element says
 * what they are there for, beside the time. null where nobody or several have.
 */
export function signedBy(above: Mark[], body: Body, lines: Lines): Mark | null {
  if (!body.sure || !above.some((m) => m.kind === 'time')) return null;
  const loose = above.filter((m) => m.kind === 'text' && !lines.get(m));
  const names = loose.filter((m) => NAME.test(m.text));
  if (names.length === 0) return loose.find((m) => isOwnWord(m.text)) ?? null;
  const end = lastLines(body);
  const signed = names.filter(({ text }) => end.some((line) => isSignedWith(line, text)));
  const [first] = signed;
  return first && signed.every(({ text }) => text === first.text) ? first : null;
}

/** Letters of the shortest letter. */
const LEAST = 40;

/** Names for which a letter is looked for, and marks behind each of them. */
const MOST_NAMES = 40;
const FARTHEST = 300;

/**
 * Letters that nothing names or announces, by who signs them: a name beside a time and, farther
 * on, the same name at the end of a text. Nobody stands before the first, and no line names one.
 */
export function signedBodies(walked: Walked, marks: Mark[], lines: Lines): Body[] {
  const bodies: Body[] = [];
  const first = marks.findIndex((m) => m.kind === 'person' || lines.get(m) === 'from');
  const before = first < 0 ? marks : marks.slice(0, first);
  const isCandidate = (m: Mark, i: number) =>
    m.kind === 'text' &&
    !lines.get(m) &&
    NAME.test(m.text) &&
    marks.slice(Math.max(0, i - NEAR), i + NEAR).some(({ kind }) => kind === 'time');
  for (const name of before.filter(isCandidate).slice(0, MOST_NAMES)) {
    if (bodies.some(({ el }) => el.contains(name.el))) continue;
    const body = signedFarther(walked, name, marks);
    if (!body) continue;
    const above = marks.filter((m) => m.order < body.order);
    if (signedBy(above, body, lines)) bodies.push(body);
  }
  return bodies;
}

/** The text at whose end a name stands again. */
function signedFarther({ span, regions }: Walked, name: Mark, marks: Mark[]): Body | null {
  const start = marks.indexOf(name) + 2;
  const behind = marks.slice(start, start + FARTHEST);
  const end = behind.findIndex((m) => isSignedWith(m.text, name.text));
  const signature = behind[end];
  const el = signature && letterWith(signature.el, name.el, regions);
  const order = el ? span.get(el)?.[0] : undefined;
  if (!el || order === undefined || glance(el, LEAST).text.length < LEAST) return null;
  const said = behind.slice(0, end).filter((m) => m.order >= order);
  // The same words as a title are no signature: sentences stand before one.
  if (!said.some((m) => m.kind === 'text' && isSentence(m.text))) return null;
  // A pane with a header of its own.
  if (said.some((m) => m.kind === 'label' && /^(?:from|to)$/.test(m.field ?? ''))) return null;
  return { el, order, sure: true };
}

/** The largest element around one that does not hold the other, or what in it may be a text. */
function letterWith(one: Element, other: Element, regions: readonly Region[]): Element | null {
  const named = regions.findLast(({ el }) => el.contains(one));
  if (named && !named.el.contains(other)) return named.el;
  let at: Element | null = one;
  while (at?.parentElement && !at.parentElement.contains(other)) at = at.parentElement;
  return at?.parentElement && !at.contains(other) ? at : null;
}

function lastLines({ el }: Body): string[] {
  const letter = letterOf(el);
  if (!letter) return [];
  const { text, signature } = bodyParts(letter);
  const lines = `${text}\n${signature ?? ''}`.split('\n').filter((line) => line.trim());
  // The first one greets the reader.
  return lines
    .slice(1)
    .slice(-LAST_LINES)
    .filter((line) => line.length <= LONGEST_LINE);
}

/** "Ann Lee", "Ann", "Ann Lee, Sales", "박도윤 드림": her name alone or first, or the first of it. */
function isSignedWith(line: string, name: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  const said = line.replace(/^[\s—–-]+/, '');
  const [given = ''] = name.split(' ');
  return said === given || new RegExp(`^${escaped(name)}(?:$|[\\s,|·/(])`, 'u').test(said);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
