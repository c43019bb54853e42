const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st vs etc e.g i.e eg ie inc ltd co corp dept approx est no nos vol fig ' +
    'ext tel attn cc re ref p.s ph.d u.s u.k u.s.a jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon tue tues wed thu thur thurs fri sat sun max min avg incl excl hrs mins a.k.a c.f rev gen col'
  ).split(' '),
);
const CLOCK = new Set(['a.m', 'p.m', 'am', 'pm']);
/** What may follow "4 p.m." inside one sentence although it is written with a capital. */
const AFTER_CLOCK =
  /^\s{0,3}(?:mon|tue|wed|thu|fri|sat|sun|[ECMP][SD]?T\b|GMT|UTC|BST|CET|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
/** Abbreviations that also end sentences: with a capital after them they do. */
const MAY_END = new Set('etc inc ltd co corp no est min max sat sun u.s u.k u.s.a p.s'.split(' '));

function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 12 && /[A-Za-z.]/.test(text.charAt(start - 1))) start--;
  return text.slice(start, at).toLowerCase();
}

/**
 * Does the full stop at `at` belong to an abbreviation, or to an initial rather than end a
 * sentence?
 */
export function endsWithAbbreviation(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 14);
  const word = wordBefore(text, at);
  if (word === '') return false;
  if (/^\s+[a-z]/.test(after) && (ABBREVIATIONS.has(word) || CLOCK.has(word))) return true;
  if (CLOCK.has(word) && word.includes('.'))
    return AFTER_CLOCK.test(after) || /^\s*[a-z(,]/.test(after);
  if (ABBREVIATIONS.has(word)) return !(MAY_END.has(word) && /^\s+[A-Z"']/.test(after));
  return word.length === 1 && word !== 'i' && /^\s/.test(after) && !/^\s*$/.test(after);
}
