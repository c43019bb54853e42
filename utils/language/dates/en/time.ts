import { after, type Scan, touches, word } from '@/utils/language/dates/en/scan';
import { DAY_PARTS, NUMBERS } from '@/utils/language/dates/en/words';
import { daySpan, type Span } from '@/utils/language/dates/types';
import { addDays } from '@/utils/lib/dates';

/** A time of day: its span is today, or tomorrow when it is over. `weak` ones need a date beside. */
export type FoundTime = { span: Span; next: number; weak: boolean; clock: boolean };

const OPENERS = new Set(['at', 'by', 'before', 'until', 'till', 'around', 'about', '@', 'til']);
const END_OF_DAY = [
  'end of the business day',
  'end of the working day',
  'end of the work day',
  'end of business day',
  'end of working day',
  'end of the day',
  'end of the morning',
  'end of the afternoon',
  'end of today',
  'end of day',
  'end of business',
  'end of play',
  'close of business',
  'close of the business day',
  'close of play',
  'close of day',
  'close of trading',
  'day is out',
  'business close',
];
const SHORT_END = new Set(['eod', 'cob', 'eob', 'cop', 'eop', 'eobd', 'cobd']);
// "the end of the day" is also an idiom; only a deadline makes it a date.
const IDIOM = /^end of the day$/;
const CALLING =
  /^(call|ring|meet|talk|speak|chat|see|join|phone|dial|catch|connect|there|you|meeting|available|free|over|back|together|online|in)$/;

/** Reads a time of day at `i`. */
export function readTime(s: Scan, i: number): FoundTime | null {
  const w = word(s, i);
  const before = word(s, i - 1) === 'the' ? word(s, i - 2) : word(s, i - 1);
  const opened = OPENERS.has(before) || before === 'after' || (before === 'for' && /^\d/.test(w));
  if (SHORT_END.has(w)) return now(s, i + 1);
  for (const phrase of END_OF_DAY) {
    const next = phrase.startsWith(w) && w ? after(s, i, phrase) : -1;
    if (next < 0) continue;
    if (IDIOM.test(phrase) && !/^(by|before|until|till|til)$/.test(before)) {
      return { ...now(s, next), weak: true };
    }
    return now(s, next);
  }
  const laterToday = after(s, i, 'later today');
  if (laterToday > 0) return now(s, laterToday);
  const firstThing = after(s, i, 'first thing');
  const starts = /^(i|we|you|to|is|was|that|he|she|they|they'd|he'd)$/.test(word(s, firstThing));
  if (firstThing > 0 && !starts) return readMorning(s, firstThing);
  if (w === 'this' && DAY_PARTS.has(word(s, i + 1))) return part(s, i + 2, word(s, i + 1), false);
  if (w === 'this' && word(s, i + 1) === 'arvo') return now(s, i + 2);
  const inThe = after(s, i, 'in the');
  if (
    inThe > 0 &&
    /^(morning|afternoon|evening)$/.test(word(s, inThe)) &&
    word(s, inThe + 1) !== 'of'
  ) {
    return part(s, inThe + 1, word(s, inThe), true);
  }
  if (w === 'noon' || w === 'midday' || w === 'lunch' || w === 'lunchtime' || w === 'midnight') {
    if (/^(break|meeting|date|box|menu)$/.test(word(s, i + 1))) return null;
    return {
      ...clock(s, w === 'midnight' ? 24 : w.startsWith('lunch') ? 14 : 12, 0, i + 1),
      weak: !opened,
    };
  }
  if (DAY_PARTS.has(w)) return { ...now(s, i + 1), weak: true };
  for (const phrase of [
    'half past',
    'quarter past',
    'a quarter past',
    'quarter to',
    'a quarter to',
  ]) {
    const next = after(s, i, phrase);
    const named = next > 0 ? readClock(s, next, true) : null;
    if (named) return { ...named, weak: !opened };
  }
  return readClock(s, i, opened);
}

function readMorning(s: Scan, i: number): FoundTime {
  for (const phrase of ['in the morning', 'in the am']) {
    const next = after(s, i, phrase);
    if (next > 0)
      return { ...now(s, next), span: daySpan(addDays(s.ctx.today, 1), { unit: 'time' }) };
  }
  // Alone it is the next morning.
  return {
    span: daySpan(addDays(s.ctx.today, 1), { unit: 'time' }),
    next: i,
    weak: false,
    clock: false,
  };
}

function now(s: Scan, next: number): FoundTime {
  return { span: daySpan(s.ctx.today, { unit: 'time' }), next, weak: false, clock: false };
}

function part(s: Scan, next: number, name: string, rolls: boolean): FoundTime {
  const over = s.ctx.hour >= (DAY_PARTS.get(name) ?? 24);
  // "in the morning" written in the morning is tomorrow's; "this morning" never is.
  const tomorrow = rolls && (over || name === 'morning');
  const date = tomorrow ? addDays(s.ctx.today, 1) : s.ctx.today;
  const past = !rolls && over ? ({ ambiguous: true } as const) : {};
  return { span: daySpan(date, { unit: 'time', ...past }), next, weak: false, clock: false };
}

function clock(s: Scan, hour: number, minute: number, next: number): FoundTime {
  const over = hour * 60 + minute < s.ctx.hour * 60 + s.ctx.minute;
  const date = over ? addDays(s.ctx.today, 1) : s.ctx.today;
  return { span: daySpan(date, { unit: 'time' }), next, weak: false, clock: true };
}

/** "4pm", "4:30 p.m.", "16:00", "at 4 o'clock", "at 4" after a verb of meeting. */
function readClock(s: Scan, i: number, opened: boolean): FoundTime | null {
  const w = word(s, i);
  const spelled = NUMBERS.get(w);
  const isNumber = /^\d{1,2}$/.test(w);
  if (!isNumber && !(spelled && spelled <= 12 && w.length > 2)) return null;
  if (touches(s, i) && /^[\d.,:/$€£¥#-]$/.test(word(s, i - 1))) return null;
  let hour = isNumber ? Number(w) : (spelled ?? 0);
  let minute = 0;
  let next = i + 1;
  const hasMinutes =
    isNumber &&
    /^[:.h]$/.test(word(s, next)) &&
    touches(s, next) &&
    /^\d{2}$/.test(word(s, next + 1)) &&
    touches(s, next + 1);
  if (hasMinutes) {
    minute = Number(word(s, next + 1));
    next += 2;
  }
  if (touches(s, next) && /^[%$€£¥/:-]$/.test(word(s, next)) && /^\d/.test(word(s, next + 1)))
    return null;
  const half = meridiem(s, next);
  if (half) {
    if (hour > 12 || minute > 59) return null;
    hour = (hour % 12) + (half.pm ? 12 : 0);
    return { ...clock(s, hour, minute, half.next), weak: !opened && i > 0 && !s.ctx.lenient };
  }
  if (word(s, next) === "o'clock" || after(s, next, "o ' clock") > 0) {
    const end = word(s, next) === "o'clock" ? next + 1 : next + 3;
    return { ...clock(s, likelyHour(hour), minute, end), weak: !opened };
  }
  if (hour > 23 || minute > 59) return null;
  if (hasMinutes && word(s, i + 1) !== '.') {
    return {
      ...clock(s, w.length === 2 ? hour : likelyHour(hour), minute, next),
      weak: !opened && i > 0,
    };
  }
  if (!opened || hasMinutes) return null;
  // A bare number after "at": only as a time of meeting, or beside a date.
  const follows = word(s, next);
  const closes = follows === '' || /^[.,;!?)]$/.test(follows);
  const called = [i - 2, i - 3, i - 4].some((k) => CALLING.test(word(s, k)));
  const whole = i === 1 && next >= s.t.length;
  const weak = !(closes && (called || whole) && word(s, i - 1) === 'at');
  return { ...clock(s, likelyHour(hour), minute, next), weak };
}

/** 1 to 7 are hours of the afternoon in business. */
function likelyHour(hour: number): number {
  return hour >= 1 && hour <= 7 ? hour + 12 : hour;
}

function meridiem(s: Scan, i: number): { pm: boolean; next: number } | null {
  const w = word(s, i);
  if (w === 'am' || w === 'pm') return { pm: w === 'pm', next: i + 1 };
  if ((w === 'a' || w === 'p') && word(s, i + 1) === '.' && word(s, i + 2) === 'm') {
    return { pm: w === 'p', next: word(s, i + 3) === '.' ? i + 4 : i + 3 };
  }
  return null;
}
