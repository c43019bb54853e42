import type { Features } from '@/utils/language/zh/features';
import * as is from '@/utils/language/zh/patterns';
import * as has from '@/utils/language/zh/structures';

type Rule = readonly [score: number, holds: (clause: Features) => boolean];

/** The own side is the subject of this clause, or of the one before. The first that holds counts. */
const EITHER: readonly Rule[] = [
  [0.9, ({ will, deed }) => will && deed],
  [0.84, ({ toYou, deed, prompt }) => deed && (toYou || prompt)],
  [0.8, ({ handled }) => handled],
  [0.71, ({ tail, deed }) => deed && is.tentative.test(tail)],
  [0.71, ({ soon, deed }) => soon && deed],
  [0.71, ({ will, prompt, tail }) => (will || prompt) && has.ARRIVING.test(tail)],
];

const ATTENDS = /去[您你]|来(?:接|想|办|做|处理|安排|负责|解决|弄|搞)/;

/** The own side stands in the clause itself. */
const NAMED: readonly Rule[] = [
  [0.7, ({ tail, soon }) => has.ARRIVING.test(tail) && (soon || ATTENDS.test(tail))],
  [0.7, ({ tail }) => has.DISPOSED.test(tail)],
  [0.62, ({ tail, text }) => has.TWICE.test(tail) && !is.forecast.test(text)],
  [0.6, ({ will }) => will],
  [0.64, ({ tail }) => has.TREAT.test(tail)],
  [0.6, ({ tail }) => has.LIGHT.test(tail)],
  [0.66, ({ tail }) => has.ACCORDING.test(tail)],
  [0.62, ({ tail }) => has.PUT_INTO.test(tail)],
  [0.6, ({ state, deed, text }) => state.shared && deed && text.length <= 8],
  [0.62, ({ ownAt, deed, text }) => deed && has.ONCE.test(text.slice(0, ownAt ?? 0))],
  [0.7, ({ deed, tail }) => deed && is.moving.test(tail)],
  [0.68, ({ tail }) => has.HANDED.test(tail)],
  [0.62, ({ tail }) => has.RAISED.test(tail)],
  [0.62, ({ ownAt, tail }) => (ownAt ?? 0) > 0 && has.TOPIC.test(tail)],
  [0.56, ({ tail }) => has.ONE_OF.test(tail)],
  [0.66, ({ deed, tail }) => deed && has.LIGHTLY.test(tail)],
  [0.52, ({ deed, tail }) => deed && !has.DESCRIBING.test(tail)],
];

/** How surely a clause about the own side undertakes something. */
export function ownScore(clause: Features): number {
  const found = EITHER.find(([, holds]) => holds(clause));
  // A subject taken over from the clause before is a little less sure.
  if (found) return found[0] * (clause.isOwn ? 1 : 0.92);
  if (clause.isOwn) return NAMED.find(([, holds]) => holds(clause))?.[0] ?? 0;
  const asks = clause.deed && is.approval.test(clause.tail);
  return asks && /回去|回头|再|先|一下/.test(clause.tail) ? 0.58 : 0;
}

/** Nobody is named: only a clear sign of a deed for the reader, or a day, makes it one's own. */
const UNNAMED: readonly Rule[] = [
  [0.8, ({ toYou, will, prompt }) => toYou && (will || prompt)],
  [0.7, ({ text, deed }) => deed && has.HELPS.test(text)],
  [0.71, ({ toYou, soon, state, handled }) => toYou && (soon || state.conditional || handled)],
  [0.7, ({ prompt, deed }) => prompt && deed],
  [0.68, ({ text, deed }) => deed && has.SURELY.test(text.replace(is.soon, ''))],
  [0.66, ({ text }) => has.DONE_THEN.test(text)],
];
const UNNAMED_DATED: readonly Rule[] = [
  [0.68, ({ will, deed }) => will && deed],
  [0.66, ({ handled }) => handled],
  [0.6, ({ text }) => /(?:准|一定|肯定|保证)(?:能)?(?:到|好|成|行|给|办)/.test(text)],
  [0.54, ({ deed, text }) => deed && text.length <= 18],
];

/** How surely a clause without a subject undertakes something. */
export function unnamedScore(clause: Features): number {
  if (has.YOU_DO.test(clause.text)) return 0;
  const found = UNNAMED.find(([, holds]) => holds(clause));
  if (found) return found[0];
  if (clause.state.side === 'foreign' || !clause.soon) return 0;
  return UNNAMED_DATED.find(([, holds]) => holds(clause))?.[0] ?? 0;
}
