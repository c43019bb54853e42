import type { Rule } from './facts';

export const promiseToday: Rule = ({ mine, today }) => {
  const due = mine.find((one) => one.due === today);
  return due
    ? {
        tone: 'today',
        reason: { code: 'promise-today', text: due.text, due: today },
        target: { kind: 'promise', id: due.id },
      }
    : null;
};
