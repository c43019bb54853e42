import type { DueDate } from '@/utils/domain/promise';
import { choose, merge } from '@/utils/language/dates/choose';
import { contextOf } from '@/utils/language/dates/context';
import { findEnglish } from '@/utils/language/dates/en';
import { findChinese } from '@/utils/language/dates/zh';
import { simplified } from '@/utils/language/zh/simplify';

const MAX_LENGTH = 2000;
const HAN = /\p{Script=Han}/u;
const LATIN_OR_DIGIT = /[a-z\d]/i;

/** The moment of writing (ISO 8601 with offset, or a calendar date) and the writer's IANA zone. */
export type DateContext = { ref: string; tz: string };

/**
 * The due date in a sentence, English or Chinese, counted from when and where it was written.
 *
 * Conventions: "next Tuesday" and 下周二 are of the next Monday–Sunday week; a week's deadline is its
 * Friday, a month's and a quarter's the last day; before X includes X, before a holiday is the last
 * working day; working days follow the published Chinese calendar for Chinese text, else weekends
 * and the holidays kept nearly everywhere. Of several dates the last after a deadline word counts,
 * else the first. Past references, conditions, durations of things and periods counted from an
 * event ("within 5 days of receipt") give null, as does a date before the day of writing unless its
 * year is written. Only the first 2,000 characters are read. Never throws; an unreadable `ref` or
 * `tz` gives null.
 */
export function readDueDate(text: string, { ref, tz }: DateContext): DueDate | null {
  return read(text, ref, tz, false);
}

/**
 * The date a user means by what they type into a date field ("fri", "2w", "12/3", 下周三). More
 * lenient than {@link readDueDate}, because it is known to be a date.
 */
export function readQuickDate(input: string, { ref, tz }: DateContext): DueDate | null {
  const text = input.slice(0, 200).trim();
  if (text === '') return null;
  return read(text, ref, tz, true) ?? read(expandQuick(text), ref, tz, true, text);
}

/** Forms only a date field knows: "3d", "2w", "+5", "3天", "15". */
function expandQuick(text: string): string {
  if (/^(?:now|asap)$/i.test(text)) return 'today';
  const counted =
    /^\+?\s?(\d{1,3})\s?(d|days?|w|wks?|weeks?|m|mo|months?|y|years?|h|hours?|bd|wd)?$/i.exec(text);
  if (counted) {
    const unit = (counted[2] ?? '').toLowerCase();
    if (unit === '' && !text.startsWith('+')) return `on the ${counted[1]}th.`;
    const name =
      unit === 'bd' || unit === 'wd'
        ? 'business days'
        : unit.startsWith('w')
          ? 'weeks'
          : unit.startsWith('m')
            ? 'months'
            : unit.startsWith('y')
              ? 'years'
              : unit.startsWith('h')
                ? 'hours'
                : 'days';
    return `in ${counted[1]} ${name}`;
  }
  if (
    /^[\d一二两三四五六七八九十半几]{1,4}个?(?:天|日|周|星期|礼拜|月|工作日|年|小时)$/u.test(
      simplified(text),
    )
  ) {
    return `${text}后`;
  }
  return `in ${text}`;
}

function read(
  text: string,
  ref: string,
  tz: string,
  lenient: boolean,
  phrase?: string,
): DueDate | null {
  const part = text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : text;
  const chinese = HAN.test(part);
  if (!chinese && !LATIN_OR_DIGIT.test(part)) return null;
  const ctx = contextOf(ref, tz, chinese, lenient);
  if (!ctx) return null;
  try {
    const flat = simplified(part);
    const found = LATIN_OR_DIGIT.test(flat) ? findEnglish(flat, ctx) : [];
    if (chinese) found.push(...findChinese(flat, ctx));
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    const due = choose(part, merge(flat, withoutOverlap(found)), ctx);
    return due && phrase !== undefined ? { ...due, phrase } : due;
  } catch (error) {
    // Dates beyond the year 9999 or before 1.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function withoutOverlap<T extends { start: number; end: number }>(sorted: T[]): T[] {
  const out: T[] = [];
  for (const next of sorted) {
    const last = out.at(-1);
    if (!last || next.start >= last.end) out.push(next);
    else if (next.end - next.start > last.end - last.start) out[out.length - 1] = next;
  }
  return out;
}
