import { MAX_TEXT } from '@/utils/language/sentences';

const QUOTED_LINE = /^[ \t]{0,8}[>＞|]/;
const ADDRESS = /https?:\/\/\S{1,2000}/g;
const UNBROKEN = /[A-Za-z0-9+/=_-]{90}/;

/** The first `MAX_TEXT` characters without lines quoted by ">"; the other lines stay as they are. */
export function withoutHistory(text: string): string {
  const head = text.slice(0, MAX_TEXT);
  if (!/[>＞|]/.test(head)) return head;
  return head
    .split('\n')
    .map((line) => (QUOTED_LINE.test(line) ? '' : line))
    .join('\n');
}

/** Encoded data rather than a sentence. */
export const isNoise = (sentence: string): boolean =>
  UNBROKEN.test(sentence) && UNBROKEN.test(sentence.replace(ADDRESS, ' '));
