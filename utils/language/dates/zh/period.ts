import {
  comingHalf,
  comingQuarter,
  halfSpan,
  isoWeek,
  quarterSpan,
  relativeMonth,
  relativeQuarter,
  thisYear,
  weekSpan,
  yearSpan,
} from '@/utils/language/dates/periods';
import { daySpan } from '@/utils/language/dates/types';
import { addWorkdays } from '@/utils/language/dates/workdays';
import { toNumber, toStep } from '@/utils/language/dates/zh/numbers';
import { ahead, spanPart, TALKED, YEAR, yearOf } from '@/utils/language/dates/zh/part';
import { type Reading, type Rule, rule } from '@/utils/language/dates/zh/rule';
import { addDays } from '@/utils/lib/dates';

const WEEK_PART =
  '(?:的)?(初|头|中|末|底|尾|上半周?|前半周?|下半周?|后半周?|早些时候|晚些时候|之?内|里)?';

const weeks: readonly Rule[] = [
  rule(`(下下|下|这|本|当)(?:个|一)?(?:周|星期|礼拜)${WEEK_PART}`, (m, ctx, { after }) => {
    if (/^(?:期|转|边|围|岁|年)/.test(after)) return null;
    if (TALKED.test(after)) return 'reject';
    const n = toStep(m[1] ?? '');
    const span = weekSpan(ctx, n);
    const word = m[2] ?? '';
    // 下周中 is its Wednesday.
    if (word === '中')
      return {
        span: { first: addDays(span.first, 1), last: addDays(span.first, 2), unit: 'point' },
      };
    return {
      span: spanPart(ctx, span, word),
      ...(/内|底|末/.test(word) ? { deadline: true } : {}),
    };
  }),
  rule('周(内|初|中|底)(?![国部央秋])', (m, ctx, { before }) => {
    if (/[\d一二两三四五六七八九十几每上半多]$/.test(before)) return null;
    if (m[1] === '中')
      return {
        span: ahead(ctx, (n) => {
          const w = weekSpan(ctx, n);
          return { first: addDays(w.first, 1), last: addDays(w.first, 2), unit: 'point' };
        }),
      };
    return {
      span: ahead(ctx, (n) => spanPart(ctx, weekSpan(ctx, n), m[1] ?? '')),
      deadline: m[1] !== '初',
    };
  }),
  rule('第(\\d{1,2})周', (m, ctx, { after }) => {
    const span = /^(?:的|课|次)/.test(after) ? null : isoWeek(ctx, Number(m[1]));
    return span ? { span } : null;
  }),
];

const PERIOD_END = '(?:的)?(初|中|末|底|结束|内|里)?';
const quarters: readonly Rule[] = [
  rule(
    `(?:上个?|去年)(?:季度|季|半年度|年度)(?:末|底)?|去年|前年|上年|往年|历年|每年|每季度?`,
    (m, _c, { before }) => (/[以早]$/.test(before) && m[0].startsWith('上') ? null : 'reject'),
  ),
  rule(`(下下|下|这|本|当)(?:个|一)?(?:季度|季)${PERIOD_END}`, (m, ctx) => ({
    span: spanPart(ctx, relativeQuarter(ctx, toStep(m[1] ?? '')), m[2] ?? ''),
    ...(/[末底内]/.test(m[2] ?? '') ? { deadline: true } : {}),
  })),
  rule(`${YEAR}?(?:第)?([一二三四1-4])(?:个)?季度${PERIOD_END}`, (m, ctx) => {
    const year = yearOf(ctx, m[1]);
    const n = toNumber(m[2] ?? '');
    return {
      span: spanPart(
        ctx,
        year === undefined ? comingQuarter(ctx, n) : quarterSpan(year, n),
        m[3] ?? '',
      ),
    };
  }),
  rule('季度?(末|底|初)', (m, ctx) => ({
    span: ahead(ctx, (n) => spanPart(ctx, relativeQuarter(ctx, n), m[1] ?? '')),
    deadline: m[1] !== '初',
  })),
  rule(`${YEAR}?(上|下)半年(?:度)?${PERIOD_END}`, (m, ctx) => {
    const year = yearOf(ctx, m[1]);
    const n = m[2] === '上' ? 1 : 2;
    return {
      span: spanPart(ctx, year === undefined ? comingHalf(ctx, n) : halfSpan(year, n), m[3] ?? ''),
    };
  }),
];

const years: readonly Rule[] = [
  rule(
    '(今年|明年|后年|来年|本年度?|20\\d{2}年)(?:的)?(年?[初中末底]|年内|之?内|里|结束)?',
    (m, ctx, { before, after, whole }): Reading => {
      if (/[\d截]$/.test(before)) return null;
      const word = (m[2] ?? '').replace('年', '');
      const year = yearOf(ctx, m[1]) ?? thisYear(ctx);
      const span = yearSpan(year);
      // A year alone says when something is, not when it is due.
      if (word === '')
        return year > thisYear(ctx) || whole || /^(?:前|之前|以前)/.test(after)
          ? { span }
          : 'reject';
      const given = /^20/.test(m[1] ?? '') ? ({ yearGiven: true } as const) : {};
      return {
        span: spanPart(ctx, { ...span, ...given }, word),
        deadline: word !== '初' && word !== '中',
      };
    },
  ),
  rule('(?:年(底|末|内|中|初)|岁末|年终)(?!奖|会|总结|考|盘)', (m, ctx, { before }) => {
    if (/[\d一二两三四五六七八九十几每去]$/.test(before)) return null;
    return {
      span: ahead(ctx, (n) => {
        const span = spanPart(ctx, yearSpan(thisYear(ctx) + n), m[1] ?? '底');
        return m[1] === '初' && n === 0 ? { ...span, last: span.first } : span;
      }),
      deadline: m[1] !== '初' && m[1] !== '中',
    };
  }),
];

/** 本月最后一个工作日, 下月第一个工作日, 月底最后一天. */
export const nthRules: readonly Rule[] = [
  rule(
    `(下|这|本|当)?(?:个)?(月|季度|周|年)(?:的)?(第一|最后一?|头一?|第[二三四五]|倒数第二)(?:个)?(工作日|天|周|星期|礼拜|周五|星期五)`,
    (m, ctx) => {
      const n = m[1] === '下' ? 1 : 0;
      const span =
        m[2] === '月'
          ? relativeMonth(ctx, n)
          : m[2] === '季度'
            ? relativeQuarter(ctx, n)
            : m[2] === '年'
              ? yearSpan(thisYear(ctx) + n)
              : weekSpan(ctx, n);
      const word = m[3] ?? '';
      const count = word.startsWith('最后')
        ? -1
        : word.startsWith('倒数')
          ? -2
          : word.startsWith('头')
            ? 1
            : toNumber(word.slice(1));
      const what = m[4] ?? '';
      if (what === '天')
        return {
          span: daySpan(count < 0 ? addDays(span.last, count + 1) : addDays(span.first, count - 1)),
          deadline: true,
        };
      if (what === '工作日') {
        const found = addWorkdays(
          count < 0 ? addDays(span.last, 1) : addDays(span.first, -1),
          count,
          ctx.calendar,
        );
        return {
          span: daySpan(found.date, found.uncertain ? { uncertain: true } : {}),
          deadline: true,
        };
      }
      const week =
        count < 0
          ? weekSpan({ ...ctx, today: span.last }, 0)
          : weekSpan({ ...ctx, today: addDays(span.first, 3) }, count - 1);
      return { span: /五$/.test(what) ? daySpan(week.last) : week };
    },
  ),
];

export const periodRules: readonly Rule[] = [...quarters, ...weeks, ...years];
