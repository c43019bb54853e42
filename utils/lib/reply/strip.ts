import { introduction, sharedLine } from '@/utils/lib/reply/headers';
import { signatureStart } from '@/utils/lib/reply/signature';

export type StrippedReply = {
  text: string;
  quoteRemoved: boolean;
  /** The lines that were taken off as a signature. */
  signature?: string;
};

/** No signature is longer, UTF-16 units. */
const MOST_SIGNATURE = 2000;

/**
 * One line of a message. `quote`: 0 own words, 1 set off by a plain block quote, 2 marked as quoted
 * history. `cut`: a mail program's mark that everything from here on is history.
 */
export type Line = { text: string; quote: 0 | 1 | 2; cut?: boolean; signature?: boolean };

type Own = {
  /** The author's lines; a signature no program marked is still among them. */
  own: string[];
  /** Lines a program marked as signature. */
  signed: string[];
  removed: boolean;
};

/** The author's own lines, quoted history left out. */
export function ownLines(lines: readonly Line[]): Own {
  const texts = lines.map((line) => (line.quote > 0 ? '' : line.text));
  const own: string[] = [];
  const signed: string[] = [];
  let removed = false;
  let i = 0;
  while (i < lines.length) {
    const line = lines[i];
    if (!line) break;
    if (line.cut) {
      if (restIsFilled(lines, i)) removed = true;
      break;
    }
    if (line.quote > 0) {
      const end = quoteEnd(lines, i);
      if (keeps(lines, i, end, own)) own.push(...lines.slice(i, end).map((l) => l.text));
      else removed = true;
      i = end;
      continue;
    }
    const shared = sharedLine(line.text);
    const length = shared >= 0 ? 1 : introduction(texts, i);
    if (length > 0) {
      removed = true;
      if (shared >= 0) own.push(line.text.slice(0, shared).replace(/-{2,3}$/, ''));
      const next = firstFilled(lines, i + length);
      // Marked lines follow: they are the quote, and words below them are the writer's again.
      if ((lines[next]?.quote ?? 0) === 0) break;
      i = quoteEnd(lines, next);
      continue;
    }
    (line.signature ? signed : own).push(line.text);
    i++;
  }
  return { own, signed, removed };
}

/**
 * What is left of a message without quoted history and marked signatures. `bare`: what to do when
 * nothing is left: a letter stays whole, a draft has no words yet.
 */
export function stripLines(lines: readonly Line[], bare: 'whole' | 'empty'): StrippedReply {
  const { own, signed, removed } = ownLines(lines);
  const whole = lines.map((line) => line.text);
  const end = signatureStart(own);
  const kept = tidy(own.slice(0, end));
  // A bare forward, or a reply without words of its own, stays whole.
  if (kept === '' && bare === 'whole') return { text: tidy(whole), quoteRemoved: false };
  const signature = tidy([...own.slice(end), ...signed]).slice(0, MOST_SIGNATURE);
  return { text: kept, quoteRemoved: removed, ...(signature ? { signature } : {}) };
}

function firstFilled(lines: readonly Line[], i: number): number {
  let k = i;
  while (k < lines.length && lines[k]?.text.trim() === '') k++;
  return k;
}

function restIsFilled(lines: readonly Line[], i: number): boolean {
  return firstFilled(lines, i) < lines.length;
}

/** End of a run of quoted lines, blank ones and wrapped remains of long ones between them included. */
function quoteEnd(lines: readonly Line[], start: number): number {
  let end = start;
  let k = start;
  while (k < lines.length) {
    const line = lines[k];
    if (!line || line.cut) break;
    if (line.quote > 0) end = k + 1;
    else if (line.text.trim() !== '' && !isWrapped(lines, k)) break;
    k++;
  }
  return end;
}

/** A line the mail program broke off a quoted one: alone between quoted lines, after a long one. */
function isWrapped(lines: readonly Line[], k: number): boolean {
  const before = lines[k - 1];
  const next = lines[k + 1];
  if (!before || !next || before.quote === 0 || next.quote === 0) return false;
  const own = lines[k]?.text ?? '';
  return (
    before.text.length > 65 ||
    /https?:\/\/\S{0,300}$/.test(before.text) ||
    /^\s?[(<]https?:/.test(own)
  );
}

/** Plain block quotes between one's own words are part of what one says, but for the last one. */
function keeps(
  lines: readonly Line[],
  start: number,
  end: number,
  own: readonly string[],
): boolean {
  if (lines.slice(start, end).some((line) => line.quote === 2)) return false;
  const above = own.some((text) => text.trim() !== '');
  return above && lines.slice(end).some((line) => line.quote > 0 || line.cut);
}

function tidy(lines: readonly string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\s*\n/, '')
    .trim();
}
