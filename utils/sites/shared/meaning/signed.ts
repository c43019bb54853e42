import { bodyParts } from '../body-text';
import { letterOf } from './letter';
import type { Body, Mark } from './marks';
import { type HeaderField, isOwnWord } from './words';

type Lines = ReadonlyMap<Mark, HeaderField | null>;

/** Lines at the end of a letter among which somebody signs. */
const LAST_LINES = 8;
const LONGEST_LINE = 60;
/** Two to four words as names are written, or a name in ideographs or Hangul. */
const NAME =
  /^(?:\p{Lu}[\p{L}.'’-]*(?:(?: \p{Ll}{1,4}){0,2} \p{Lu}[\p{L}.'’-]*){1,3}|[\p{sc=Han}\p{sc=Hangul}]{2,4})$/u;

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
