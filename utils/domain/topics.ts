import { fold } from '@/utils/lib/fold';
import { SAYS_NOTHING, SAYS_NOTHING_HAN } from './topic-words';

/** Longer than any word one would look for. */
const LONGEST = 40;
const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;
const NUMBER = /^[\d.,:%]+$/;

/** Made at the first use: it reads a dictionary. */
let segmenter: Intl.Segmenter | undefined;

/**
 * What texts are about: their words, folded, without plural, each once, without those that say
 * nothing. Chinese words by the platform's own dictionary. Of each text the first 1,000
 * characters are read.
 */
export function topicsOf(texts: readonly (string | null | undefined)[], most: number): string[] {
  const found = new Set<string>();
  segmenter ??= new Intl.Segmenter('zh-CN', { granularity: 'word' });
  for (const text of texts) {
    if (!text) continue;
    for (const { segment, isWordLike } of segmenter.segment(fold(text))) {
      if (!isWordLike) continue;
      const word = topicOf(segment);
      if (word !== null) found.add(word);
      if (found.size >= most) return [...found];
    }
  }
  return [...found];
}

/** A folded word as a topic; null when it says nothing. */
function topicOf(word: string): string | null {
  if (word.length < 2 || NUMBER.test(word)) return null;
  if (HAN.test(word)) return SAYS_NOTHING_HAN.has(word) ? null : word.slice(0, LONGEST);
  const one = singular(word.replace(/['’]s?$/, '')).slice(0, LONGEST);
  return one.length < 2 || SAYS_NOTHING.has(one) || SAYS_NOTHING.has(word) ? null : one;
}

/** `pumps` and `pump`, `batteries` and `battery`; words that end so by themselves agree as well. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && /[^su]s$/.test(word)) return word.slice(0, -1);
  return word;
}
