import { comingMonthday } from '@/utils/language/dates/periods';
import { type Context, daySpan } from '@/utils/language/dates/types';
import { toNumber } from '@/utils/language/dates/zh/numbers';
import { type Rule, rule } from '@/utils/language/dates/zh/rule';
import { type CalendarDate, calendarDate, partsOf } from '@/utils/lib/dates';
import { solarOf } from '@/utils/lib/dates/lunar';

/** Festivals without days off, by the Chinese calendar: month and day. */
const LUNAR: Record<string, readonly [month: number, day: number]> = {
  元宵: [1, 15],
  七夕: [7, 7],
  中元: [7, 15],
  重阳: [9, 9],
  腊八: [12, 8],
};

/** Winter solstice of a year from 2000 to 2099, by the usual formula for this century. */
function solstice(year: number): CalendarDate | null {
  const y = year % 100;
  return calendarDate(year, 12, Math.floor(y * 0.2422 + 21.94) - Math.floor(y / 4));
}

function festival(name: string, { today }: Context): CalendarDate | null {
  const { year } = partsOf(today);
  const lunar = LUNAR[name];
  const on = (y: number): CalendarDate | null => {
    if (lunar) return solarOf({ month: lunar[0], day: lunar[1], leap: false }, y);
    return y >= 2000 && y < 2100 ? solstice(y) : null;
  };
  // The last lunar months of a year lie in the next solar one.
  return [year - 1, year, year + 1].map(on).find((day) => day !== null && day >= today) ?? null;
}

/** 元宵节前, 冬至之前, 廿五号, and the end of last year, which is no due date. */
export const festivalRules: readonly Rule[] = [
  rule('(元宵|七夕|中元|重阳|腊八|冬至)(?:佳?节)?(?:当天|那天)?', (m, ctx, { before, after }) => {
    if (/[去上]年?$|每年$/.test(before) || /^(?:快乐|安康|活动|礼|路|街|区)/.test(after))
      return 'reject';
    const day = festival(m[1] ?? '', ctx);
    return day ? { span: daySpan(day) } : null;
  }),
  rule('(?:本月|这个?月)?廿([一二三四五六七八九])?[号日]', (m, ctx) => {
    const span = comingMonthday(ctx, 20 + (m[1] ? toNumber(m[1]) : 0));
    return span ? { span } : null;
  }),
  rule('(?:去年|上一年)(?:年?[底末初中]|[上下]半年)', () => 'reject'),
];
