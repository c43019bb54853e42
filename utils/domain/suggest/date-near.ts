import { daysBetween } from '@/utils/lib/dates';
import type { Rule } from './facts';
import { nextOccurrence } from './yearly';

/** The longest lead that is believed. */
const MOST_LEAD = 90;

/** A birthday or another yearly day is within its lead time, so that something can be posted. */
export const dateNear: Rule = ({ dates, today }) =>
  dates
    .flatMap((date) => {
      // A day to be reminded on that lies ahead: it was congratulated this time.
      if (date.state !== 'active' || (date.due !== null && date.due > today)) return [];
      const next = nextOccurrence(date, today);
      if (!next) return [];
      const days = daysBetween(today, next.on);
      return days <= Math.min(MOST_LEAD, Math.max(0, date.leadDays)) ? [{ date, next, days }] : [];
    })
    .sort((a, b) => a.days - b.days)
    .map(({ date: { id, kind, text, calendar }, next: { on, years }, days }) => ({
      tone: days === 0 ? 'today' : 'planned',
      reason: { code: 'date-near', kind, text, on, days, years, lunar: calendar === 'lunar' },
      target: { kind: 'date', id },
      fact: `${id} ${on}`,
      evidence: { store: 'dates', id },
    }));
