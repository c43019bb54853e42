import { decimalsOf } from '@/utils/lib/text/money';
import { formatTag, type Locale } from './locale';

/** `¥380`, `€1,200.50`: minor units in the form of the language, without empty decimals. */
export function formatMoney(
  locale: Locale,
  { value, currency }: { value: number; currency: string },
): string {
  const decimals = decimalsOf(currency);
  const amount = value / 10 ** decimals;
  return new Intl.NumberFormat(formatTag[locale], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: Number.isInteger(amount) ? 0 : decimals,
  }).format(amount);
}
