import { after, type Found, type Scan, word } from '@/utils/language/dates/en/scan';
import { nextWesternHoliday, WESTERN_NAMES } from '@/utils/language/dates/western';
import { type HolidayName, nextChineseHoliday } from '@/utils/language/dates/workdays';

const CHINESE: readonly [string, HolidayName][] = [
  ['chinese new year', '春节'],
  ['lunar new year', '春节'],
  ['spring festival', '春节'],
  ['cny', '春节'],
  ['qingming', '清明'],
  ['tomb sweeping', '清明'],
  ['dragon boat festival', '端午'],
  ['dragon boat', '端午'],
  ['mid - autumn festival', '中秋'],
  ['mid - autumn', '中秋'],
  ['mid autumn', '中秋'],
  ['national day', '国庆节'],
  ['golden week', '国庆节'],
];
const PHRASES = [...WESTERN_NAMES.map((name) => ({ name, words: name.split(' ') }))].sort(
  (a, b) => b.words.length - a.words.length,
);
const FIRST_WORDS = new Set(PHRASES.map((p) => p.words[0]));

/** A public holiday by name; its span is the days off. */
export function readHoliday(s: Scan, i: number): Found | null {
  const w = word(s, i);
  for (const [phrase, name] of CHINESE) {
    if (!phrase.startsWith(w) || w === '') continue;
    const next = after(s, i, phrase);
    const found = next > 0 ? nextChineseHoliday(s.ctx.today, name) : null;
    if (found) {
      const uncertain = found.uncertain ? { uncertain: true as const } : {};
      const end = /^(holidays?|break|festival)$/.test(word(s, next)) ? next + 1 : next;
      return {
        span: { first: found.first, last: found.last, unit: 'holiday', ...uncertain },
        next: end,
      };
    }
  }
  if (!FIRST_WORDS.has(w)) return null;
  for (const { name, words } of PHRASES) {
    if (words[0] !== w) continue;
    const next = after(s, i, words.join(' '));
    const found = next > 0 ? nextWesternHoliday(name, s.ctx.today) : null;
    if (!found) continue;
    const end = /^(holidays?|break|weekend|day)$/.test(word(s, next)) ? next + 1 : next;
    return { span: { ...found, unit: 'holiday' }, next: end, bare: true };
  }
  return null;
}
