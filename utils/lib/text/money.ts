/** An amount found in what was typed, in minor units (cents, 分) of an ISO 4217 currency. */
export type ReadMoney = {
  value: number;
  currency: string;
  /** The words it was read from. */
  phrase: string;
  /** A bare number at the end, taken for money of the usual currency: to be confirmed. */
  sure: boolean;
};

const SIGNS: readonly (readonly [sign: string, currency: string])[] = [
  ['US$', 'USD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['R$', 'BRL'],
  ['RMB', 'CNY'],
  ['人民币', 'CNY'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['欧元', 'EUR'],
  ['英镑', 'GBP'],
  ['日元', 'JPY'],
  ['港币', 'HKD'],
  ['元', 'CNY'],
  ['块', 'CNY'],
  ['¥', 'CNY'],
  ['￥', 'CNY'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
];
const CODES = 'CNY|USD|EUR|GBP|JPY|HKD|TWD|CHF|SEK|NOK|DKK|INR|KRW|SGD|AUD|CAD|BRL|PLN|AED|VND|THB';
const signs = SIGNS.map(([sign]) => sign.replace(/[$]/g, '\\$')).join('|');
const NUMBER = '(\\d{1,12}(?:[,.\\u2009\\u00a0 ]\\d{3}(?!\\d))*(?:[.,]\\d{1,3})?)(万)?';
const MARK = `(${signs}|(?<![A-Za-z])(?:${CODES})(?![A-Za-z]))`;
const BEFORE = new RegExp(`${MARK}\\s?${NUMBER}`, 'iu');
const AFTER = new RegExp(`${NUMBER}\\s?${MARK}`, 'iu');
const BARE = new RegExp(`(?:^|\\s)${NUMBER}$`, 'u');

/** How many decimals a currency has: 2 mostly, 0 for yen, 3 for dinars. */
export function decimalsOf(currency: string): number {
  const form = new Intl.NumberFormat('en', { style: 'currency', currency });
  return form.resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * The first amount in a text, "¥380", "20.50 EUR", 1.5万元; a bare number at its end is one of
 * `usual` and not sure. Null when there is none.
 */
export function readMoney(text: string, usual: string): ReadMoney | null {
  const head = text.slice(0, 1000).trim();
  const before = BEFORE.exec(head);
  const after = AFTER.exec(head);
  const [sign, digits, wan] = before
    ? [before[1], before[2], before[3]]
    : [after?.[3], after?.[1], after?.[2]];
  if (sign !== undefined && digits !== undefined) {
    const currency = currencyOf(sign, usual);
    const phrase = (before ?? after)?.[0].trim() ?? '';
    return { value: minor(digits, wan, currency), currency, phrase, sure: true };
  }
  const bare = BARE.exec(head);
  if (!bare?.[1]) return null;
  return {
    ...{ value: minor(bare[1], bare[2], usual), currency: usual },
    ...{ phrase: bare[0].trim(), sure: false },
  };
}

function currencyOf(sign: string, usual: string): string {
  // The yen and the yuan share a sign: the one that is usual here.
  if ((sign === '¥' || sign === '￥') && usual === 'JPY') return 'JPY';
  const upper = sign.toUpperCase();
  return SIGNS.find(([one]) => one === upper)?.[1] ?? upper;
}

function minor(digits: string, wan: string | undefined, currency: string): number {
  const decimal = /[.,]\d{1,2}$/.exec(digits) ?? (wan ? /[.,]\d{3}$/.exec(digits) : null);
  const whole = digits.slice(0, decimal?.index).replace(/\D/g, '');
  const part = decimal?.[0].slice(1) ?? '0';
  const amount = Number(`${whole || '0'}.${part}`) * (wan ? 10_000 : 1);
  return Math.round(amount * 10 ** decimalsOf(currency));
}
