import { type Part, partOf, thisYear } from '@/utils/language/dates/periods';
import type { Context, Span } from '@/utils/language/dates/types';
import { addDays } from '@/utils/lib/dates';

/** 初 中 底 上旬 … → the part of a period; '' is the whole of it. */
function partOfWord(word: string): Part | 'late-third' | 'early-third' | 'mid-third' | '' {
  if (/^(?:初|头|月初|年初|伊始|早些时候|前几天)/.test(word)) return 'early';
  if (/^(?:上旬|上半)/.test(word)) return 'early-third';
  if (/^中旬/.test(word)) return 'mid-third';
  if (/^(?:下旬|下半|晚些时候|后半)/.test(word)) return 'late-third';
  if (/^(?:中|当中)/.test(word)) return 'mid';
  if (/^(?:底|末|尾|结束)/.test(word)) return 'end';
  return '';
}

/** The part of a period that its suffix names; the whole of it without one. */
export function spanPart(ctx: Context, span: Span, word: string): Span {
  const part = partOfWord(word);
  const unsure = span.ambiguous ? ({ ambiguous: true } as const) : {};
  const keep = span.yearGiven ? ({ yearGiven: true } as const) : {};
  if (part === '') return span;
  if (span.unit === 'month' && part.endsWith('-third')) {
    const [from, to] = part === 'early-third' ? [0, 9] : part === 'mid-third' ? [10, 19] : [20, 0];
    const last = to === 0 ? span.last : addDays(span.first, to);
    return { first: addDays(span.first, from), last, unit: 'point', ...unsure, ...keep };
  }
  const plain = part.startsWith('early')
    ? 'early'
    : part.startsWith('late')
      ? 'late'
      : part.startsWith('mid')
        ? 'mid'
        : 'end';
  return { ...partOf(ctx, span, plain), ...unsure, ...keep };
}

/** The next one of it when this period's part is over. */
export function ahead(ctx: Context, find: (n: number) => Span): Span {
  const now = find(0);
  return now.last < ctx.today ? find(1) : now;
}

/** Regex source of a year in words or figures. */
export const YEAR = '(?:(今年|明年|后年|本年|来年|20\\d{2}年?)(?:的)?[\\s]?)';
export function yearOf(ctx: Context, word: string | undefined): number | undefined {
  if (!word) return undefined;
  if (/^(?:今|本)/.test(word)) return thisYear(ctx);
  if (/^(?:明|来)/.test(word)) return thisYear(ctx) + 1;
  if (word.startsWith('后')) return thisYear(ctx) + 2;
  return Number(word.slice(0, 4));
}

// 这个月很忙: what is talked about, not when something is due.
export const TALKED = /^(?:很|太|非常|一直|比较|特别|挺|有点|实在|业绩|销量|过得)/;
