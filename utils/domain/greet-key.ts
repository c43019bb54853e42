import { nameKey } from '@/utils/lib/fold';
import type { Person } from './person';
import type { Culture } from './relationship';

/** Whom one greets with something posted: key customers before customers. */
export const GREETED = ['star', 'customer'] as const;
export type Greeted = (typeof GREETED)[number];

/** No culture and no rank holds a line break. */
const SEPARATOR = '\n';

/** Where the keys of a culture begin, or of one rank in it. */
export function greetPrefix(culture: Culture, rank?: Greeted): string {
  const parts = rank === undefined ? [culture] : [culture, String(GREETED.indexOf(rank))];
  return [...parts, ''].join(SEPARATOR);
}

/**
 * Sorts everybody who is greeted at the festivals of a culture: key customers first, then
 * customers, by name. Leads and whose culture is not known have none: a card to tens of thousands
 * of strangers is no greeting.
 */
export function greetKeyOf({
  culture,
  star,
  stage,
  name,
}: Pick<Person, 'culture' | 'star' | 'stage' | 'name'>): string | undefined {
  if (culture === null || !(star || stage === 'customer')) return undefined;
  return greetPrefix(culture, star ? 'star' : 'customer') + nameKey(name);
}
