import {
  comingHalf,
  comingMonth,
  comingMonthday,
  comingQuarter,
  halfSpan,
  isoWeek,
  monthAndDay,
  monthdayOf,
  monthSpan,
  type Part,
  partOf,
  quarterSpan,
  relativeMonth,
  relativeQuarter,
  thisYear,
  weekSpan,
  yearSpan,
} from '@/utils/language/dates/periods';
import { type Context, daySpan, type Span } from '@/utils/language/dates/types';
import { addWorkdays } from '@/utils/language/dates/workdays';
import { NUM, toNumber, toStep } from '@/utils/language/dates/zh/numbers';
import { type Reading, type Rule, rule } from '@/utils/language/dates/zh/rule';
import { addDays } from '@/utils/lib/dates';

/** 初 中 底 上旬 … → the part of a period; '' is the whole of it. */
function partOfWord(word: string): Part | 'late-third' | 'early-third' | 'mid-third' | '' {
  if (/^(?:初|头|月初|年初|伊始|早些时候|前几天)/.test(word)) return 'early';
  if (/^(?:上旬|上半)/.test(word)) return 'early-third';
  if (/^中旬/.test(word)) return 'mid-third';
  if (/^(?:下旬|下半|晚些时候|后半)/.test(word)) return 'late-third';
  if (/^(?:中|当中)/.test(word)) return 'mid';
  if (/^(?:底|末|尾|结束)/.test(word)) return 'end';
  return '';
}

function apply(ctx: Context, span: Span, word: string): Span {
  const part = partOfWord(word);
  const unsure = span.ambiguous ? ({ ambiguous: true } as const) : {};
  const keep = span.yearGiven ? ({ yearGiven: true } as const) : {};
  if (part === '') return span;
  if (span.unit === 'month' && part.endsWith('-third')) {
    const [from, to] = part === 'early-third' ? [0, 9] : part === 'mid-third' ? [10, 19] : [20, 0];
    const last = to === 0 ? span.last : addDays(span.first, to);
    return { first: addDays(span.first, from), last, unit: 'point', ...unsure, ...keep };
  }
  const plain = part.startsWith('early')
    ? 'early'
    : part.startsWith('late')
      ? 'late'
      : part.startsWith('mid')
        ? 'mid'
        : 'end';
  return { ...partOf(ctx, span, plain), ...unsure, ...keep };
}

/** The next one of it when this period's part is over. */
function ahead(ctx: Context, find: (n: number) => Span): Span {
  const now = find(0);
  return now.last < ctx.today ? find(1) : now;
}

const WEEK_PART =
  '(?:的)?(初|头|中|末|底|尾|上半周?|前半周?|下半周?|后半周?|早些时候|晚些时候|之?内|里)?';
const MONTH_PART =
  '(?:的)?(初|头|上旬|中旬|下旬|中(?![国心秋标文央小学])|底|末|尾|上半月|下半月|之?内|里)?';

// 这个月很忙: what is talked about, not when something is due.
const TALKED = /^(?:很|太|非常|一直|比较|特别|挺|有点|实在|业绩|销量|过得)/;

const weeks: readonly Rule[] = [
  rule(`(下下|下|这|本|当)(?:个|一)?(?:周|星期|礼拜)${WEEK_PART}`, (m, ctx, { before, after }) => {
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
    return { span: apply(ctx, span, word), ...(/内|底|末/.test(word) ? { deadline: true } : {}) };
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
      span: ahead(ctx, (n) => apply(ctx, weekSpan(ctx, n), m[1] ?? '')),
      deadline: m[1] !== '初',
    };
  }),
  rule('第(\\d{1,2})周', (m, ctx, { after }) => {
    const span = /^(?:的|课|次)/.test(after) ? null : isoWeek(ctx, Number(m[1]));
    return span ? { span } : null;
  }),
];

const months: readonly Rule[] = [
  rule(
    `(?:上上|上|每|去年|前年)(?:个|一)?(?:${NUM})?月(?:份)?(?:初|中旬?|上旬|下旬|底|末)?`,
    (m, _c, { before }) =>
      m[0].startsWith('上') && /[马以早晚路]$/.test(before) ? null : 'reject',
  ),
  rule(`(下下|下|这|本|当)(?:个|一)?月(?:份)?(${NUM})[号日]`, (m, ctx) => {
    const date = monthdayOf(relativeMonth(ctx, toStep(m[1] ?? '')), toNumber(m[2] ?? ''));
    return date && date >= ctx.today ? { span: daySpan(date) } : 'reject';
  }),
  rule(`(下下|下|这|本|当)(?:个|一)?月(?:份)?${MONTH_PART}`, (m, ctx, { before, after }) => {
    if (/[个\d]$/.test(before) && m[1] === '下') return null;
    if (!m[2] && TALKED.test(after)) return 'reject';
    const month = relativeMonth(ctx, toStep(m[1] ?? ''));
    return {
      span: apply(ctx, month, m[2] ?? ''),
      ...(/内|底|末/.test(m[2] ?? '') ? { deadline: true } : {}),
    };
  }),
  rule(
    '月(初|中旬|中(?![国心秋标文央小学])|底|末|内(?![部容]))|(上|中|下)旬',
    (m, ctx, { before }) => {
      if (/[\d一二两三四五六七八九十几个每上]$/.test(before)) return null;
      const word = m[1] ?? `${m[2]}旬`;
      const span = ahead(ctx, (n) => {
        const found = apply(ctx, relativeMonth(ctx, n), word);
        // The beginning of a month that has begun is the next one's, but for its first days.
        return word === '初' && n === 0 && found.first < ctx.today
          ? { ...found, last: found.first }
          : found;
      });
      return { span, deadline: /[底末内]/.test(word) };
    },
  ),
];

const YEAR = '(?:(今年|明年|后年|本年|来年|20\\d{2}年?)(?:的)?[\\s]?)';
function yearOf(ctx: Context, word: string | undefined): number | undefined {
  if (!word) return undefined;
  if (/^(?:今|本)/.test(word)) return thisYear(ctx);
  if (/^(?:明|来)/.test(word)) return thisYear(ctx) + 1;
  if (word.startsWith('后')) return thisYear(ctx) + 2;
  return Number(word.slice(0, 4));
}

const dated: readonly Rule[] = [
  rule(
    `${YEAR}?(${NUM})月(?:份)?(?:的)?(${NUM})(?:[号日]|(?![\\d月个]))(?:[-到至—~](${NUM})[号日])?`,
    (m, ctx, { before, after }) => {
      if (/[\d.第]$/.test(before)) return null;
      const bareDay = !/[号日]$/.test(m[0]) && !/[号日]/.test(m[0]);
      if (bareDay && !/^(?:前|之前|以前|上午|下午|晚|给|交|发|[，。,.！!]|$)/.test(after))
        return null;
      const year = yearOf(ctx, m[1]);
      const month = toNumber(m[2] ?? '');
      const span = monthAndDay(ctx, month, toNumber(m[4] ?? m[3] ?? ''), year);
      if (!span) return 'reject';
      return { span: year !== undefined && !/^20/.test(m[1] ?? '') ? daySpan(span.last) : span };
    },
  ),
  rule(`${YEAR}?(${NUM})月(?:份)?${MONTH_PART}`, (m, ctx, { before, after, whole }) => {
    if (/[\d.第个]$/.test(before) || /^(?:个|期|供|租|结|付款?方)/.test(after)) return null;
    const number = toNumber(m[2] ?? '');
    if (!(number >= 1 && number <= 12)) return null;
    const year = yearOf(ctx, m[1]);
    const month = year === undefined ? comingMonth(ctx, number) : monthSpan(year, number);
    const given = /^20/.test(m[1] ?? '') ? ({ yearGiven: true } as const) : {};
    const late = /内|底|末/.test(m[3] ?? '');
    return {
      span: apply(ctx, { ...month, ...given }, m[3] ?? ''),
      ...(late ? { deadline: true } : {}),
    };
  }),
  rule(
    '(20\\d{2})[-/.年](\\d{1,2})[-/.月](\\d{1,2})(?![\\d])[日号]?',
    (m, ctx, { before, after }) => {
      if (/[\d\w.-]$/.test(before) || /^[-/.\w]/.test(after)) return null;
      const span = monthAndDay(ctx, Number(m[2]), Number(m[3]), Number(m[1]));
      return span ? { span } : 'reject';
    },
  ),
  rule('(\\d{1,2})[./-](\\d{1,2})(?![\\d./%-])[日号]?', (m, ctx, { before, after, whole }) => {
    if (/[\d\w.:/$￥¥-]$/.test(before)) return null;
    const [month, day] = [Number(m[1]), Number(m[2])];
    const asked =
      /[号日]$/.test(m[0]) ||
      /^\s?(?:前|之前|以前|上午|下午|中午|晚|截止|当天|(?:我们?|您|你)?(?:会|能|可以)?(?:给|发|交|出|寄|到货|开会|见面|完成|付|回))/.test(
        after,
      ) ||
      /(?:最晚|最迟|截止到?|不晚于|在|于)$/.test(before);
    const slash = m[0].includes('/');
    if (
      !asked &&
      !whole &&
      !(ctx.lenient || (slash && /(?:^|[，,。\s])$/.test(before) && /^[，,。\s]/.test(after)))
    )
      return null;
    if (month < 1 || month > 12 || day < 1 || day > 31) return null;
    const span = monthAndDay(ctx, month, day);
    return span ? { span } : null;
  }),
];

// A number with 号 is a day only where a day makes sense: not 20号楼, 2号线, 45号钢.
const DAY_FOLLOWS =
  /^(?:$|[，。,.！!？?；;、）)\s]|前|之前|以前|后|之后|以后|左右|上午|下午|中午|早|晚|凌晨|当天|截止|为止|交|发|给|到|出|寄|开会|开始|见|我|您|你|咱|能|会|可以|可|再|把|完|付|打款|回|过来|过去|去|来|那天|准时|之内|的(?:话|会|时候)|周|星期|送|提|安排|前后|行|是|吧|怎|下|左|签|拜|要|一定|必|应|上线|确认|就|才|也|或|和|至|到|约|请|搞|拿)/;
const DAY_PRECEDES = /(?:型|号|第|编|单|楼|栋|线|No\.?|[A-Za-z#-])$/;

const monthdays: readonly Rule[] = [
  rule(
    `(${NUM})(?:[号]|日(?=前|之前|以前|晚|上午|下午|发|交|给|到货|出货|寄|付|完成|开会|左右|$|[，。！]))`,
    (m, ctx, { before, after, whole }) => {
      if (/[\d月年.]$/.test(before) || DAY_PRECEDES.test(before)) return null;
      const n = toNumber(m[1] ?? '');
      if (!(n >= 1 && n <= 31)) return null;
      if (!whole && !DAY_FOLLOWS.test(after)) return null;
      // 一号 as a rank ("一号文件") and 今日, 近日 are other words.
      if (/日$/.test(m[0]) && !/\d/.test(m[1] ?? '') && !whole) return null;
      const span = comingMonthday(ctx, n);
      return span ? { span } : null;
    },
  ),
];

const PERIOD_END = '(?:的)?(初|中|末|底|结束|内|里)?';
const quarters: readonly Rule[] = [
  rule(
    `(?:上个?|去年)(?:季度|季|半年度|年度)(?:末|底)?|去年|前年|上年|往年|历年|每年|每季度?`,
    (m, _c, { before }) => (/[以早]$/.test(before) && m[0].startsWith('上') ? null : 'reject'),
  ),
  rule(`(下下|下|这|本|当)(?:个|一)?(?:季度|季)${PERIOD_END}`, (m, ctx) => ({
    span: apply(ctx, relativeQuarter(ctx, toStep(m[1] ?? '')), m[2] ?? ''),
    ...(/[末底内]/.test(m[2] ?? '') ? { deadline: true } : {}),
  })),
  rule(`${YEAR}?(?:第)?([一二三四1-4])(?:个)?季度${PERIOD_END}`, (m, ctx, { before }) => {
    const year = yearOf(ctx, m[1]);
    const n = toNumber(m[2] ?? '');
    return {
      span: apply(
        ctx,
        year === undefined ? comingQuarter(ctx, n) : quarterSpan(year, n),
        m[3] ?? '',
      ),
    };
  }),
  rule('季度?(末|底|初)', (m, ctx) => ({
    span: ahead(ctx, (n) => apply(ctx, relativeQuarter(ctx, n), m[1] ?? '')),
    deadline: m[1] !== '初',
  })),
  rule(`${YEAR}?(上|下)半年(?:度)?${PERIOD_END}`, (m, ctx) => {
    const year = yearOf(ctx, m[1]);
    const n = m[2] === '上' ? 1 : 2;
    return {
      span: apply(ctx, year === undefined ? comingHalf(ctx, n) : halfSpan(year, n), m[3] ?? ''),
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
        span: apply(ctx, { ...span, ...given }, word),
        deadline: word !== '初' && word !== '中',
      };
    },
  ),
  rule('(?:年(底|末|内|中|初)|岁末|年终)(?!奖|会|总结|考|盘)', (m, ctx, { before }) => {
    if (/[\d一二两三四五六七八九十几每去]$/.test(before)) return null;
    return {
      span: ahead(ctx, (n) => {
        const span = apply(ctx, yearSpan(thisYear(ctx) + n), m[1] ?? '底');
        return m[1] === '初' && n === 0 ? { ...span, last: span.first } : span;
      }),
      deadline: m[1] !== '初' && m[1] !== '中',
    };
  }),
];

/** 本月最后一个工作日, 下月第一个工作日, 月底最后一天. */
const nth: readonly Rule[] = [
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

export const periodRules: readonly Rule[] = [
  ...nth,
  ...dated,
  ...quarters,
  ...weeks,
  ...months,
  ...years,
  ...monthdays,
];
