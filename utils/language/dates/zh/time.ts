import { daySpan } from '@/utils/language/dates/types';
import { NUM, toNumber } from '@/utils/language/dates/zh/numbers';
import { type Rule, rule } from '@/utils/language/dates/zh/rule';
import { addDays } from '@/utils/lib/dates';

const OVER: Record<string, number> = {
  凌晨: 6,
  清晨: 9,
  早上: 12,
  早晨: 12,
  一早: 12,
  上午: 12,
  中午: 14,
  午后: 18,
  下午: 18,
  傍晚: 20,
  晚上: 24,
  晚间: 24,
  夜里: 24,
  今夜: 24,
  半夜: 24,
  午夜: 24,
};
const PART = `(?:${Object.keys(OVER).join('|')})`;
const CLOCK = `(${NUM})(?:(?:点|时(?!候|间))(?:(半)|([一三])刻|(${NUM})分?|整)?(?:钟)?|[:：](\\d{2}))`;

/** Times of day; today's, or tomorrow's when they are over. */
export const timeRules: readonly Rule[] = [
  rule(`(${PART})(?:的)?${CLOCK}`, (m, ctx) => {
    const part = m[1] ?? '';
    let hour = toNumber(m[2] ?? '');
    if (!(hour >= 0 && hour <= 24)) return null;
    if (/下午|傍晚|晚|夜|午后/.test(part) && hour < 12) hour += 12;
    if (part === '中午' && hour < 4) hour += 12;
    const minute = m[3]
      ? 30
      : m[4]
        ? toNumber(m[4]) * 15
        : m[5]
          ? toNumber(m[5])
          : Number(m[6] ?? 0);
    const over = hour * 60 + minute < ctx.hour * 60 + ctx.minute;
    return {
      span: daySpan(over ? addDays(ctx.today, 1) : ctx.today, { unit: 'time' }),
      clock: true,
    };
  }),
  rule(PART, (m, ctx, { before, after }) => {
    if (/^(?:好|安)/.test(after) || /[每整一]$|一个$|整个$|这个$/.test(before)) return 'reject';
    const over = ctx.hour >= (OVER[m[0]] ?? 24);
    // A morning that is over, in a sentence without a day, lies back.
    if (over && /^(?:早|上午|凌晨|清晨|中午)/.test(m[0]))
      return { span: daySpan(ctx.today, { unit: 'time' }), weak: true };
    return { span: daySpan(ctx.today, { unit: 'time', ambiguous: true }) };
  }),
  rule(`(?:一)?大?早(?=我|给|就|发|打)`, (_m, ctx) => ({
    span: daySpan(ctx.today, { unit: 'time' }),
    weak: true,
  })),
  rule(CLOCK, (m, ctx, { before, after }) => {
    if (/[\d.:/第前有这那几快慢早晚多少大小差]$/.test(before)) return null;
    let hour = toNumber(m[1] ?? '');
    if (!(hour >= 0 && hour <= 24)) return null;
    const colon = m[5] !== undefined;
    const marked = colon || m[2] || m[3] || m[4] || /[钟整]$/.test(m[0]);
    const asked = /^(?:前|之前|以前|左右|开会|给您|给你|打|见|准时|到|后|之后|半)/.test(after);
    if (hour >= 1 && hour <= 7 && !colon) hour += 12;
    const minute = m[2]
      ? 30
      : m[3]
        ? toNumber(m[3]) * 15
        : m[4]
          ? toNumber(m[4])
          : Number(m[5] ?? 0);
    const over = hour * 60 + minute < ctx.hour * 60 + ctx.minute;
    const span = daySpan(over ? addDays(ctx.today, 1) : ctx.today, { unit: 'time' });
    return { span, clock: true, weak: !(marked || asked) || (colon && !asked) };
  }),
  rule(
    '(?:下班|收工|打烊|收盘|吃?[午晚]饭|饭点|睡觉?)(?:之前|以前|前|之后|以后|后)|午休后|饭后|(?:今天)?之内?下班',
    (_m, ctx, { before }) => {
      if (/[每昨]天?$/.test(before)) return 'reject';
      return { span: daySpan(ctx.today, { unit: 'time' }), deadline: true };
    },
  ),
  rule('(?:下班|收工)', (_m, ctx) => ({ span: daySpan(ctx.today, { unit: 'time' }), weak: true })),
];
