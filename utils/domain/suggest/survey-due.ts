import { daysBetween } from '@/utils/lib/dates';
import type { Rule } from './facts';

/** How often to ask a customer how satisfied they are, in days. */
const SURVEY_EVERY = 180;
/** Days after the first purchase from which one may ask. */
const FIRST_AFTER = 30;

/**
 * A customer was not asked for half a year how satisfied they are, or never although they bought
 * a month ago. A planned survey and a complaint that goes on silence it.
 */
export const surveyDue: Rule = ({ who, surveys, purchases, followups, complaints, today }) => {
  if (who.stage !== 'customer' || followups.some(({ kind }) => kind === 'survey')) return [];
  if (complaints.some(({ state }) => state !== 'repaired')) return [];
  const last = surveys[0];
  const lastDays = last ? daysBetween(last.date, today) : null;
  const bought = purchases.some(({ orderedOn }) => daysBetween(orderedOn, today) >= FIRST_AFTER);
  if (lastDays === null ? !bought : lastDays < SURVEY_EVERY) return [];
  return [
    {
      tone: 'idle',
      reason: { code: 'survey-due', days: lastDays },
      target: { kind: 'survey' },
      fact: last?.id ?? 'first',
      evidence: last ? { store: 'surveys', id: last.id } : null,
    },
  ];
};
