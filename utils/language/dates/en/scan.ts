import type { Context, Span } from '@/utils/language/dates/types';

/** A word, a number or one other character; `w` is in lower case. */
export type Token = { w: string; raw: string; start: number; end: number };

export type Scan = { t: readonly Token[]; ctx: Context; length: number };

/**
 * What a rule read: the span and the index of the token after it. `bare` words mean a date only
 * after a preposition or inside a longer phrase ("March", "the 3rd", "Q2").
 */
export type Found = { span: Span; next: number; bare?: true };

const MAX_TOKENS = 1200;
const TOKEN = /[a-z]{1,40}(?:['’][a-z]{1,5})?|\d{1,12}|[^\s]/gi;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    tokens.push({
      w: raw.toLowerCase().replace('’', "'"),
      raw,
      start: match.index,
      end: match.index + raw.length,
    });
    if (tokens.length >= MAX_TOKENS) break;
  }
  return tokens;
}

/** The word at `i`, or '' beyond the ends. */
export function word(s: Scan, i: number): string {
  return s.t[i]?.w ?? '';
}

/** Do tokens `i-1` and `i` touch ("3pm", "3/20")? */
export function touches(s: Scan, i: number): boolean {
  const a = s.t[i - 1];
  const b = s.t[i];
  return a !== undefined && b !== undefined && a.end === b.start;
}

// The phrases are the rules' own constants, so the cache stays small.
const split = new Map<string, string[]>();

/** Index after the words of `phrase` (a constant, split at blanks) when they stand at `i`, else -1. */
export function after(s: Scan, i: number, phrase: string): number {
  let words = split.get(phrase);
  if (!words) {
    words = phrase.split(' ');
    split.set(phrase, words);
  }
  for (let k = 0; k < words.length; k++) {
    if (s.t[i + k]?.w !== words[k]) return -1;
  }
  return i + words.length;
}

/** Skips one token when it is among `words`. */
export function skip(s: Scan, i: number, words: ReadonlySet<string>): number {
  return words.has(word(s, i)) ? i + 1 : i;
}
