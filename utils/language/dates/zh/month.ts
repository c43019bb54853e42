import {
  comingMonth,
  comingMonthday,
  monthAndDay,
  monthdayOf,
  monthSpan,
  relativeMonth,
} from '@/utils/language/dates/periods';
import { daySpan } from '@/utils/language/dates/types';
import { NUM, toNumber, toStep } from '@/utils/language/dates/zh/numbers';
import { ahead, spanPart, TALKED, YEAR, yearOf } from '@/utils/language/dates/zh/part';
import { type Rule, rule } from '@/utils/language/dates/zh/rule';

const MONTH_PART =
  '(?:的)?(初|头|上旬|中旬|下旬|中(?![国心秋标文央小学])|底|末|尾|上半月|下半月|之?内|里)?';

/** 下个月底, 本月20号, 月初, 中旬. */
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
      span: spanPart(ctx, month, m[2] ?? ''),
      ...(/内|底|末/.test(m[2] ?? '') ? { deadline: true } : {}),
    };
  }),
  rule(
    '月(初|中旬|中(?![国心秋标文央小学])|底|末|内(?![部容]))|(上|中|下)旬',
    (m, ctx, { before }) => {
      if (/[\d一二两三四五六七八九十几个每上]$/.test(before)) return null;
      const word = m[1] ?? `${m[2]}旬`;
      const span = ahead(ctx, (n) => {
        const found = spanPart(ctx, relativeMonth(ctx, n), word);
        // The beginning of a month that has begun is the next one's, but for its first days.
        return word === '初' && n === 0 && found.first < ctx.today
          ? { ...found, last: found.first }
          : found;
      });
      return { span, deadline: /[底末内]/.test(word) };
    },
  ),
];

/** 3月20日, 明年三月, 2026-03-20, 3.20前. */
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
  rule(`${YEAR}?(${NUM})月(?:份)?${MONTH_PART}`, (m, ctx, { before, after }) => {
    if (/[\d.第个]$/.test(before) || /^(?:个|期|供|租|结|付款?方)/.test(after)) return null;
    const number = toNumber(m[2] ?? '');
    if (!(number >= 1 && number <= 12)) return null;
    const year = yearOf(ctx, m[1]);
    const month = year === undefined ? comingMonth(ctx, number) : monthSpan(year, number);
    const given = /^20/.test(m[1] ?? '') ? ({ yearGiven: true } as const) : {};
    const late = /内|底|末/.test(m[3] ?? '');
    return {
      span: spanPart(ctx, { ...month, ...given }, m[3] ?? ''),
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

export const monthRules: readonly Rule[] = [...dated, ...months, ...monthdays];
