import { daysBetween } from '@/utils/lib/dates';
import type { Rule } from './facts';

/** From how many days ahead an owed answer shows. */
const NEAR = 2;

/** "I'll see what I can do": they wait for an answer, be it a no; overdue or due within two days. */
export const softWaiting: Rule = ({ mine, today }) => {
  const soft = mine.find((one) => one.kind === 'soft' && one.due !== null);
  if (!soft?.due) return null;
  const days = daysBetween(today, soft.due);
  if (days > NEAR) return null;
  return {
    tone: 'waiting',
    reason: { code: 'soft-promise-waiting', text: soft.text, due: soft.due, days },
    target: { kind: 'promise', id: soft.id },
  };
};
