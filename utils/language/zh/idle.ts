import type { Features } from '@/utils/language/zh/features';
import * as is from '@/utils/language/zh/patterns';
import * as has from '@/utils/language/zh/structures';

/** Refused, over, supposed, threatened, or somebody else's. */
function isUndone({ text, tail, isOwn, state }: Features): boolean {
  if (is.opinion.test(text) || has.IDENTIFYING.test(text)) return true;
  if (is.denied.test(tail) || is.hypothetical.test(text) || is.threat.test(text)) return true;
  if (has.THEIR_DUTY.test(text) || has.ABOUT_US.test(text)) return true;
  const completes = state.conditional && /^[^，]{0,3}把/.test(tail);
  const over = is.past.test(tail) || (is.closed(tail) && !completes);
  if (over && !has.REPORTS.test(tail)) return true;
  if (is.lasting.test(tail) && !has.KEPT_UP.test(tail)) return true;
  return !isOwn && state.side === 'foreign' && /^(?:让|叫|请)/.test(text);
}

/** A state, an ability, a feature, a courtesy, a wish or talk. */
function isNoDeed({ text, tail, isOwn, prompt }: Features): boolean {
  if (is.ongoing.test(tail) || is.able.test(tail) || is.copula.test(tail)) return true;
  if (is.result.test(tail) || is.proposal.test(text) || is.polite.test(text)) return true;
  if (!isOwn && (is.thing.test(text) || is.generic.test(text) || is.forecast.test(text)))
    return true;
  if (is.wish.test(tail) && !/要(?:给|帮|把|向)/.test(tail)) return true;
  return is.talk.test(text) && !has.SPEAKS.test(text) && !(prompt || has.DATED.test(text));
}

/** Does the clause undertake nothing, whatever else stands in it? */
export const isIdle = (clause: Features): boolean => isUndone(clause) || isNoDeed(clause);
