/** Just enough reading of days for the preview; the real one lives in the background. */

import type { DueDate } from '@/utils/domain/promise';
import { addDays, weekdayOf } from '@/utils/lib/dates';
import { TODAY } from './people';

const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const han = '一二三四五六日';

export function readWhen(input: string): DueDate | null {
  const text = input.toLowerCase();
  const found = (phrase: string, offset: number): DueDate => ({
    date: addDays(TODAY, offset),
    phrase,
  });
  const until = (weekday: number) => (weekday - weekdayOf(TODAY) + 7) % 7 || 7;
  for (const [phrase, offset] of [
    ['tomorrow', 1],
    ['明天', 1],
    ['in 2 weeks', 14],
    ['两周后', 14],
    ['next week', 6],
    ['yesterday', -1],
  ] as const)
    if (text.includes(phrase)) return found(phrase, offset);
  const chinese = /(下?)周([一二三四五六日])/.exec(text);
  if (chinese)
    return found(chinese[0], until(han.indexOf(chinese[2] ?? '一') + 1) + (chinese[1] ? 7 : 0));
  const word = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b/.exec(text);
  return word ? found(word[0], until(names.indexOf(word[1] ?? '') + 1)) : null;
}
