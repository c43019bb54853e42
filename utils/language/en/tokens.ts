import { ACTS } from '@/utils/language/en/lexicon';
import { table } from '@/utils/lib/table';

/** A sentence of at most this many words is looked at; the rest of a longer one is ignored. */
const MAX_WORDS = 220;
const WORD = /[\p{L}\p{N}$€£¥%_@&#/-]{1,80}(?:['’`´;][a-z]{1,3}(?![a-z]))?|[.,;:!?()"“”]/giu;

const CONTRACTED: Record<string, string[]> = table({
  "won't": ['will', 'not'],
  "can't": ['can', 'not'],
  "shan't": ['shall', 'not'],
  "ain't": ['am', 'not'],
  "let's": ['let', 'us'],
  cannot: ['can', 'not'],
  lemme: ['let', 'me'],
  gonna: ['going', 'to'],
  gotta: ['have', 'to'],
  wanna: ['want', 'to'],
  dont: ['do', 'not'],
  wont: ['will', 'not'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  youll: ['you', 'will'],
  theyll: ['they', 'will'],
  weve: ['we', 'have'],
  shld: ['should'],
  wil: ['will'],
  u: ['you'],
  ur: ['your'],
  ya: ['you'],
  tmrw: ['tomorrow'],
  tmr: ['tomorrow'],
  tomorow: ['tomorrow'],
  tommorow: ['tomorrow'],
  tommorrow: ['tomorrow'],
  tonite: ['tonight'],
  '2day': ['today'],
  pls: ['please'],
  plz: ['please'],
  chk: ['check'],
  lyk: ['let', 'you', 'know'],
  sry: ['sorry'],
  thx: ['thanks'],
  tx: ['thanks'],
  thnx: ['thanks'],
  'w/': ['with'],
  n: ['and'],
  abt: ['about'],
  msg: ['message'],
  wld: ['would'],
  shd: ['should'],
  '2night': ['tonight'],
  '2moro': ['tomorrow'],
  '2mrw': ['tomorrow'],
  imma: ['i', 'will'],
  ima: ['i', 'will'],
});
const SUFFIX: Record<string, string> = table({
  ll: 'will',
  l: 'will',
  m: 'am',
  re: 'are',
  ve: 'have',
  d: 'would',
});
/** What "ill" and "well" mean depends on the next word: before these they are "I'll", "we'll". */
const AFTER_BARE = new Set(
  (
    'be get send give call check ask let see try keep look make do take have find follow forward ring ' +
    'email text ping drop bring put pick set come go talk speak update confirm sort fix work write ' +
    'also then just definitely probably reply respond share chase pass meet join ship resend add'
  ).split(' '),
);

function expand(raw: string): string[] {
  const word = raw.toLowerCase().replace(/[’`´;]/g, "'");
  const known = CONTRACTED[word];
  if (known) return known;
  const cut = word.indexOf("'");
  if (cut <= 0) return [word];
  const head = word.slice(0, cut);
  const tail = word.slice(cut + 1);
  if (tail === 't' && head.endsWith('n')) return [head.slice(0, -1), 'not'];
  const verb = SUFFIX[tail];
  if (verb) return [head, verb];
  return tail === 's' ? [head, "'s"] : [head + tail];
}

/**
 * English words of one sentence, lower case, contractions opened ("I'll" → i, will), common typing
 * errors mended ("ill get" → i, will, get); punctuation marks are words of their own.
 */
export function englishWords(sentence: string): string[] {
  const words: string[] = [];
  for (const match of sentence
    .replace(/--+|[–—]| - /g, ' , ')
    .replace(/ [+&] /g, ' and ')
    .matchAll(WORD)) {
    if (words.length >= MAX_WORDS) break;
    words.push(...expand(match[0] === ';' ? ',' : match[0]));
  }
  return mend(words);
}

/** "ill get", "well send you": a future without its apostrophe. */
function isBareFuture(word: string, next: string, afterNext: string, at: number): boolean {
  if (word === 'ill') return AFTER_BARE.has(next) || ACTS.has(next);
  return (
    word === 'well' && at === 0 && /^(?:you|back|it|them)$/.test(afterNext) && AFTER_BARE.has(next)
  );
}

function mend(words: string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    if (isBareFuture(word, next, words[at + 2] ?? '', at)) {
      out.push(word === 'ill' ? 'i' : 'we', 'will');
    } else if ((word === 'wi' && next === 'll') || (word === 'wil' && next === 'l')) {
      out.push('will');
      at++;
    } else if (word === 'will' && next === 'l') {
      out.push('will');
      at++;
    } else out.push(word);
  }
  return out;
}
