import type { SuggestionReason } from '@/utils/domain/suggestion';
import type { T } from '../i18n/context';

const MOST = 90;
const short = (text: string) => {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.。]$/, '');
  return line.length > MOST ? `${line.slice(0, MOST).trimEnd()}…` : line;
};

/** One sentence for the fact a suggestion rests on. */
export function sayWhy(t: T, reason: SuggestionReason): string {
  switch (reason.code) {
    case 'promise-overdue':
      return t('next.promiseOverdue', { text: short(reason.text), n: reason.days });
    case 'promise-today':
      return t('next.promiseToday', { text: short(reason.text) });
    case 'promise-soon':
      return t('next.promiseSoon', { text: short(reason.text), n: reason.days });
    case 'soft-promise-waiting':
      return reason.days > 0
        ? t('next.softWaiting', { text: short(reason.text), n: reason.days })
        : t('next.softOverdue', { text: short(reason.text), n: -reason.days });
    case 'followup-overdue':
      return t('next.followupOverdue', { text: short(reason.text), n: reason.days });
    case 'followup-today':
      return t('next.followupToday', { text: short(reason.text) });
    case 'they-wait':
      return t('next.theyWait', { n: reason.days });
    case 'their-promise-overdue':
      return t('next.theirsOverdue', { text: short(reason.text), n: reason.days });
    case 'revisit-due':
      return t('next.revisit', { n: reason.days });
    case 'planned':
      return t('next.planned', { text: short(reason.text), n: reason.days });
    case 'nothing-planned':
      return t('next.nothing');
  }
}

/** Facts that only count what was opened in this browser say so. */
export function restsOnOpened({ code }: SuggestionReason): boolean {
  return code === 'they-wait' || code === 'revisit-due';
}
