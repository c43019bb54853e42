import type { Complaint } from '@/utils/domain/complaint';
import { daysBetween } from '@/utils/lib/dates';
import type { Words } from '../i18n/context';

/** What the customer knows, and what is to be done by when. */
export function sayComplaint({ t, dates, today }: Words, complaint: Complaint): string {
  const { state, due, cause } = complaint;
  const date = due === null ? '' : dates.near(due);
  const late = due === null ? 0 : daysBetween(due, today);
  const sentence = ended(cause ?? '');
  switch (state) {
    case 'open':
      return late > 0 ? t('complaint.untoldLate', { n: late }) : t('complaint.untold', { date });
    case 'informed':
      return t(late > 0 ? 'complaint.toldLate' : 'complaint.told', { cause: sentence, date });
    case 'solved':
      return t('complaint.solved', { date });
    case 'repaired':
      return sentence;
  }
}

/** What somebody typed, as a sentence between others. */
const ended = (text: string) =>
  /[.!?。！？]$/.test(text) || text === ''
    ? text
    : `${text}${/\p{Script=Han}/u.test(text) ? '。' : '.'}`;
