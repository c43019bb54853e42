import { daysBetween } from '@/utils/lib/dates';
import type { Rule } from './facts';

const SOON = 2;

export const promiseSoon: Rule = ({ mine, today }) => {
  const next = mine.find((one) => one.due !== null && one.due > today);
  if (!next?.due) return null;
  const days = daysBetween(today, next.due);
  if (days > SOON) return null;
  return {
    tone: 'planned',
    reason: { code: 'promise-soon', text: next.text, due: next.due, days },
    target: { kind: 'promise', id: next.id },
  };
};
