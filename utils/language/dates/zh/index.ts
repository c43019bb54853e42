import { applyLimit, type Limit } from '@/utils/language/dates/limit';
import type { Candidate, Context } from '@/utils/language/dates/types';
import { dayRules } from '@/utils/language/dates/zh/day';
import { durationRules } from '@/utils/language/dates/zh/duration';
import { festivalRules } from '@/utils/language/dates/zh/festival';
import { holidayRules } from '@/utils/language/dates/zh/holiday';
import { monthRules } from '@/utils/language/dates/zh/month';
import { isPast } from '@/utils/language/dates/zh/past';
import { nthRules, periodRules } from '@/utils/language/dates/zh/period';
import type { Rule } from '@/utils/language/dates/zh/rule';
import { timeRules } from '@/utils/language/dates/zh/time';

const NUMERALS = '0123456789一二两三四五六七八九十';

// The characters a phrase of each group can begin with: most characters need no rule at all.
const GROUPS: readonly (readonly [starts: string, rules: readonly Rule[]])[] = [
  ['元七中重腊冬廿本这去上', festivalRules],
  ['过等元新阳春大农除清五劳端中国十黄双圣感复万平年节假小长放休', holidayRules],
  [`${NUMERALS}几数半好个下次第`, durationRules],
  ['大前昨刚那当每天今明后次翌隔第这近最未再过上逢下本周星礼双', dayRules],
  [
    `${NUMERALS}下这本当周月第今明后来季年岁去前往历每上中`,
    [...nthRules, ...monthRules, ...periodRules],
  ],
  [`${NUMERALS}凌清早上中午下傍晚夜今半大打收吃睡饭之内`, timeRules],
];
const byStart = new Map<string, Rule[]>();
for (const [starts, rules] of GROUPS) {
  for (const c of new Set(starts)) byStart.set(c, [...(byStart.get(c) ?? []), ...rules]);
}
const BEFORE = /^\s?(?:之前|以前|前(?!后|期|面|台|景|提|往|去|来|辈|端|者))/;
const WITHIN = /^(?:之内|以内|内(?!部|容|测|审))/;
const AFTER = /^\s?(?:之后|以后|过后|后(?!续|面|台|期|天|来|半))/;
const UNTIL = /^(?:为止|截止|截至|到期)/;
const LATEST =
  /(?:最晚|最迟|至迟|不晚于|不迟于|截止到?|截至|赶在|务必在?|争取在?|直到|期限(?:是|为)?|deadline是?|DDL是?)\s?(?:到|是|在|于)?$/i;
const NEGATED = /(?:不是|而非|并非|不用等到?)$/;

/** Every date phrase of a Chinese text (simplified, half-width), in order, none overlapping. */
export function findChinese(text: string, ctx: Context): Candidate[] {
  const found: Candidate[] = [];
  let i = 0;
  while (i < text.length) {
    const rules = byStart.get(text[i] ?? '');
    const step = rules ? readAt(rules, text, i, ctx, found) : 0;
    i += Math.max(step, 1);
  }
  return found;
}

function readAt(
  rules: readonly Rule[],
  text: string,
  i: number,
  ctx: Context,
  found: Candidate[],
): number {
  const before = text.slice(Math.max(0, i - 14), i);
  for (const { re, read } of rules) {
    re.lastIndex = i;
    const match = re.exec(text);
    if (!match || match[0] === '') continue;
    const end = i + match[0].length;
    const after = text.slice(end, end + 14);
    const whole = before.trim() === '' && after.trim() === '';
    const reading = read(match, ctx, { before, after, whole });
    if (!reading) continue;
    if (reading === 'reject') {
      const span = { first: ctx.today, last: ctx.today, unit: 'day' as const };
      found.push({ start: i, end, span, deadline: false, weak: false, rejected: true });
      return match[0].length;
    }
    const mark = limitOf(after);
    const latest = LATEST.exec(before);
    const span = applyLimit(ctx, reading.span, mark.limit);
    const deadline = reading.deadline === true || mark.deadline || latest !== null;
    found.push({
      start: latest ? i - latest[0].length : i,
      end: end + mark.length,
      span,
      deadline,
      weak: reading.weak === true && !mark.deadline,
      rejected:
        NEGATED.test(before) ||
        isPast(text, { start: i, end, today: ctx.today }, reading.span, deadline),
    });
    return match[0].length + mark.length;
  }
  return 0;
}

function limitOf(after: string): { limit: Limit; deadline: boolean; length: number } {
  const before = BEFORE.exec(after);
  if (before) return { limit: 'before', deadline: true, length: before[0].length };
  const within = WITHIN.exec(after) ?? UNTIL.exec(after);
  if (within) return { limit: null, deadline: true, length: within[0].length };
  const later = AFTER.exec(after);
  if (later) return { limit: 'after', deadline: false, length: later[0].length };
  return { limit: null, deadline: false, length: 0 };
}
