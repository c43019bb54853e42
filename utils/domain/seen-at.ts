import type { Person } from './person';
import type { Instant } from './record';

type SeenField = keyof Person['seenAt'];

/** What was set or seen to be so now, beside what was before. */
export function seenNow(
  seenAt: Person['seenAt'],
  fields: Iterable<SeenField>,
  now: Instant,
): Person['seenAt'] {
  const next = { ...seenAt };
  for (const field of fields) next[field] = now;
  return next;
}
