import { type Finding, LISTED, NOTHING } from '@/utils/language/finding';
import { type Clause, clausesOf } from '@/utils/language/zh/clauses';
import { featuresOf, type Side, type State } from '@/utils/language/zh/features';
import { isIdle } from '@/utils/language/zh/idle';
import { ownScore, unnamedScore } from '@/utils/language/zh/own';
import * as is from '@/utils/language/zh/patterns';
import * as has from '@/utils/language/zh/structures';

function score(text: string, state: State): number {
  const clause = featuresOf(text, state);
  const { tail, isOwn, toYou } = clause;
  if (has.VOWED.test(tail) && (isOwn || state.side !== 'foreign'))
    return /他|她|对方/.test(text) ? 0 : 0.68;
  if (isIdle(clause)) return 0;
  if (has.MUST_FOR_YOU.test(text)) return 0.66;
  if (is.duty.test(tail)) return is.approval.test(tail) && isOwn ? 0.62 : 0;
  if (is.can.test(tail)) {
    if ((state.conditional && !state.yielding) || /的话|如果|要是|若/.test(text)) return 0;
    if (has.REACH.test(tail) && (state.yielding || isOwn)) return 0.58;
    return (isOwn || state.side !== 'foreign') && toYou && clause.soon ? 0.55 : 0;
  }
  if (is.whereabouts.test(tail) && !toYou) return 0;
  if (has.SERVED.test(text)) return 0.76;
  if (is.selfish.test(tail) && !toYou) return 0;
  if (isOwn && /我们.*吧$/.test(tail) && !toYou) return 0;
  if (isOwn && has.DELEGATED.test(tail)) return 0.78;
  if (isOwn && has.FINISHED.test(tail)) return 0.7;
  if (clause.will && has.STATE_VERB.test(tail)) return 0;
  if (has.PONDERING.test(tail) || (isOwn && has.OWN_ENDS.test(tail) && !toYou)) return 0;
  return isOwn || state.side === 'own' ? ownScore(clause) : unnamedScore(clause);
}

function sideOf(text: string, before: Side): Side {
  if (is.own.test(text) || is.ownPeople.test(text)) return 'own';
  if (is.foreign.test(text)) return 'foreign';
  return before;
}

function judge(clause: Clause, state: State): number {
  const text = clause.text.replace(has.LEAD, '').replace(/[哦呢哈呀哟啦喔噢呦咯亲啊的]+$/, '');
  if (clause.asks || text === '') return 0;
  if (has.WHOLE.test(text)) return 0.71;
  if (has.CLEFT.test(clause.text) && !is.will.test(text) && !is.prompt.test(text)) return 0;
  if (has.LET_ME.test(text)) return 0.7;
  if (has.COMING.test(text)) return 0.62;
  if (is.hearsay.test(text)) return 0;
  const ownAt = is.own.exec(text) ?? is.ownPeople.exec(text);
  const foreignAt = is.foreign.exec(text);
  const asked = is.request.exec(text);
  if (asked && !(ownAt && (ownAt.index < asked.index || ownAt.index > 4))) return 0;
  if (foreignAt && !ownAt && !has.SERVED.test(text)) return 0;
  if (
    foreignAt &&
    ownAt &&
    foreignAt[0].length <= ownAt.index &&
    !/^.{0,6}(?:的|那边|这边)/.test(text)
  ) {
    // "您看完我再改" still speaks of me; "您说我会发" does not.
    return score(text.slice(ownAt.index), state) * 0.85;
  }
  if (is.condition.test(text) && !ownAt && !is.toYou.test(text)) return 0;
  return score(text, state);
}

/**
 * Does a Chinese sentence hold an undertaking by its author's side? The same label rule as for
 * English; clause by clause, a left-out subject taken over from the clause before.
 */
export function chineseUndertaking(sentence: string): Finding {
  let best = NOTHING;
  const state: State = { side: 'open', conditional: false, yielding: false, shared: false };
  const clauses = clausesOf(sentence);
  if (clauses.some(({ text }) => is.threat.test(text) || has.DISMISSING.test(text))) return NOTHING;
  for (const clause of clauses) {
    if (/^(?:但|不过|可是|只是)/.test(clause.text)) state.yielding = true;
    const confidence = judge(clause, state);
    // One soft word among several makes the whole soft: "我争取周五发，最迟周五给您回话".
    const soft = best.soft || (confidence >= LISTED && is.tentative.test(clause.text));
    const firmest = Math.max(confidence, best.confidence);
    best = { confidence: firmest, soft, approval: best.approval };
    // "你做饭，我洗碗": the work is shared out.
    state.shared = /^[您你](?!好|们?好)[^，]{1,6}$/.test(clause.text) && !clause.asks;
    state.side = sideOf(clause.text, state.side);
    state.conditional = is.condition.test(clause.text) || /(?:了|的话)$/.test(clause.text);
  }
  return best.confidence > 0 ? { ...best, approval: is.approval.test(sentence) } : NOTHING;
}
