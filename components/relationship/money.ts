import type { Money } from '@/utils/domain/give-balance';
import type { Locale } from '@/utils/lib/i18n/locale';
import { type ReadMoney, readMoney } from '@/utils/lib/text/money';
import type { RelationshipView } from '@/utils/messages/relationship-view';
import { stripPhrase } from '../ui/strip-phrase';

/** The currency used last with somebody, else the one of the language. */
export function usualCurrency({ gives, purchases }: RelationshipView, locale: Locale): string {
  const last = [...gives, ...purchases].find(({ currency }) => currency !== null)?.currency;
  return last ?? (locale === 'zh' ? 'CNY' : 'EUR');
}

export type Priced = { text: string; money: Money | null };

/** A text and the amount in it; a bare number counts only when `bare` says that it was meant. */
export function priced(
  raw: string,
  usual: string,
  bare: boolean,
): Priced & { read: ReadMoney | null } {
  const read = readMoney(raw, usual);
  if (!read || !(read.sure || bare)) return { text: raw.trim(), money: null, read };
  const { value, currency, phrase } = read;
  return { text: stripPhrase(raw, phrase) || raw.trim(), money: { value, currency }, read };
}
