import { readAnchor } from '@/utils/language/dates/en/anchor';
import { type Prefix, prefixOf, standsAlone } from '@/utils/language/dates/en/around';
import { readDuration } from '@/utils/language/dates/en/duration';
import { isPastReference } from '@/utils/language/dates/en/past';
import { quantitySpan, readQuantity } from '@/utils/language/dates/en/quantity';
import { type Scan, tokenize, word } from '@/utils/language/dates/en/scan';
import { readTime } from '@/utils/language/dates/en/time';
import { applyLimit } from '@/utils/language/dates/limit';
import type { Candidate, Context, Span } from '@/utils/language/dates/types';

/** Every date phrase of an English text, in order, none overlapping another. */
export function findEnglish(text: string, ctx: Context): Candidate[] {
  const s: Scan = { t: tokenize(text), ctx, length: text.length };
  const found: Candidate[] = [];
  let i = 0;
  while (i < s.t.length) {
    // No phrase begins with punctuation or a Chinese character.
    const read = /^[a-z\d]/.test(word(s, i)) ? readAt(s, i) : null;
    if (read) {
      const start = s.t[read.from]?.start ?? 0;
      const end = s.t[read.next - 1]?.end ?? start;
      found.push({ ...read.candidate, start, end });
      i = Math.max(read.next, i + 1);
    } else i++;
  }
  return found;
}

/** "Q3之前", "Friday前": the limit stands behind in Chinese. */
function chineseSuffix(s: Scan, from: number, next: number): Prefix | null {
  const w = word(s, next) === '之' ? word(s, next + 1) : word(s, next);
  if (!/^[前内底末后]$/.test(w)) return null;
  const limit = w === '前' ? 'before' : w === '后' ? 'after' : null;
  return { from, word: 'by', deadline: limit !== 'after', limit, rejects: false };
}

type Read = { from: number; next: number; candidate: Omit<Candidate, 'start' | 'end'> };

function readAt(s: Scan, i: number): Read | null {
  const duration = readDuration(s, i);
  if (duration) {
    const { span, next, deadline, rejected } = duration;
    const past = rejected || isPastReference(s, i, next, span, true);
    return { from: i, next, candidate: { span, deadline, weak: false, rejected: past } };
  }
  // A text that is nothing but a length of time: "3 business days", "24h".
  const length = i === 0 ? readQuantity(s, 0) : null;
  if (length && length.next >= s.t.length) {
    const span = quantitySpan(s.ctx, s.ctx.today, length);
    const candidate = { span, deadline: false, weak: false, rejected: false };
    return { from: 0, next: length.next, candidate };
  }
  // "9 March" and "4/5" are dates before they are hours.
  const time = readTime(s, i);
  if (time && !(time.clock && readAnchor(s, i))) {
    const prefix = prefixOf(s, i);
    return {
      from: prefix.from,
      next: time.next,
      candidate: {
        span: time.span,
        deadline: prefix.deadline,
        weak: time.weak,
        rejected: !time.weak && isPastReference(s, i, time.next, time.span, prefix.deadline),
      },
    };
  }
  const anchor = readAnchor(s, i);
  if (!anchor) return null;
  const prefix = chineseSuffix(s, i, anchor.next) ?? prefixOf(s, i);
  const alone = standsAlone(s, i, anchor, prefix.word);
  if (!alone && anchor.bare) return null;
  const late = /^(latest)$/.test(word(s, anchor.next)) || word(s, anchor.next + 2) === 'latest';
  const deadline = prefix.deadline || late || anchor.span.unit === 'point';
  const span: Span = applyLimit(s.ctx, anchor.span, prefix.limit);
  const rejected =
    !alone || prefix.rejects || isPastReference(s, i, anchor.next, anchor.span, deadline);
  return {
    from: prefix.from,
    next: anchor.next,
    candidate: { span, deadline, weak: false, rejected },
  };
}
