import { toUnicodeHost } from '@/utils/lib/punycode';

/** Letters of other scripts that print like Latin ones (the common part of Unicode TR39). */
const CONFUSABLE: Record<string, string> = {
  а: 'a',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  ӏ: 'l',
  о: 'o',
  р: 'p',
  ѕ: 's',
  у: 'y',
  х: 'x',
  в: 'b',
  к: 'k',
  м: 'm',
  н: 'h',
  т: 't',
  ԛ: 'q',
  ԝ: 'w',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ɡ: 'g',
};

/** A domain with everything that prints alike melted into one letter: two equal skeletons deceive. */
export function skeletonOf(domain: string): string {
  return toUnicodeHost(domain)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => CONFUSABLE[letter] ?? letter)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replace(/[1i|]/g, 'l')
    .replaceAll('0', 'o')
    .replaceAll('5', 's');
}

/**
 * Could one domain be taken for the other: equal skeletons, or one letter changed, added, left
 * out or swapped with its neighbour (acme.co)? Equal domains and mere other countries are not.
 */
export function isLookAlike(domain: string, known: string): boolean {
  if (domain === known) return false;
  if (skeletonOf(domain) === skeletonOf(known)) return true;
  // Short names differ by one letter all the time (hp.com, bp.com).
  if (Math.min(domain.indexOf('.'), known.indexOf('.')) < 4) return false;
  return oneEdit(toUnicodeHost(domain), toUnicodeHost(known));
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
