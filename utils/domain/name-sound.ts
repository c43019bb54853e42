import { nameKey } from '@/utils/lib/fold';
import { isPinyinName, readingsOf } from '@/utils/lib/pinyin';

/** How two names agree: spelled the same, the same words in another order, or by sound only. */
export type NameLikeness = 'same' | 'turned' | 'sound';

const HAN_RUN = /\p{Script=Han}{2,8}/u;
const POLITE = /(?:先生|女士|小姐|老师|老師|经理|經理)$/u;
/** More letters than a name has. */
const LONGEST = 60;

/**
 * Keys by which one name is found however it is written: `Zhang Wei`, `Wei Zhang`, `ZhangWei`,
 * 张伟 and 張偉 share one. The letters stand in the least of their rotations, for writing the
 * family name first or last rotates them, with and without spaces. Several where a character is
 * read in several ways; empty for a single short word, which names too many.
 */
export function soundKeysOf(name: string): string[] {
  const { han, letters } = partsOf(name);
  const written = [...readingsOf(han), ...(letters.length >= 5 ? [letters] : [])];
  return [...new Set(written.map(leastRotation))];
}

/** Whether, and how, two names may be one; null when they are not. */
export function likenessOf(a: string, b: string): NameLikeness | null {
  const [keyA, keyB] = [nameKey(a), nameKey(b)];
  if (keyA === '' || keyB === '') return null;
  if (keyA === keyB) return 'same';
  const others = new Set(soundKeysOf(b));
  if (!soundKeysOf(a).some((key) => others.has(key))) return null;
  const [one, two] = [partsOf(a), partsOf(b)];
  if (one.han !== '' && two.han !== '') return 'sound';
  return one.letters !== '' && two.letters !== '' ? 'turned' : 'sound';
}

/**
 * Is a name in Latin letters one that Chinese people write family name first or last? Of others
 * (Thomas James, James Thomas) the turned name is another person as a rule.
 */
export const readsAsPinyin = (name: string) => isPinyinName(partsOf(name).letters);

/** The run of Chinese characters, and all other letters. */
function partsOf(name: string): { han: string; letters: string } {
  const key = nameKey(name);
  const han = HAN_RUN.exec(key.replace(POLITE, ''))?.[0] ?? '';
  const letters = key.replace(/[^\p{L}\p{N}]|\p{Script=Han}/gu, '').slice(0, LONGEST);
  return { han, letters };
}

/** Of all rotations of the letters the one that sorts first. Names are short: tried one by one. */
function leastRotation(letters: string): string {
  let best = letters;
  for (let at = 1; at < letters.length; at += 1) {
    const turned = letters.slice(at) + letters.slice(0, at);
    if (turned < best) best = turned;
  }
  return best;
}
