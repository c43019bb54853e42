import { daysBetween } from '@/utils/lib/dates';
import type { CalendarDate } from '../record';
import type { SuggestionEvidence, SuggestionTarget } from '../suggestion';
import type { Rule, SuggestFacts } from './facts';

type Step = {
  text: string;
  due: CalendarDate;
  target: SuggestionTarget;
  evidence: SuggestionEvidence;
};

/** The dated steps of mine that lie ahead: promises, reminders, the next word on a complaint. */
function stepsAhead({ mine, followups, complaints, today }: SuggestFacts): Step[] {
  const ahead = (due: CalendarDate | null): due is CalendarDate => due !== null && due > today;
  const steps: Step[] = [];
  for (const { id, text, due } of mine) {
    if (!ahead(due)) continue;
    const evidence = { store: 'promises', id } as const;
    steps.push({ text, due, target: { kind: 'promise', id }, evidence });
  }
  for (const { id, text, due, owner } of followups) {
    if (!ahead(due) || owner === 'them') continue;
    const evidence = { store: 'followups', id } as const;
    steps.push({ text, due, target: { kind: 'followup', id }, evidence });
  }
  for (const { id, text, due, state } of complaints) {
    if (!ahead(due) || state !== 'informed') continue;
    const evidence = { store: 'complaints', id } as const;
    steps.push({ text, due, target: { kind: 'complaint', id }, evidence });
  }
  return steps.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** Is a step of mine planned, so that idle rules keep quiet? */
export const hasPlan = (facts: SuggestFacts): boolean => stepsAhead(facts).length > 0;

/** The next dated step of mine. */
export const planned: Rule = (facts) =>
  stepsAhead(facts)
    .slice(0, 1)
    .map(({ text, due, target, evidence }) => ({
      tone: 'planned',
      reason: { code: 'planned', text, due, days: daysBetween(facts.today, due) },
      target,
      fact: due,
      evidence,
    }));
