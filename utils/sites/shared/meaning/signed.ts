import { bodyParts } from '../body-text';
import { letterOf } from './letter';
import type { Body, Mark, Region, Walked } from './marks';
import { isSentence } from './quoted';
import { glance } from './scan';
import { type HeaderField, isOwnWord } from './words';

type Lines = ReadonlyMap<Mark, HeaderField | null>;

/** Lines at the end of a letter among which somebody signs. */
const LAST_LINES = 8;
const LONGEST_LINE = 60;
/** Marks from a name to the time that stands with it. */
const NEAR = 8;
/** Two to four words as names are written, or a name in ideographs, Hangul, Arabic or Hebrew. */
export const NAME =
  /^(?:\p{Lu}[\p{L}.'’-]*(?:(?: \p{Ll}{1,4}){0,2} \p{Lu}[\p{L}.'’-]*){1,3}|[\p{sc=Han}\p{sc=Hangul}]{2,4}|[\p{sc=Arabic}\p{sc=Hebrew}]{2,}(?: [\p{sc=Arabic}\p{sc=Hebrew}]{2,}){1,3})$/u;

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

/**
 * Letters that nothing names or announces, by who signs them: a name beside a time and, farther
 * on, the same name at the end of a text. Nobody stands before the first, and no line names one.
 */
export function signedBodies({ span, regions }: Walked, marks: Mark[], lines: Lines): Body[] {
  const bodies: Body[] = [];
  for (const [i, name] of marks.entries()) {
    if (name.kind === 'person' || lines.get(name) === 'from') break;
    if (name.kind !== 'text' || lines.get(name) || !NAME.test(name.text)) continue;
    if (bodies.some(({ el }) => el.contains(name.el))) continue;
    if (!marks.slice(Math.max(0, i - NEAR), i + NEAR).some((m) => m.kind === 'time')) continue;
    const end = marks.find((m, k) => k > i + 1 && isSignedWith(m.text, name.text));
    const el = end && letterWith(end.el, name.el, regions);
    const order = el ? span.get(el)?.[0] : undefined;
    if (!end || !el || order === undefined || glance(el, LEAST).text.length < LEAST) continue;
    // The same words as a title are no signature: sentences stand before one.
    const said = marks.slice(0, marks.indexOf(end)).filter((m) => m.order >= order);
    if (!said.some((m) => m.kind === 'text' && isSentence(m.text))) continue;
    // A pane with a header of its own.
    if (said.some((m) => m.kind === 'label' && /^(?:from|to)$/.test(m.field ?? ''))) continue;
    const body = { el, order, sure: true };
    if (
      signedBy(
        marks.slice(
          0,
          marks.findIndex((m) => m.order >= order),
        ),
        body,
        lines,
      ) !== null
    )
      bodies.push(body);
  }
  return bodies;
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
  const said = line.replace(/^[\s—–-]+/, '');
  const [given = ''] = name.split(' ');
  return said === given || new RegExp(`^${escaped(name)}(?:$|[\\s,|·/(])`, 'u').test(said);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
