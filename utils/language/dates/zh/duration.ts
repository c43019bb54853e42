import { type Quantity, quantitySpan, type Step } from '@/utils/language/dates/en/quantity';
import { daySpan } from '@/utils/language/dates/types';
import { addWorkdays } from '@/utils/language/dates/workdays';
import { NUM, toNumber } from '@/utils/language/dates/zh/numbers';
import { type Rule, rule } from '@/utils/language/dates/zh/rule';

const UNITS: Record<string, Step> = {
  工作日: 'workday',
  自然日: 'day',
  天: 'day',
  日: 'day',
  周: 'week',
  星期: 'week',
  礼拜: 'week',
  月: 'month',
  季度: 'quarter',
  年: 'year',
  小时: 'hour',
  钟头: 'hour',
  分钟: 'minute',
  刻钟: 'minute',
};
const PAIRS: Record<string, [number, number]> = {
  一两: [1, 2],
  一二: [1, 2],
  两三: [2, 3],
  二三: [2, 3],
  三四: [3, 4],
  三五: [3, 5],
  四五: [4, 5],
  五六: [5, 6],
  六七: [6, 7],
  七八: [7, 8],
  八九: [8, 9],
  几: [3, 5],
  数: [3, 5],
  好几: [4, 6],
};
const COUNT = `(?:${Object.keys(PAIRS).join('|')}|${NUM}(?:\\s?[-~到至—]\\s?${NUM})?|半)`;
const UNIT = '(?:工作日|自然日|日历日|天|日|周|星期|礼拜|月|季度|年|小时|钟头|分钟|刻钟)';

function counts(text: string): [number, number] {
  const pair = PAIRS[text];
  if (pair) return pair;
  const [a, b] = text.split(/[-~到至—]/).map((part) => toNumber(part.trim()));
  return [a ?? Number.NaN, b ?? a ?? Number.NaN];
}

function quantity(
  count: string,
  unitWord: string,
  halfMore: boolean,
): Omit<Quantity, 'next'> | null {
  const unit = unitWord === '日历日' ? '自然日' : unitWord;
  const step = UNITS[unit];
  if (!step) return null;
  if (count === '半') {
    if (step === 'month') return { low: 15, high: 15, step: 'day' };
    if (step === 'year') return { low: 6, high: 6, step: 'month' };
    if (step === 'day') return { low: 4, high: 4, step: 'hour' };
    return step === 'hour' ? { low: 30, high: 30, step: 'minute' } : null;
  }
  const [low, high] = counts(count);
  if (Number.isNaN(low) || Number.isNaN(high) || high < low) return null;
  const quarter = unit === '刻钟' ? 15 : 1;
  return { low: low * quarter, high: (high + (halfMore ? 0.5 : 0)) * quarter, step };
}

// An event starts the clock, whose day is unknown: 收到定金后3天, 自签约之日起7日内.
const FROM_EVENT = /(?:后|起|之日起|算起|开始|完|毕|满)的?[第]?[，,]?\s?$/;
const BACKWARDS = /(?:最近|近|过去|前|上|之前|往前|提前|每|第|已经?|了|头)$/;
const GIVES =
  /(?:再?给我们?|再?容我们?|宽限|再等|再过|过|请给|麻烦给|等我们?|等|再有|大概|大约|约|最多|最晚|最迟|预计|不超过|需|只需|还要|要)$/;
const STARTS =
  /(?:再?给我们?|再?容我们?|宽限我?们?|再等我?|再过|过|麻烦给我?们?|等我们?|最多|最晚|最迟|不超过|接下来)(?:大概|大约|最多|个)?$/;

/** 三天内, 两周后, 半个月之内, 24小时内, 5个工作日内, 再给我两天; with 前 it lies back. */
const durations: readonly Rule[] = [
  rule(
    `(${COUNT})\\s?(?:个)?(?:多)?(${UNIT})(半)?(?:的)?(?:时间|功夫|工夫)?(左右|上下)?\\s?(之内|以内|内|里|之后|以后|后|过后|前|之前|以前|开外)?`,
    (m, ctx, { before, after, whole }) => {
      const suffix = m[5] ?? '';
      if (/[\d.:/]$/.test(before)) return 'reject';
      if (suffix.endsWith('前')) {
        // 三年前 looks back; 3日前 and 20日前 are days of the month, another rule's.
        return m[2] === '日' && /^\d/.test(m[1] ?? '') ? null : 'reject';
      }
      if (m[2] === '日' && suffix === '') return null;
      if (/^(?:月|季度)$/.test(m[2] ?? '') && !m[0].includes('个')) return null;
      // 2026年内, 第三周后 and the like are not counted from now.
      if (m[2] === '年' && /^\d{2,}/.test(m[1] ?? '')) return null;
      if (/第$/.test(before)) return null;
      const q = quantity(m[1] ?? '', m[2] ?? '', m[3] === '半');
      if (!q) return null;
      const given = STARTS.test(before) && !/[每]/.test(before);
      if (suffix === '' && !given && !whole) return 'reject';
      if (FROM_EVENT.test(before) || (BACKWARDS.test(before) && !GIVES.test(before)))
        return 'reject';
      if (/^(?:无理由|免费|质保|保修|包退|账期|的有效期|有效)/.test(after)) return 'reject';
      if (q.step === 'year' && q.high > 3) return 'reject';
      const span = quantitySpan(ctx, ctx.today, q);
      return { span, deadline: suffix.endsWith('内') || given };
    },
  ),
  rule('(?:一)?个把(天|周|星期|礼拜|月|小时)(?:之内|以内|内|后|之后)?', (m, ctx) => {
    const step = UNITS[m[1] ?? ''];
    return step ? { span: quantitySpan(ctx, ctx.today, { low: 1, high: 1.5, step }) } : null;
  }),
  rule('(?:下一?个?|次一?个?|第一个|下一)工作日', (_m, ctx) => {
    const { date, uncertain } = addWorkdays(ctx.today, 1, ctx.calendar);
    return { span: daySpan(date, uncertain ? { uncertain } : {}) };
  }),
];

export const durationRules: readonly Rule[] = durations;
