import { mondayOf, weekFrom } from '@/utils/language/dates/periods';
import { type Context, daySpan, type Span } from '@/utils/language/dates/types';
import { nextWesternHoliday } from '@/utils/language/dates/western';
import { addWorkdays, type HolidayName, nextChineseHoliday } from '@/utils/language/dates/workdays';
import { type Rule, rule } from '@/utils/language/dates/zh/rule';
import { addDays, type CalendarDate, daysBetween, laterOf } from '@/utils/lib/dates';

const CHINESE: Record<string, HolidayName> = {
  元旦: '元旦',
  新年: '元旦',
  阳历年: '元旦',
  春节: '春节',
  过年: '春节',
  大年: '春节',
  农历年: '春节',
  农历新年: '春节',
  除夕: '春节',
  年: '春节',
  清明: '清明',
  五一: '劳动节',
  劳动: '劳动节',
  端午: '端午',
  中秋: '中秋',
  国庆: '国庆节',
  十一: '国庆节',
  双节: '国庆节',
  黄金周: '国庆节',
};
const WESTERN: Record<string, string> = {
  圣诞: 'christmas',
  感恩: 'thanksgiving',
  复活: 'easter',
  万圣: 'halloween',
  平安夜: 'christmas eve',
};

const NAME = `(?:${[...Object.keys(CHINESE), ...Object.keys(WESTERN)]
  .filter((n) => n !== '年' && n !== '十一' && n !== '过年')
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const WORD = '(?:节假日|节日|节|小?长假|假期|放假|假|期间|当天|这?几天)*';
const AFTER = '(?:放完假|收假|结束|回来|上班|过完|完|了)?(?:之后|以后|过后|后|回来|结束|上来)';
const TAIL =
  '(?:的)?(?:(?:上班|复工|开工|回来)?(?:的)?(第一天|头一天|首日|第一个工作日|第一周|头一周|一周内?|第一个星期|第[二三]天|当天|两?三天内?)|(?:上班|复工|开工|回来))?';

type Break = { first: CalendarDate; last: CalendarDate; uncertain?: boolean };

function find(name: string, ctx: Context): Break | null {
  const western = WESTERN[name];
  if (western) return nextWesternHoliday(western, ctx.today);
  return nextChineseHoliday(ctx.today, CHINESE[name]);
}

function before(ctx: Context, b: Break): Span {
  const eve = addWorkdays(b.first, -1, ctx.calendar);
  const unsure = b.uncertain || eve.uncertain ? ({ uncertain: true } as const) : {};
  return daySpan(eve.date < ctx.today ? b.first : eve.date, unsure);
}

function afterwards(ctx: Context, b: Break, tail: string): Span {
  const start = addWorkdays(b.last, 1, ctx.calendar);
  const unsure = b.uncertain || start.uncertain ? ({ uncertain: true } as const) : {};
  if (/周|星期/.test(tail)) {
    const friday = weekFrom(ctx, mondayOf(start.date)).last;
    return {
      first: start.date,
      last: laterOf(friday, start.date),
      unit: 'point',
      ...unsure,
    };
  }
  const nth = /第二天/.test(tail) ? 2 : /第三天|三天内/.test(tail) ? 3 : 1;
  return daySpan(addWorkdays(b.last, nth, ctx.calendar).date, unsure);
}

function during(b: Break): Span {
  return {
    first: b.first,
    last: b.last,
    unit: 'holiday',
    ...(b.uncertain ? { uncertain: true } : {}),
  };
}

/** 国庆节后上班第一天, 春节前, 年后, 节前, 过完年, 五一期间. */
export const holidayRules: readonly Rule[] = [
  rule(
    `(?:过完|过了|等)?(?:中秋[和、]?|国庆[和、]?)?(${NAME})${WORD}(?:(${AFTER})${TAIL}|(?:到来)?(之前|以前|前)(夕|一天)?)?`,
    (m, ctx, { before: text, after }) => {
      if (/[去上]年?$|每年$/.test(text)) return 'reject';
      if (/^(?:快乐|愉快|安康|大吉|好[！!。]|礼|活动|促销|套餐|大促|路|街|区)/.test(after))
        return 'reject';
      if (
        /^(?:五一|国庆|劳动|新年|端午|中秋|元旦|春节)$/.test(m[0]) &&
        /^(?:路|村|厂|法|合同|力|者|版|款|局|模范)/.test(after)
      )
        return null;
      if (m[0] === '劳动' || m[0] === '感恩' || m[0] === '复活' || m[0] === '除夕夜') return null;
      const found = find(m[1] ?? '', ctx);
      if (!found) return null;
      if (m[2] || /^过[完了]/.test(m[0])) return { span: afterwards(ctx, found, m[3] ?? '') };
      if (m[4]) {
        const eve = m[5] ? daySpan(addDays(found.first, -1)) : before(ctx, found);
        return { span: eve, deadline: true };
      }
      // A holiday alone is a time of year, not a deadline.
      return /(?:放假|假|期间)$/.test(m[0]) ? 'reject' : { span: during(found) };
    },
  ),
  rule(`十一${WORD}(?:(${AFTER})${TAIL}|(之前|以前|前))`, (m, ctx, { before: text }) => {
    if (/[\d第二两三四五六七八九百千]$/.test(text) || /^十一[天日]/.test(m[0])) return null;
    const found = find('国庆', ctx);
    if (!found) return null;
    return {
      span: m[1] ? afterwards(ctx, found, m[2] ?? '') : before(ctx, found),
      deadline: !m[1],
    };
  }),
  rule(
    `(?:过完年|过了年|年(?:过完)?(?:之后|以后|后)|过年(?:回来|之后|以后|后)|年后)${TAIL}`,
    (m, ctx, { before: text }) => {
      if (/[\d一二两三四五六七八九十几数多半今明去前后当些周]$/.test(text)) return null;
      const found = find('春节', ctx);
      return found ? { span: afterwards(ctx, found, m[1] ?? '') } : null;
    },
  ),
  rule('(?:过年|大年|年)(?:之前|以前|前(?![景期台端面]))', (_m, ctx, { before: text }) => {
    if (/[\d一二两三四五六七八九十几数多半今明去前后当些周]$/.test(text)) return null;
    const found = find('春节', ctx);
    return found ? { span: before(ctx, found), deadline: true } : null;
  }),
  rule(
    `(?:放完|休完|过完)?(?:节假日|节日|节|小?长假|假期|放假|(?<=[放休过]完)假)(?:(${AFTER})${TAIL}|(之前|以前|前))`,
    (m, ctx, { before: text }) => {
      // 环节后, 季节前, 细节: other words end in 节.
      if (/[环季细章情调关音礼年病事产]$/.test(text)) return null;
      const found = nextChineseHoliday(ctx.today);
      if (!found || daysBetween(ctx.today, found.first) > 75) return null;
      const span: Break = found;
      return {
        span: m[1] ? afterwards(ctx, span, m[2] ?? '') : before(ctx, span),
        deadline: !m[1],
      };
    },
  ),
  rule('(?:放|休|过)完(?:节|假)', (_m, ctx) => {
    const found = nextChineseHoliday(ctx.today);
    return found && daysBetween(ctx.today, found.first) <= 75
      ? { span: afterwards(ctx, found, '') }
      : null;
  }),
];
