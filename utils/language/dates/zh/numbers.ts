const DIGITS = '零一二三四五六七八九';

/** Regex source of a small number: 3, 十五, 两, 二十. */
export const NUM =
  '(?:\\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])';

/** 3, 三, 十五, 二十一 → the number; NaN when it is none. */
export function toNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const t = text.replace('两', '二').replace('〇', '零');
  const ten = t.indexOf('十');
  if (ten < 0) return t.length === 1 && DIGITS.includes(t) ? DIGITS.indexOf(t) : Number.NaN;
  const tens = ten === 0 ? 1 : DIGITS.indexOf(t.slice(0, ten));
  const ones = ten === t.length - 1 ? 0 : DIGITS.indexOf(t.slice(ten + 1));
  return tens * 10 + ones;
}

/** 一..六, 日, 天, 1..7 → 1 = Monday … 7 = Sunday. */
export function toWeekday(text: string): number {
  if (text === '日' || text === '天') return 7;
  return toNumber(text);
}

/** Number of 下 in front: 下 is 1, 下下 is 2, 这 本 当 今 and nothing are 0. */
export function toStep(text: string): number {
  return text.startsWith('下下') ? 2 : text.startsWith('下') ? 1 : 0;
}
