import { fold } from '@/utils/lib/fold';
import { JOINS_NOTHING, SAYS_NOTHING, SAYS_NOTHING_HAN } from './topic-words';

/** Longer than any word one would look for. */
const LONGEST = 40;
const HAN_RUN = /[\p{Script=Han}\p{Script=Katakana}]+/gu;
const NOTHING = new RegExp(SAYS_NOTHING_HAN.join('|'), 'gu');
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const NUMBER = /^\p{N}+$/u;
const APOSTROPHE = /(?<=\p{L})['’](?=\p{L})/gu;

/**
 * What texts are about: their words, folded, without plural, each once, without those that say
 * nothing. Chinese by pairs of neighbouring characters: dictionaries of words do not know the
 * words of a trade (逆变器, 面料). Of each text the first 1,000 characters are read.
 */
export function topicsOf(texts: readonly (string | null | undefined)[], most: number): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    if (!text) continue;
    for (const topic of topicsIn(fold(text).replace(APOSTROPHE, ''))) {
      found.add(topic);
      if (found.size >= most) return [...found];
    }
  }
  return [...found];
}

function* topicsIn(folded: string): Generator<string> {
  for (const run of folded.replace(NOTHING, ' ').match(HAN_RUN) ?? []) {
    const chars = [...run];
    for (const [at, char] of chars.entries()) {
      const pair = `${char}${chars[at + 1] ?? ''}`;
      if (pair === char || JOINS_NOTHING.has(char) || JOINS_NOTHING.has(chars[at + 1] ?? ''))
        continue;
      yield pair;
    }
  }
  for (const word of folded.replace(HAN_RUN, ' ').match(WORD) ?? []) {
    if (word.length < 2 || NUMBER.test(word) || SAYS_NOTHING.has(word)) continue;
    const one = singular(word).slice(0, LONGEST);
    if (!SAYS_NOTHING.has(one)) yield one;
  }
}

/** `pumps` and `pump`, `batteries` and `battery`; words that end so by themselves agree as well. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && /[^su]s$/.test(word)) return word.slice(0, -1);
  return word;
}
