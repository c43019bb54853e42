import { type Quantity, quantitySpan, readQuantity } from '@/utils/language/dates/en/quantity';
import { after, type Scan, word } from '@/utils/language/dates/en/scan';
import { TOMORROW, WEEKDAYS } from '@/utils/language/dates/en/words';
import { relativeMonth, weekSpan } from '@/utils/language/dates/periods';
import { daySpan, type Span } from '@/utils/language/dates/types';
import { addWorkdays } from '@/utils/language/dates/workdays';
import { table } from '@/utils/lib/table';

export type FoundDuration = { span: Span; next: number; deadline: boolean; rejected: boolean };

const OPENERS = new Set(['in', 'within', 'inside', 'under', 'over', 'for', 'during', 'another']);
const FILLERS = [
  'the next',
  'the coming',
  'next',
  'about',
  'around',
  'roughly',
  'approximately',
  'approx',
  'another',
  'less than',
  'no more than',
  'not more than',
  'at most',
  'max',
  'maximum',
  'just',
  'up to',
  'only',
  'the following',
  'say',
  'exactly',
  'maybe',
  'like',
  'probably',
  'as little as',
  'under',
];
const GIVERS = [
  'give me',
  'give us',
  'allow me',
  'allow us',
  'allow',
  'give it',
  'grant us',
  'gimme',
];

function skipFillers(s: Scan, i: number): number {
  let k = i;
  for (let round = 0; round < 2; round++) {
    for (const phrase of FILLERS) {
      const next = after(s, k, phrase);
      if (next > 0) {
        k = next;
        break;
      }
    }
  }
  return k;
}

/**
 * Time counted from now: "in 3 days", "within the next 48 hours", "give me two weeks". Counted from
 * an event ("within 5 days of receipt") it has no date and comes back rejected.
 */
export function readDuration(s: Scan, i: number): FoundDuration | null {
  const w = word(s, i);
  if (OPENERS.has(w)) return opened(s, i, w);
  for (const giver of GIVERS) {
    if (!giver.startsWith(w) || w === '') continue;
    const k = after(s, i, giver);
    const q = k > 0 ? readQuantity(s, skipFillers(s, k)) : null;
    // "give me 5 minutes" asks for patience, not for a date.
    if (q && q.step !== 'minute') return take(s, q, false);
  }
  return readNextWorkday(s, i);
}

function opened(s: Scan, i: number, w: string): FoundDuration | null {
  const k = skipFillers(s, i + 1);
  if (w === 'for' && !/^(another)$/.test(word(s, k - 1))) return null;
  if ((w === 'over' || w === 'during' || w === 'under') && k === i + 1) return null;
  const the = word(s, k) === 'the' ? k + 1 : k;
  if (w === 'within' || w === 'inside') {
    if (/^(hour|day)$/.test(word(s, the)) && the > k) {
      return {
        span: daySpan(s.ctx.today, { unit: 'time' }),
        next: the + 1,
        deadline: true,
        rejected: false,
      };
    }
    if (word(s, the) === 'week' && the > k) return closed(weekSpan(s.ctx, 0), the + 1);
    if (word(s, the) === 'month' && the > k) return closed(relativeMonth(s.ctx, 0), the + 1);
  }
  // "in the next days", "in the coming weeks", "within hours"
  const loose = readLoose(s, k, w);
  if (loose) return loose;
  const q = readQuantity(s, k) ?? readPlainUnit(s, k, i);
  return q ? take(s, q, w !== 'over') : null;
}

function closed(span: Span, next: number): FoundDuration {
  return { span: daySpan(span.last), next, deadline: true, rejected: false };
}

function readLoose(s: Scan, i: number, opener: string): FoundDuration | null {
  const unit = word(s, i);
  const asked =
    word(s, i - 1) === 'next' || word(s, i - 1) === 'coming' || word(s, i - 1) === 'following';
  if (!asked && !(opener === 'within' && unit !== '')) return null;
  const counts: Record<string, Pick<Quantity, 'low' | 'high' | 'step'>> = table({
    days: { low: 2, high: 3, step: 'day' },
    weeks: { low: 14, high: 21, step: 'day' },
    hours: { low: 2, high: 3, step: 'hour' },
    minutes: { low: 2, high: 10, step: 'minute' },
  });
  const q = Object.hasOwn(counts, unit) ? counts[unit] : undefined;
  return q
    ? { span: quantitySpan(s.ctx, s.ctx.today, q), next: i + 1, deadline: true, rejected: false }
    : null;
}

/** "in the next hour", "within the next week": the unit alone means one of it. */
function readPlainUnit(s: Scan, k: number, opener: number): Quantity | null {
  if (k === opener + 1 || word(s, k - 1) !== 'next') return null;
  const steps: Record<string, Quantity['step']> = table({
    hour: 'hour',
    day: 'day',
    week: 'week',
    month: 'month',
    minute: 'minute',
    quarter: 'quarter',
    year: 'year',
  });
  const step = steps[word(s, k)];
  return step ? { low: 1, high: 1, step, next: k + 1 } : null;
}

function take(s: Scan, q: Quantity, deadline: boolean): FoundDuration {
  let next = q.next;
  if (word(s, next) === 'time') next++;
  const link = word(s, next);
  const span = quantitySpan(s.ctx, s.ctx.today, q);
  if (/^(of|after|following|upon|from|once|since|prior|before)$/.test(link)) {
    const target = word(s, next + 1) === 'the' ? next + 2 : next + 1;
    const t = word(s, target);
    if (link === 'from' && /^(now|today)$/.test(t))
      return { span, next: target + 1, deadline, rejected: false };
    const dated = WEEKDAYS.has(t) || TOMORROW.has(t) || /^\d/.test(t);
    return { span, next, deadline, rejected: !dated };
  }
  const perUnit =
    /^(a|an|per|each|every)$/.test(link) && /^(day|week|month|year)$/.test(word(s, next + 1));
  const early = /^(late|early|behind|ahead|old|ago|earlier)$/.test(link);
  const far = q.step === 'year' && q.high > 3;
  return { span, next, deadline, rejected: perUnit || early || far };
}

/** "next business day", "the following working day", "the next two working days". */
function readNextWorkday(s: Scan, i: number): FoundDuration | null {
  if (!/^(next|following|first|nxt)$/.test(word(s, i))) return null;
  const q = readQuantity(s, i + 1);
  if (q && word(s, i) === 'next') return take(s, q, false);
  const k = /^(business|working|work)$/.test(word(s, i + 1)) ? i + 2 : i + 1;
  const found = (k > i + 1 && word(s, k) === 'day') || word(s, k) === 'workday';
  if (!found || /^(of|in|after)$/.test(word(s, k + 1))) return null;
  const { date, uncertain } = addWorkdays(s.ctx.today, 1, s.ctx.calendar);
  const span = daySpan(date, uncertain ? { uncertain } : {});
  return { span, next: k + 1, deadline: false, rejected: false };
}
