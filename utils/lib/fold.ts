/** Folding: different spellings of one name come out as one key. */

/** Letters that carry no separable accent but are typed without it. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
// Accents on Latin, Greek and Cyrillic only: in Japanese and Indic scripts marks change the letter.
const ACCENTS = /[\u0300-\u036f]/g;
const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';
const SPACE_IN_CJK = new RegExp(`(?<=[${CJK}]) (?=[${CJK}])`, 'gu');
/** Between letters these join: O'Brien, Jean‑Luc, 让·雅克. */
const JOINERS = /[’'`´ʼ·・‧\-‐‑]/g;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|mba|esq|cpa)\.?$/;

/** NFKC, lower case, Latin accents off, white space collapsed. At most 1,000 characters are read. */
export function fold(text: string): string {
  return text
    .slice(0, 1000)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Key of a person's or company's name for sorting and equality: folded, `Doe, Jane` turned
 * round, remarks in trailing brackets and joining marks off, Chinese names without inner spaces.
 * '' when the name has no letter or digit.
 */
export function nameKey(name: string): string {
  const folded = fold(name).replace(/\s?[([（][^()[\]（）]{0,200}[)\]）]$/u, '');
  const key = turned(folded)
    .replace(JOINERS, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(SPACE_IN_CJK, '');
  return key;
}

function turned(folded: string): string {
  const parts = folded.split(/[,，]/);
  const [last = '', first = ''] = parts.map((part) => part.trim());
  return parts.length === 2 && first !== '' && !SUFFIX.test(first) ? `${first} ${last}` : folded;
}
