import { bare, isLive, sameContent } from './records';
import type { RecordStore } from './schema';

type Loose = Record<string, unknown>;

/**
 * Stores whose fields stand each for itself, so that one may be taken back while another went
 * on. In the others (a promise: state, day, outcome) fields belong together; there only whose
 * they are does.
 */
const INDEPENDENT: ReadonlySet<RecordStore> = new Set(['people', 'identities', 'interactions']);
const ALWAYS = new Set(['personId']);
/** Lists that are sets: each entry came or went by itself. */
const SETS = new Set(['personIds', 'copied', 'refs', 'tags', 'roles', 'websites', 'declined']);
/** When something was last seen to be so: the newer word stands, it contradicts nothing. */
const SOFT = new Set(['seenAt']);

/**
 * The record as it is now without what a change did to it; null when something newer stands on
 * just that. `before` and `after` are the change's images.
 */
export function withoutChange(
  store: RecordStore,
  { before, after, now }: { before: unknown; after: unknown; now: unknown },
): Loose | null {
  if (sameContent(store, now, after)) return isLive(before) ? bare(store, before) : null;
  if (!isLive(before) || !isLive(after) || !isLive(now)) return null;
  const [old, put, current] = [before, after, now].map((one) => bare(store, one)) as [
    Loose,
    Loose,
    Loose,
  ];
  const next = { ...current };
  for (const field of new Set([...Object.keys(old), ...Object.keys(put)])) {
    if (STAMPS.has(field) || same(old[field], put[field])) continue;
    if (same(current[field], put[field])) {
      if (!INDEPENDENT.has(store) && !ALWAYS.has(field)) return null;
      if (old[field] === undefined) delete next[field];
      else next[field] = old[field];
    } else if (SETS.has(field)) {
      next[field] = setWithout(list(old[field]), list(put[field]), list(current[field]));
    } else if (!SOFT.has(field)) return null;
  }
  return next;
}

const STAMPS = new Set(['createdAt', 'updatedAt', 'deletedAt', 'device']);

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const list = (value: unknown) => (Array.isArray(value) ? (value as string[]) : []);

function setWithout(before: string[], after: string[], now: string[]): string[] {
  const came = new Set(after.filter((one) => !before.includes(one)));
  const went = before.filter((one) => !after.includes(one));
  return [...new Set([...went, ...now.filter((one) => !came.has(one))])];
}
