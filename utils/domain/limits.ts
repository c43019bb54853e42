import { fold } from '@/utils/lib/fold';

/** What the rep may decide alone: a word to be found, and how far it goes, in words. */
type Limit = { word: string; upTo: string };

const LATIN = /^[\p{Script=Latin}\p{N}]/u;
const LATIN_END = /[\p{Script=Latin}\p{N}]$/u;

/**
 * The first limit whose word a text names; case, width and accents do not count. A Latin word
 * must begin where a word begins ("discounts" names "discount", "viscount" does not); Chinese has
 * no such border.
 */
export function limitFor<L extends Limit>(text: string, limits: readonly L[]): L | null {
  const folded = fold(text);
  return limits.find(({ word }) => names(folded, fold(word.trim()))) ?? null;
}

function names(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!LATIN.test(word) || !LATIN_END.test(text.slice(0, at))) return true;
  }
  return false;
}
