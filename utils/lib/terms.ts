import { fold } from './fold';

/** More tokens than this make an index row larger than the person. */
const MOST_TERMS = 80;
const LONGEST = 40;
const JOINED = /(?<=\p{L})[’'`´ʼ·・‧\-‐‑](?=\p{L})/gu;
const CJK_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Search tokens of names, addresses and company words, folded, each once, at most 80. Looked
 * up by prefix: of a Chinese run every ending is a token, so any part of 欧阳小明 is found by
 * 小明 as well as by 欧阳.
 */
export function termsOf(texts: readonly (string | null | undefined)[]): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    if (!text) continue;
    for (const term of tokensOf(fold(text))) {
      if (found.size >= MOST_TERMS) return [...found];
      found.add(term.slice(0, LONGEST));
    }
  }
  return [...found];
}

function* tokensOf(folded: string): Generator<string> {
  for (const chunk of folded.split(' ')) {
    if (chunk.includes('@')) yield chunk;
    const joined = chunk.replace(JOINED, '');
    if (joined !== chunk) yield* wordsOf(joined);
    yield* wordsOf(chunk);
  }
}

function* wordsOf(chunk: string): Generator<string> {
  for (const run of chunk.match(CJK_RUN) ?? []) {
    const chars = [...run].slice(0, 16);
    for (let from = 0; from < chars.length; from += 1) yield chars.slice(from).join('');
  }
  for (const word of chunk.replace(CJK_RUN, ' ').match(WORD) ?? []) yield word;
}

/**
 * What was typed as tokens to look up by prefix; all of them must be found. At most 6, longest
 * first, because the longest leaves the fewest people.
 */
export function queryTokens(query: string): string[] {
  const tokens = new Set<string>();
  for (const chunk of fold(query.slice(0, 200)).split(' ')) {
    if (chunk.includes('@') && /[^@]/.test(chunk)) {
      tokens.add(chunk.replace(/^@/, '').slice(0, LONGEST));
      continue;
    }
    const joined = chunk.replace(JOINED, '');
    for (const run of joined.match(CJK_RUN) ?? []) tokens.add(run.slice(0, 16));
    for (const word of joined.replace(CJK_RUN, ' ').match(WORD) ?? []) {
      tokens.add(word.slice(0, LONGEST));
    }
  }
  return [...tokens].sort((a, b) => b.length - a.length).slice(0, 6);
}
