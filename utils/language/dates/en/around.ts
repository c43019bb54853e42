import { type Found, type Scan, word } from '@/utils/language/dates/en/scan';
import { WEEKDAYS } from '@/utils/language/dates/en/words';
import type { Limit } from '@/utils/language/dates/limit';

export type Prefix = {
  /** First token of the phrase with its preposition. */
  from: number;
  /** The preposition, '' when there is none. */
  word: string;
  deadline: boolean;
  limit: Limit;
  rejects: boolean;
};

const PREPOSITIONS = new Set(
  'by before until till til on in at within during over after from since of for due around about through thru latest to this dated per every each last past previous prior happy great nice good lovely between and or starting beginning ending ahead following'.split(
    ' ',
  ),
);
const DEADLINE = new Set([
  'by',
  'before',
  'until',
  'till',
  'til',
  'within',
  'due',
  'latest',
  'ahead',
  'prior',
]);
const REJECTS = new Set([
  'last',
  'past',
  'previous',
  'since',
  'every',
  'each',
  'happy',
  'dated',
  'of',
  'per',
  'from',
]);
// Between two dates; the merging looks for them there.
const JOINS = new Set(['and', 'or', 'to', 'through', 'thru', 'between']);
const FILL = new Set([
  'the',
  'about',
  'around',
  'approximately',
  'say',
  'close',
  'very',
  'like',
  ':',
  '(',
  '-',
  'maybe',
  'probably',
]);

/** What stands before the phrase that begins at token `i`. */
export function prefixOf(s: Scan, i: number): Prefix {
  let k = i - 1;
  while (k >= 0 && i - k < 4 && FILL.has(word(s, k))) k--;
  let w = word(s, k);
  let from = PREPOSITIONS.has(w) ? k : i;
  if (w === 'than' && word(s, k - 1) === 'later') {
    w = 'by';
    from = k - 2;
  }
  if (w === 'to' && word(s, k - 1) === 'prior') {
    w = 'before';
    from = k - 1;
  }
  if (w === 'of' && word(s, k - 1) === 'ahead') {
    w = 'before';
    from = k - 1;
  }
  // "as of Monday", "end of", "morning of March 5" are not references to the past.
  const ofPart =
    w === 'of' &&
    /^(morning|afternoon|evening|night|as|instead|end|close|eod|ahead)$/.test(word(s, k - 1));
  const fromStart =
    w === 'from' &&
    /^(starting|as|effective|beginning|move|moved|postponed|change)$/.test(word(s, k - 1));
  const limit: Limit =
    w === 'before' || w === 'ahead' || w === 'prior'
      ? 'before'
      : w === 'after'
        ? 'after'
        : w === 'by'
          ? 'by'
          : null;
  return {
    from: Math.max(0, REJECTS.has(w) || JOINS.has(w) ? i : from),
    word: w,
    deadline: DEADLINE.has(w),
    limit,
    rejects: (REJECTS.has(w) && !ofPart && !fromStart) || denied(s, k),
  };
}

/** "not Friday", "instead of Monday", "rather than Tuesday". */
function denied(s: Scan, k: number): boolean {
  const w = word(s, k);
  const before = word(s, k - 1);
  if (w === 'not' || w === "isn't") return true;
  if ((w === 'on' || w === 'by' || w === 'of' || w === 'than') && /^(instead|rather)$/.test(before))
    return true;
  return (w === 'on' || w === 'by') && before === 'not';
}

const ASKING = /^(by|before|until|till|til|on|due|after|latest|between|and|or|to|ending)$/;
// What may follow a bare day number: "by the 3rd if …", never "by the 3rd attempt".
const FOLLOWS =
  /^(|[.,;:!?)('"-]|at|and|or|if|so|but|to|for|with|in|as|when|then|we|i|you|he|she|they|it|latest|eod|cob|is|will|should|this|next|morning|afternoon|evening|noon|because|since|unless|please|thanks|works|would|after|before|from|via|by|i'll|we'll|once|though|instead|that|the|our|your|my|you'll|can|could|may|might|must)$/;

/** May the phrase stand where it is? Short and ambiguous words need a preposition. */
export function standsAlone(s: Scan, i: number, found: Found, prefix: string): boolean {
  const first = s.t[i];
  if (!first) return false;
  const whole = found.next >= s.t.length && i <= 1;
  const w = first.w;
  if (/s$/.test(w) && /^(mon|tues|wednes|thurs|fri|satur|sun)days$/.test(w)) return false;
  if (
    /'s$/.test(w) &&
    found.next === i + 1 &&
    !/^(by|before|in|on|at|for|during|to|after)$/.test(prefix)
  )
    return false;
  // "of today", "in today" begin "in today's …" and "as of today".
  if (w === 'today' && /^(of|until|till|since|earlier)$/.test(prefix)) return false;
  // "This month has been slow": what is talked about, not when something is due.
  const talked =
    /^(this|today)$/.test(w) &&
    /^(is|was|has|were|had|went|looks|isn't|wasn't)$/.test(word(s, found.next));
  if (talked) return false;
  if (!found.bare || whole || s.ctx.lenient) return true;
  const { unit } = found.span;
  if (/^(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)$/.test(w)) {
    if (ASKING.test(prefix) || /^(tue|tues|weds|thu|thur|thurs|fri)$/.test(w)) return true;
    return FOLLOWS.test(word(s, found.next)) || /^\d/.test(word(s, found.next));
  }
  if (unit === 'weekend') return /^(by|before|over|during|at|on|after|until|till)$/.test(prefix);
  if (/^(week|wk|month|quarter|year)('s)?$/.test(w) && !/^\d/.test(word(s, i + 1))) return false;
  if (unit === 'week') return /^(in|by|before|end|until|during)$/.test(prefix);
  if (unit === 'year') {
    const current = found.span.first <= s.ctx.today;
    return /^(by|before|until|till)$/.test(prefix) || (prefix === 'in' && !current);
  }
  if (unit === 'holiday') {
    // "the Christmas party" is no date; "by Christmas" is.
    return (
      /^(by|before|until|till|after|over|around|at|during|on|prior|of|to)$/.test(prefix) &&
      !/^(party|parties|gift|gifts|card|cards|sale|sales|lunch|dinner|event|bonus|tree|greetings|wishes|specials?|orders?)$/.test(
        word(s, found.next),
      )
    );
  }
  if (unit === 'day' && WEEKDAYS.has(prefix)) return true;
  if (unit === 'day') return ASKING.test(prefix) && FOLLOWS.test(word(s, found.next));
  const capital = first.raw[0] !== first.raw[0]?.toLowerCase() || /^\d/.test(w) || unit !== 'month';
  const asked =
    /^(by|before|until|till|til|in|during|through|thru|after|around|about|due|between|to)$/;
  return capital && asked.test(prefix);
}
