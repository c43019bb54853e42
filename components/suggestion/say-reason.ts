import type { SuggestionReason } from '@/utils/domain/suggestion';
import type { DateWords } from '@/utils/lib/i18n/dates';
import type { T } from '../i18n/context';
import { sayDay, sayFestival, saySlipping } from './say-relationship';
import { short } from './short';

export type Say = { t: T; dates: Pick<DateWords, 'day'> };

type Code = SuggestionReason['code'];
type Of<C extends Code> = Extract<SuggestionReason, { code: C }>;
type Sayings = { [C in Code]: (say: Say, reason: Of<C>) => string };

/** One sentence per kind of fact. */
const SAYINGS: Sayings = {
  'promise-overdue': ({ t }, { text, days }) =>
    t('next.promiseOverdue', { text: short(text), n: days }),
  'promise-today': ({ t }, { text }) => t('next.promiseToday', { text: short(text) }),
  'promise-soon': ({ t }, { text, days }) => t('next.promiseSoon', { text: short(text), n: days }),
  'soft-promise-waiting': ({ t }, { text, days }) =>
    days > 0
      ? t('next.softWaiting', { text: short(text), n: days })
      : t('next.softOverdue', { text: short(text), n: -days }),
  'approval-waiting': ({ t }, reason) => sayApproval(t, reason),
  'complaint-open': ({ t }, { text, days }) =>
    t('next.complaintOpen', { text: short(text), n: days }),
  'complaint-overdue': ({ t }, { text, days }) =>
    t('next.complaintOverdue', { text: short(text), n: days }),
  'complaint-today': ({ t }, { text }) => t('next.complaintToday', { text: short(text) }),
  'complaint-trust': ({ t }, { text, days }) =>
    t('next.complaintTrust', { text: short(text), n: days }),
  'followup-overdue': ({ t }, { text, days }) =>
    t('next.followupOverdue', { text: short(text), n: days }),
  'followup-today': ({ t }, { text }) => t('next.followupToday', { text: short(text) }),
  'milestone-due': ({ t }, { text, days, owner }) => {
    if (days >= 0) return t('next.milestoneSoon', { text: short(text), n: days });
    const key = owner === 'them' ? 'next.milestoneTheirs' : 'next.milestoneOverdue';
    return t(key, { text: short(text), n: -days });
  },
  'they-wait': ({ t }, { days }) => t('next.theyWait', { n: days }),
  'asked-no-answer': ({ t }, { days }) => t('next.asked', { n: days }),
  'their-promise-overdue': ({ t }, { text, days }) =>
    t('next.theirsOverdue', { text: short(text), n: days }),
  'need-unanswered': ({ t }, { text, days }) => t('next.need', { text: short(text), n: days }),
  'met-follow-up': ({ t }, { where, days }) => t('next.met', { where: short(where), n: days }),
  'thanks-owed': ({ t }, { text, days }) => t('next.thanks', { text: short(text), n: days }),
  'give-back': ({ t }, { text, days }) => t('next.giveBack', { text: short(text), n: days }),
  'date-near': ({ t }, reason) => sayDay(t, reason),
  'festival-near': ({ t }, reason) => sayFestival(t, reason),
  slipping: ({ t }, reason) => saySlipping(t, reason),
  'purchase-look': ({ t }, { text, days, delivered }) =>
    t(delivered ? 'next.lookDelivered' : 'next.lookOrdered', { text: short(text), n: days }),
  'revisit-due': ({ t }, { days }) => t('next.revisit', { n: days }),
  'revisit-ideal': ({ t }, { days }) => t('next.revisitIdeal', { n: days }),
  'survey-due': ({ t }, { days }) =>
    days === null ? t('next.surveyFirst') : t('next.survey', { n: days }),
  'asks-balance': ({ t }, { asks }) => t('next.balance', { n: asks }),
  referral: ({ t }, { score }) => t('next.referral', { score }),
  'quadrant-review': ({ t }, { quadrant, cause, days }) => {
    const name = t(`next.quadrant.${quadrant}`);
    if (cause === 'complaint') return t('next.reviewComplaint', { quadrant: name });
    if (cause === 'lost') return t('next.reviewLost', { quadrant: name });
    return t('next.reviewAge', { quadrant: name, n: days });
  },
  'profile-gap': ({ t }, { field }) => t(`next.gap.${field}`),
  'not-now': ({ t, dates }, { until, because }) =>
    because.trim() === ''
      ? t('next.notNow', { date: dates.day(until) })
      : t('next.notNowWhy', { date: dates.day(until), because: short(because) }),
  planned: ({ t }, { text, days }) => t('next.planned', { text: short(text), n: days }),
  'nothing-planned': ({ t }, { seen }) => t(seen ? 'next.nothing' : 'next.nothingSeen'),
};

/** One sentence for the fact a suggestion rests on. */
export function sayWhy(say: Say, reason: SuggestionReason): string {
  // The table ties each code to its reason; the union cannot say so.
  return (SAYINGS[reason.code] as (say: Say, reason: SuggestionReason) => string)(say, reason);
}

function sayApproval(t: T, { text, step, asked, days }: Of<'approval-waiting'>): string {
  if (step === 'ask') return t('next.approvalAsk', { text: short(text) });
  if (step === 'denied') return t('next.approvalDenied', { text: short(text) });
  const why =
    days === null
      ? t('next.approvalWait', { text: short(text) })
      : t('next.approvalWaitBy', { text: short(text), n: days });
  return asked.trim() === '' ? why : `${why} ${t('next.approvalAsked', { asked: short(asked) })}`;
}

const ON_OPENED: ReadonlySet<Code> = new Set<Code>([
  'they-wait',
  'asked-no-answer',
  'met-follow-up',
  'slipping',
  'revisit-due',
  'revisit-ideal',
  'asks-balance',
  'nothing-planned',
]);

/** Facts that only count what was opened in this browser say so. */
export function restsOnOpened({ code }: SuggestionReason): boolean {
  return ON_OPENED.has(code);
}

const PRIVATE: ReadonlySet<Code> = new Set<Code>([
  'slipping',
  'give-back',
  'asks-balance',
  'referral',
  'quadrant-review',
  'profile-gap',
  'not-now',
]);

/** My own judgement of them, not to be read over my shoulder. */
export function isPrivate({ code }: SuggestionReason): boolean {
  return PRIVATE.has(code);
}
