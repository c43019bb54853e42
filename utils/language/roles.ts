import { englishRole } from '@/utils/language/en/roles';
import type { OtherRole } from '@/utils/language/finding';
import { chineseRole } from '@/utils/language/zh/roles';

const HAN = /\p{Script=Han}/u;

/** The role of a sentence that is known not to be an undertaking. */
export const roleWithoutPromise = (sentence: string): OtherRole =>
  HAN.test(sentence) ? chineseRole(sentence) : englishRole(sentence);
