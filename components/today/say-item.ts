import { daysBetween } from '@/utils/lib/dates';
import type { TodayItem } from '@/utils/messages/views';
import type { Words } from '../i18n/context';

/** What a row says, in the reader's language or in the words that were stored. */
export function sayItem({ t, dates, today }: Words, item: TodayItem): string {
  switch (item.kind) {
    case 'promise':
      return item.promise.text;
    case 'followup':
      return item.followup.text || t('followup.defaultText');
    case 'waiting':
      return t('today.waits', { when: dates.moment(item.since) });
    case 'complaint':
      return t(item.complaint.state === 'open' ? 'today.complaintOpen' : 'today.complaintNext', {
        text: item.complaint.text,
      });
    case 'need':
      return t('today.need', { text: item.need.text });
    case 'visit':
      return item.lastTouchAt
        ? t('popup.lastContact', { when: dates.moment(item.lastTouchAt) })
        : t('popup.never');
    case 'met':
      return t('today.met', { where: item.met.where, n: daysBetween(item.met.on, today) });
    case 'date':
      return item.date.text;
    case 'purchase': {
      const since = item.purchase.deliveredOn ?? item.purchase.orderedOn;
      return t('today.purchase', { text: item.purchase.text, n: daysBetween(since, today) });
    }
  }
}
