import { type Scan, touches, word } from '@/utils/language/dates/en/scan';
import type { Span } from '@/utils/language/dates/types';

const words = (text: string) => new Set(text.split(' '));

const PAST = words(
  'said told sent got was were did had spoke talked met wrote came went paid made gave saw left took heard found thought understood forgot missed brought bought sold held began knew read put ran built yesterday ago last',
);
const BE_PAST = words(
  'i we you he she they it who that which have has had was were been already just also as is are not never and',
);
const FUTURE = words(
  "will i'll we'll you'll he'll she'll they'll it'll shall going gonna can should must please let let's plan planning expect expecting aim aiming hope hoping want need due ready ill to expected scheduled able try trying looking",
);
const GRATITUDE = words(
  'thanks thank great nice good enjoyed pleasure appreciate happy hope lovely glad',
);
const BOUNDARY = words('. ; ! ? but so however');
const REFERENCE = words('following per regarding re thanks thank since about reference');
const AWAY = words('out away leave vacation ooo travelling traveling closed pto holiday');
const NEVER = /^(haven't|hasn't|never|weren't|wasn't|didn't)$/;
const CONDITION = words('if unless assuming');
// Participles that describe a thing still to come.
const ADJECTIVES = words(
  'need revised updated attached signed interested detailed requested completed finished supposed promised agreed confirmed shared limited proposed red seed feed speed',
);

/**
 * Does the phrase at tokens `i`…`next` look back ("as I said on Monday"), say where somebody is, or
 * state a condition? Only what the words leave open is doubted.
 */
export function isPastReference(
  s: Scan,
  i: number,
  next: number,
  span: Span,
  deadline: boolean,
): boolean {
  const start = clauseStart(s, i);
  if (conditional(s, start, i, next)) return true;
  if (away(s, start, i, next)) return true;
  const open =
    span.ambiguous ||
    span.unit === 'time' ||
    word(s, i) === 'today' ||
    word(s, i) === 'this' ||
    /^(in|over|within|during)$/.test(word(s, i));
  const over = span.last < s.ctx.today;
  if (!over && (!open || deadlineIsFirm(s, i, deadline))) return false;
  for (let k = start; k < i; k++) {
    const w = word(s, k);
    if (GRATITUDE.has(w) && (word(s, i) === 'today' || REFERENCE.has(w))) return true;
    if (REFERENCE.has(w) && i - k < 7 && w !== 'about') return true;
    if (NEVER.test(w)) return true;
  }
  // The nearest verb before the phrase decides, else the first after it.
  for (let k = i - 1; k >= start; k--) {
    const tense = tenseAt(s, k);
    if (tense) return tense === 'past';
  }
  const end = clauseEnd(s, word(s, next) === ',' ? next + 1 : next);
  for (let k = next; k < end; k++) {
    const tense = tenseAt(s, k);
    if (tense) return tense === 'past';
  }
  return false;
}

function tenseAt(s: Scan, k: number): 'past' | 'future' | null {
  const w = word(s, k);
  if (w === 'to') return isAddress(s, k) ? null : 'future';
  if (FUTURE.has(w)) return 'future';
  // "back" answers are elliptical ("sent" in "will be sent" comes after its auxiliary).
  if ((PAST.has(w) || isEd(s, k)) && !afterAuxiliary(s, k)) return 'past';
  return null;
}

/** "will be sent", "to be finished", "get it done": a participle of something still to come. */
function afterAuxiliary(s: Scan, k: number): boolean {
  const before = word(s, k - 1);
  if (before === 'be' || before === 'get' || before === 'being' || before === 'getting')
    return true;
  return (
    [k - 2, k - 3, k - 4].some(
      (n) =>
        /^(will|'ll|to|have|get|should|must|can|i'll|we'll)$/.test(word(s, n)) &&
        word(s, n + 1) !== 'you',
    ) && !/^(i|we|you|he|she|they)$/.test(before)
  );
}

function deadlineIsFirm(s: Scan, i: number, deadline: boolean): boolean {
  // "in two weeks" after a perfect tense counts backwards ("haven't heard in two weeks").
  return deadline && !/^(in|over)$/.test(word(s, i));
}

/** "to" before a person or a thing is no infinitive ("talked to you", "sent to John"). */
function isAddress(s: Scan, k: number): boolean {
  const w = word(s, k + 1);
  return (
    /^(you|him|her|them|us|me|the|your|our|my|a|an|on|by)$/.test(w) ||
    isName(s, k + 1) ||
    /^(spoke|talked|said|wrote|sent|came|went|listened|referred|back)$/.test(word(s, k - 1))
  );
}

function isName(s: Scan, k: number): boolean {
  const raw = s.t[k]?.raw ?? '';
  return /^[A-Z][a-z]/.test(raw);
}

function isEd(s: Scan, k: number): boolean {
  const w = word(s, k);
  if (!/[a-z]{2}ed$/.test(w)) return false;
  const before = word(s, k - 1);
  return (
    BE_PAST.has(before) ||
    isName(s, k - 1) ||
    (!ADJECTIVES.has(w) && !/^(a|an|the|your|our|my)$/.test(before) && k > 0)
  );
}

function isDecimal(s: Scan, k: number): boolean {
  return word(s, k) === '.' && /^\d/.test(word(s, k + 1)) && touches(s, k + 1);
}

function clauseStart(s: Scan, i: number): number {
  for (let k = i - 1; k >= 0 && i - k < 60; k--) {
    const w = word(s, k);
    if (BOUNDARY.has(w) && !isDecimal(s, k)) return k + 1;
    if (
      (w === ',' || w === 'and' || w === '-' || w === '–') &&
      /^(i|we|you|i'll|we'll|you'll|it|he|she|they|will)$/.test(word(s, k + 1))
    ) {
      return k + 1;
    }
  }
  return Math.max(0, i - 60);
}

function clauseEnd(s: Scan, i: number): number {
  for (let k = i; k < s.t.length && k - i < 30; k++) {
    const w = word(s, k);
    if (BOUNDARY.has(w) || w === ',') return k;
    if (w === 'and' && /^(i|we|i'll|we'll|will)$/.test(word(s, k + 1))) return k;
  }
  return Math.min(s.t.length, i + 30);
}

/** A date inside "if …," or "unless …," is the condition's, not the promise's. */
function conditional(s: Scan, start: number, i: number, next: number): boolean {
  for (let k = i - 1; k >= start; k--) {
    if (word(s, k) === ',') return false;
    // "Should the part fail within a year, …"
    const inverted = k === start && word(s, k) === 'should';
    if (!(CONDITION.has(word(s, k)) || inverted) || i - k > 14) continue;
    for (let m = next; m < s.t.length && m - next < 8; m++) {
      const w = word(s, m);
      if (w === '.' || w === '?' || w === ';') return false;
      if (w === ',' || w === 'then' || /^(i'll|we'll)$/.test(w)) return true;
    }
    return false;
  }
  return false;
}

/** "I'm out until Monday", "on leave next week". */
function away(s: Scan, start: number, i: number, next: number): boolean {
  let out = false;
  for (let k = start; k < Math.min(s.t.length, next + 4); k++) {
    const w = word(s, k);
    if (AWAY.has(w) && isAway(s, k)) out = true;
    if (k < i && /^(send|call|reply|respond|get|deliver|finish|ship)$/.test(w) && out) out = false;
  }
  return out;
}

function isAway(s: Scan, k: number): boolean {
  const w = word(s, k);
  const before = word(s, k - 1);
  if (w === 'out')
    return word(s, k + 1) === 'of' && /^(the|office|town)$/.test(word(s, k + 2))
      ? true
      : /^(be|am|i'm|is|are|we're|he's|she's)$/.test(before) &&
          /^(on|until|till|this|next|from|tomorrow|all|for)$/.test(word(s, k + 1));
  if (w === 'away') return /^(be|am|i'm|is|are|we're|he's|she's|go|going)$/.test(before);
  if (w === 'closed') return /^(be|is|are|office|offices)$/.test(before);
  if (w === 'leave' || w === 'vacation' || w === 'pto' || w === 'holiday') return before === 'on';
  return true;
}
