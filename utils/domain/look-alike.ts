import { toUnicodeHost } from '@/utils/lib/punycode';

/**
 * Letters of other scripts and of phonetics that print like Latin small letters: the part of
 * Unicode TR39's confusables that registries let into a domain. Accents go by decomposition.
 */
const ALIKE: Readonly<Record<string, string>> = {
  a: 'аαɑӕ',
  b: 'вьƅЬ',
  c: 'сϲᴄςƈ',
  d: 'ԁɗđժ',
  e: 'еєεҽɛəө',
  f: 'ƒքſ',
  g: 'ɡցɠǥ',
  h: 'һհнħ',
  i: 'іιıɩɪ',
  j: 'јϳʝ',
  k: 'кκĸƙ',
  l: 'ӏłŀƚլ',
  m: 'мʍ',
  n: 'пηոռŋɲ',
  o: 'оοσօøɵ',
  p: 'рρƥ',
  q: 'ԛզգ',
  r: 'гᴦɼ',
  s: 'ѕꜱʂ',
  t: 'тτŧƭ',
  u: 'υսʋᴜц',
  v: 'νѵᴠ',
  w: 'ԝѡաωɯ',
  x: 'хχ',
  y: 'уγүʏƴ',
  z: 'ᴢƶʐ',
};
const CONFUSABLE = new Map(
  Object.entries(ALIKE).flatMap(([latin, others]) =>
    [...others].map((other): [string, string] => [other, latin]),
  ),
);
/** Top levels that are slips of, or posed as, another; mere other countries are not among them. */
const CONFUSED_TOPS = new Set(
  'com>co com>cm com>om com>con com>comm com>cam net>ne net>met org>og org>orq cn>cm'.split(' '),
);

/** A domain with everything that prints alike melted into one letter: two equal skeletons deceive. */
export function skeletonOf(domain: string): string {
  return toUnicodeHost(domain)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => CONFUSABLE.get(letter) ?? letter)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replace(/[1i|]/g, 'l')
    .replaceAll('0', 'o')
    .replaceAll('5', 's');
}

/**
 * Could one domain be taken for the other: equal skeletons, one letter of the name changed, added,
 * left out or swapped with its neighbour (acmee.com), a top level that is a slip (acme.co), or
 * the known one in front of another (acme.com.login.example)? The same name in another country
 * is the company's own as a rule (acme.de, acme.com.cn).
 */
export function isLookAlike(domain: string, known: string): boolean {
  if (domain === known) return false;
  if (skeletonOf(domain) === skeletonOf(known)) return true;
  const [one, other] = [toUnicodeHost(domain), toUnicodeHost(known)];
  if (one.startsWith(`${other}.`)) return !/^[a-z]{2}$/.test(one.slice(other.length + 1));
  if (one.startsWith(`${other.replaceAll('.', '-')}.`)) return true;
  const [name, top] = split(one);
  const [knownName, knownTop] = split(other);
  if (name === knownName) {
    return CONFUSED_TOPS.has(`${knownTop}>${top}`) || CONFUSED_TOPS.has(`${top}>${knownTop}`);
  }
  // Short names differ by one letter all the time (hp.com, bp.com).
  if (top !== knownTop || Math.min(one.indexOf('.'), other.indexOf('.')) < 4) return false;
  return oneEdit(name, knownName);
}

function split(host: string): [name: string, top: string] {
  const dot = host.lastIndexOf('.');
  return [host.slice(0, dot), host.slice(dot + 1)];
}

/** Is it one insertion, deletion, substitution or swap of neighbours from `a` to `b`? */
export function oneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  const rest = (text: string, skip: number) => text.slice(head + skip);
  if (a.length > b.length) return rest(a, 1) === rest(b, 0);
  if (a.length < b.length) return rest(a, 0) === rest(b, 1);
  if (rest(a, 1) === rest(b, 1)) return true;
  return a[head] === b[head + 1] && a[head + 1] === b[head] && rest(a, 2) === rest(b, 2);
}
