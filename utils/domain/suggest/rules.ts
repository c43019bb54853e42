import { approvalWaiting } from './approval-waiting';
import { askedNoAnswer } from './asked-no-answer';
import { asksBalance } from './asks-balance';
import { complaintOpen } from './complaint-open';
import { complaintOverdue } from './complaint-overdue';
import { complaintToday } from './complaint-today';
import { complaintTrust } from './complaint-trust';
import { dateNear } from './date-near';
import type { Rule } from './facts';
import { festivalNear } from './festival-near';
import { followupOverdue } from './followup-overdue';
import { followupToday } from './followup-today';
import { giveBack } from './give-back';
import { metFollowUp } from './met-follow-up';
import { milestoneDue } from './milestone-due';
import { needUnanswered } from './need-unanswered';
import { notNow } from './not-now';
import { planned } from './planned';
import { profileGap } from './profile-gap';
import { promiseOverdue } from './promise-overdue';
import { promiseSoon } from './promise-soon';
import { promiseToday } from './promise-today';
import { purchaseLook } from './purchase-look';
import { quadrantReview } from './quadrant-review';
import { referral } from './referral';
import { revisitDue } from './revisit-due';
import { revisitIdeal } from './revisit-ideal';
import { slipping } from './slipping';
import { softOverdue } from './soft-overdue';
import { softWaiting } from './soft-waiting';
import { surveyDue } from './survey-due';
import { thanksOwed } from './thanks-owed';
import { theirPromiseOverdue } from './their-promise-overdue';
import { theyWait } from './they-wait';

/**
 * `word`: a word of mine that is overdue, which nothing silences but its own verdict.
 * `live`: silenced by "not now". `idle`: by a planned step, too. `quiet`: what is said when
 * nothing is to be done.
 */
export type RuleKind = 'word' | 'live' | 'idle' | 'quiet';
export type RuleEntry = { name: string; kind: RuleKind; find: Rule };

/**
 * Every rule in its order, the first that finds something speaks:
 *
 * 1. what I said and did not do (my word overdue, a complaint left in the dark, a reminder missed);
 * 2. what I said for today, and answers owed soon;
 * 3. who waits for me (a message, a need, trust after a complaint, a step of the plan, a meeting);
 * 4. what passes by itself (birthdays), then what I wait for (after too many asks in a row value
 *    comes before asking again), then festivals;
 * 5. customers to keep (slipping, after a purchase, a visit due, a survey);
 * 6. something back for what they gave, a referral, a visit that would be nice;
 * 7. what makes the card better (a placement to review, a gap to fill);
 * 8. silence: not now, the plan ahead, or `nothing-planned` where no rule speaks.
 *
 * How another part finds who a rule is about without computing everybody: promises by
 * `side,state,sortDue`; complaints (open and informed by their date, solved a week after),
 * needs, dates, purchases and follow-ups by `state,due`, whose writers take `due` from
 * a week after solving, `nextReminder` and `nextLook`; messages by `waitingSince` and `askedSince`;
 * visits by `revisitDue` and `idleSince`; meetings by `metDue`; thanks and gifts by the gives'
 * `side,date`; festivals by `culture` and `nearFestivals`. The others are never urgent and show
 * on the card alone.
 */
export const RULES: readonly RuleEntry[] = [
  { name: 'promise-overdue', kind: 'word', find: promiseOverdue },
  { name: 'soft-promise-overdue', kind: 'word', find: softOverdue },
  { name: 'complaint-overdue', kind: 'word', find: complaintOverdue },
  { name: 'complaint-open', kind: 'live', find: complaintOpen },
  { name: 'followup-overdue', kind: 'live', find: followupOverdue },
  { name: 'complaint-today', kind: 'live', find: complaintToday },
  { name: 'promise-today', kind: 'live', find: promiseToday },
  { name: 'approval-waiting', kind: 'live', find: approvalWaiting },
  { name: 'soft-promise-waiting', kind: 'live', find: softWaiting },
  { name: 'followup-today', kind: 'live', find: followupToday },
  { name: 'they-wait', kind: 'live', find: theyWait },
  { name: 'need-unanswered', kind: 'live', find: needUnanswered },
  { name: 'promise-soon', kind: 'live', find: promiseSoon },
  { name: 'complaint-trust', kind: 'live', find: complaintTrust },
  { name: 'milestone-due', kind: 'live', find: milestoneDue },
  { name: 'met-follow-up', kind: 'live', find: metFollowUp },
  { name: 'thanks-owed', kind: 'live', find: thanksOwed },
  { name: 'date-near', kind: 'live', find: dateNear },
  { name: 'asks-balance', kind: 'idle', find: asksBalance },
  { name: 'asked-no-answer', kind: 'live', find: askedNoAnswer },
  { name: 'their-promise-overdue', kind: 'live', find: theirPromiseOverdue },
  { name: 'festival-near', kind: 'live', find: festivalNear },
  { name: 'slipping', kind: 'idle', find: slipping },
  { name: 'purchase-look', kind: 'live', find: purchaseLook },
  { name: 'revisit-due', kind: 'idle', find: revisitDue },
  { name: 'survey-due', kind: 'idle', find: surveyDue },
  { name: 'give-back', kind: 'idle', find: giveBack },
  { name: 'referral', kind: 'idle', find: referral },
  { name: 'revisit-ideal', kind: 'idle', find: revisitIdeal },
  { name: 'quadrant-review', kind: 'idle', find: quadrantReview },
  { name: 'profile-gap', kind: 'idle', find: profileGap },
  { name: 'not-now', kind: 'quiet', find: notNow },
  { name: 'planned', kind: 'quiet', find: planned },
];
