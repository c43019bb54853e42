import { comingWeekday, mondayOf, weekdayOfWeek } from '@/utils/language/dates/periods';
import { daySpan } from '@/utils/language/dates/types';
import { toStep, toWeekday } from '@/utils/language/dates/zh/numbers';
import { type Rule, rule } from '@/utils/language/dates/zh/rule';
import { addDays, weekdayOf } from '@/utils/lib/dates';

const DAYS: Record<string, number> = {
  今: 0,
  明: 1,
  后: 2,
  大后: 3,
};

/** 今天, 明早, 后天, 大后天, 这两天; yesterday's words are taken and rejected. */
const dayWords: readonly Rule[] = [
  rule(
    '(?:大?前天|昨天|昨日|昨晚|昨儿|前日|前几天|前两天|前些天|前阵子|刚才|刚刚|那天|当天|当日|当晚|每天|每日|天天)(?:上午|下午|晚上|中午|早上)?',
    () => 'reject',
  ),
  rule('(今|明|大后|后)(?:天|日|儿个?|晚|早|晨)', (m, ctx, { before, after }) => {
    if (m[0] === '今儿' || m[0] === '后日' || m[0] === '后晚')
      return { span: daySpan(addDays(ctx.today, DAYS[m[1] ?? ''] ?? 0)) };
    // 然后天…, 以后天…, 之后早…: another word ends there.
    if (m[1] === '后' && (/[然以之今往前最背]$/.test(before) || /[早晨儿]$/.test(m[0])))
      return null;
    if (/[声证说聪文黎光]$/.test(before) && m[1] === '明') return null;
    if (m[1] === '今' && m[0] === '今日' && /^头条/.test(after)) return null;
    if (/^是(?:周|星期|个)/.test(after)) return null;
    return {
      span: daySpan(addDays(ctx.today, DAYS[m[1] ?? ''] ?? 0), {
        ...(m[1] === '今' ? { ambiguous: true } : {}),
      }),
    };
  }),
  rule('今明(?:两天|两日|后天)?', (_m, ctx) => ({
    span: { first: ctx.today, last: addDays(ctx.today, 1), unit: 'point' },
  })),
  rule('明后(?:两?天|两?日)', (_m, ctx) => ({
    span: { first: addDays(ctx.today, 1), last: addDays(ctx.today, 2), unit: 'point' },
  })),
  rule('(?:次日|翌日|隔天|第二天)', () => 'reject'),
  rule('(这|近|最近|未来)(一两|两三|[一二两三几])(?:天|日)(?!前)', (m, ctx, { before, after }) => {
    if (
      /[过]$/.test(before) ||
      /^(?:的|一直|比较|都在?|我?在|很|太|没|有点|特别|挺|出差|休)/.test(after)
    )
      return 'reject';
    const n = m[2] === '一两' || m[2] === '二' || m[2] === '两' ? 2 : m[2] === '一' ? 1 : 3;
    if ((m[1] === '近' || m[1] === '最近') && !/^(?:内|会|给|就|安排|将)/.test(after))
      return 'reject';
    return { span: { first: ctx.today, last: addDays(ctx.today, n), unit: 'point' } };
  }),
  rule('(?:过|再过|隔)(?:一?阵子|一?段时间|些时候|会儿)', () => 'reject'),
  rule('(?:过|再过|隔)(?:两三|三五|三四|几|些|两)(?:天|日)', (m, ctx) => {
    const few = /两天|两日/.test(m[0]);
    const last = few ? 2 : /两三/.test(m[0]) ? 3 : 4;
    return {
      span: { first: addDays(ctx.today, 2), last: addDays(ctx.today, last), unit: 'point' },
    };
  }),
];

// A digit that goes on to another word: 周一起, 两周一次, 周三一重工.
const OTHER_WORD =
  /^(?:次|趟|回[^复信您你电]|期[^限]|个|路|定|直|共|样|般|些|点[^前之钟半整]|样|律|旦|下子|年|种|款|台|批)/;
const RECURS = /[每逢上]$|每个$|上个$|上一?$|上上$/;
const COUNTED = /[\d一二两三四五六七八九十几数多半]$/;

/** 周五, 下周三, 下下周一, 本周四五, 星期日, 礼拜天. */
const weekdays: readonly Rule[] = [
  rule(
    '(?:上上|上|每|每逢|逢)(?:个|一)?(?:周|星期|礼拜)(?:[一二三四五六日天末](?!次|趟)|末)?(?:[早晚底末初中]|上午|下午|晚上)?',
    () => 'reject',
  ),
  rule(
    '(下下|下|这|本|当|今)?(?:个)?(?:周|星期|礼拜)([一二三四五六日天]|[1-7](?![\\d:.点月天号日]))(?:[、和或到至-]?(?:周|星期|礼拜)?([二三四五六日天])(?![十次个天点]))?',
    (m, ctx, { before, after }) => {
      const rel = m[1] ?? '';
      if (rel === '' && (COUNTED.test(before) || RECURS.test(before))) return 'reject';
      if (m[0].length <= 4 && OTHER_WORD.test(after)) return null;
      // 下周一起吃饭 is "next week together", 周一起 is "from Monday".
      if (m[2] === '一' && /^起(?!草|诉|航|飞|拟|租)/.test(after) && rel !== '') return null;
      if (rel === '' && /^周/.test(m[0]) && /^(?:末|边|围|转|期|密)/.test(after)) return null;
      const step = toStep(rel);
      const named = toWeekday(m[2] ?? '');
      const monday = mondayOf(ctx.today);
      const dated = rel === '' ? comingWeekday(ctx.today, named) : weekdayOfWeek(ctx, step, named);
      const second = m[3] ? toWeekday(m[3]) : 0;
      const ambiguous = rel === '' ? ({ ambiguous: true } as const) : {};
      if (rel !== '' && step === 0 && dated < ctx.today) return 'reject';
      if (second > named) {
        return {
          span: { first: dated, last: addDays(dated, second - named), unit: 'point', ...ambiguous },
        };
      }
      return { span: daySpan(dated < monday ? addDays(dated, 7) : dated, ambiguous) };
    },
  ),
];

/** 周末, 这周末, 下周末. */
const weekends: readonly Rule[] = [
  rule('(下下|下|这|本)?(?:个)?(?:周末|星期末|双休日?)', (m, ctx, { before, after }) => {
    if (/[每上]$|上个$/.test(before) || /^(?:愉快|快乐|好[！!。，,]?|了[！!。]?$)/.test(after))
      return 'reject';
    if (/(?:过|祝)(?:个|您|你)?(?:好|愉快的?)?$/.test(before)) return 'reject';
    const monday = addDays(mondayOf(ctx.today), 7 * toStep(m[1] ?? ''));
    const span = { first: addDays(monday, 5), last: addDays(monday, 6), unit: 'weekend' as const };
    return { span: m[1] || weekdayOf(ctx.today) > 0 ? span : span };
  }),
];

export const dayRules: readonly Rule[] = [...dayWords, ...weekends, ...weekdays];
