/** Longest name kept; real ones stay far below. */
const MOST = 200;
/** Marks on one letter beyond this are decoration that spills over neighbouring lines. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
/** Control, format (bidi overrides, zero width), private-use and unpaired surrogate characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/**
 * The one place where a name from outside becomes a name that is kept: control and direction
 * characters out (they could reorder what stands beside it or hide letters), white space
 * collapsed, at most 200 UTF-16 units and no half character at the end. Markup stays: it is
 * only text. Returns '' when nothing readable is left.
 */
export function displayName(raw: string | null | undefined): string {
  if (!raw) return '';
  const text = raw
    .slice(0, MOST * 8)
    .replace(/[\s\u0085]+/g, ' ')
    .replace(UNSEEN, '')
    .replace(STACKED_MARKS, '$1')
    .trim();
  return cut(text, MOST);
}

/** Control characters but line breaks and tabs, direction overrides and half characters. */
const UNSAFE = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;

/** Several lines from outside as they are kept: the same characters out, line breaks stay. */
export function displayText(raw: string, most: number): string {
  const text = raw.slice(0, most * 2).replace(/\r\n?/g, '\n');
  return cut(text.replace(UNSAFE, '').trim(), most);
}

/** One line from outside that is no name: a subject, a title. */
export function displayLine(raw: string | null | undefined, most: number): string {
  return displayText((raw ?? '').slice(0, most * 4).replace(/\s+/g, ' '), most);
}

/** The first `most` UTF-16 units of a text, never ending in half a character. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most);
}
