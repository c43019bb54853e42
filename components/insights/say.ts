import type { Tally } from '@/utils/domain/give-balance';
import { formatMoney } from '@/utils/lib/i18n/money';
import type { FreeConcession, SlippingRow } from '@/utils/messages/insights-view';
import type { Words } from '../i18n/context';

const DAY_HOURS = 24;
/** Up to two days are told in hours. */
const IN_HOURS = 48;

const rounded = (hours: number) =>
  hours < IN_HOURS
    ? { unit: 'hours' as const, n: Math.max(1, Math.round(hours)) }
    : { unit: 'days' as const, n: Math.round(hours / DAY_HOURS) };

/** "5 hours", "3 days". */
export function sayHours({ t }: Words, hours: number): string {
  const { unit, n } = rounded(hours);
  return t(`insights.${unit}`, { n });
}

export function sayHoursShort({ t }: Words, hours: number): string {
  const { unit, n } = rounded(hours);
  return t(`insights.${unit}Short`, { n });
}

/** Why somebody seems to slip, all signs. */
export function sayWhySlipping(
  { t }: Words,
  { contact, orders, complaint }: Omit<SlippingRow, 'who'>,
): string {
  return [
    contact && t('insights.slipContact', { n: contact.days, usual: contact.usual }),
    orders && t('insights.slipOrders', { n: orders.days, usual: orders.usual }),
    complaint && t('insights.slipComplaint'),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What went each way, every currency. */
export function sayBalances({ t, locale }: Words, balance: readonly Tally[]): string {
  return balance
    .map(({ currency, given, received }) => {
      const form = (value: number) => formatMoney(locale, { value, currency });
      return t('give.sum', { given: form(given), received: form(received) });
    })
    .join(' · ');
}

export function sayConcession({ dates, locale }: Words, one: FreeConcession): string {
  const { text, date, value, currency } = one;
  const money = value !== null && currency !== null && formatMoney(locale, { value, currency });
  return [text, money, dates.day(date)].filter(Boolean).join(' · ');
}
