import { englishUndertaking } from '@/utils/language/en/undertaking';
import { type Finding, NOTHING, stronger } from '@/utils/language/finding';
import { isNoise } from '@/utils/language/text';
import { chineseUndertaking } from '@/utils/language/zh/undertaking';

const HAN = /\p{Script=Han}/u;
const LATIN_WORDS = /[a-z]{2,40}[^a-z]{1,3}[a-z]{1,40}/i;

/** How far a sentence undertakes something, by the rules of its language; mixed ones by both. */
export function judgeSentence(sentence: string): Finding {
  if (isNoise(sentence)) return NOTHING;
  if (!HAN.test(sentence)) return englishUndertaking(sentence);
  const chinese = chineseUndertaking(sentence);
  return LATIN_WORDS.test(sentence) ? stronger(chinese, englishUndertaking(sentence)) : chinese;
}
