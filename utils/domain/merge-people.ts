import type { Person } from './person';
import type { CalendarDate, Instant } from './record';
import type { CustomerFile, FilePart } from './relationship';

/** Fields of which one of two people's has to be chosen when both differ. */
export const MERGE_FIELDS = [
  'name',
  'title',
  'company',
  'location',
  'honorific',
  'bestHours',
  'language',
  'cadence',
] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];

type Facts = Omit<Person, 'createdAt' | 'updatedAt' | 'deletedAt' | 'device'>;
/**
 * Two people as one: the chosen fields of the other, everything else of the one who stays and,
 * where that one has nothing, of the other. Lists are joined, notes set one below the other.
 */
export function mergedPerson(keep: Facts, other: Facts, take: readonly MergeField[]): Facts {
  const taken = new Set(take);
  const pick = <T>(field: MergeField, of: (person: Facts) => T) =>
    taken.has(field) ? of(other) : of(keep);
  return {
    ...keep,
    name: pick('name', (one) => one.name),
    title: pick('title', (one) => one.title),
    companyId: pick('company', (one) => one.companyId),
    location: pick('location', (one) => one.location),
    honorific: pick('honorific', (one) => one.honorific),
    bestHours: pick('bestHours', (one) => one.bestHours),
    language: pick('language', (one) => one.language),
    cadence: pick('cadence', (one) => one.cadence),
    softDays: keep.softDays ?? other.softDays,
    tags: joined(keep.tags, other.tags),
    roles: joined(keep.roles, other.roles),
    websites: joined(keep.websites, other.websites),
    ...((keep.postal ?? other.postal) ? { postal: keep.postal ?? other.postal } : {}),
    declined: joined(keep.declined, other.declined),
    seenAt: seenAt(keep, other, taken),
    stage: keep.stage === 'lead' ? other.stage : keep.stage,
    star: keep.star || other.star,
    placement: newer(keep.placement, other.placement),
    notNow: newer(keep.notNow, other.notNow),
    culture: keep.culture ?? other.culture,
    deputyId: somebodyElse(keep, other, (one) => one.deputyId),
    referredById: somebodyElse(keep, other, (one) => one.referredById),
    met: keep.met ?? other.met,
    file: joinedFile(keep.file, other.file),
  };
}

const joined = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])];

function newer<T extends { at: CalendarDate | Instant }>(a: T | null, b: T | null): T | null {
  return a && b ? (b.at > a.at ? b : a) : (a ?? b);
}

/** Nobody stands in for, or was brought by, themselves. */
function somebodyElse(keep: Facts, other: Facts, of: (person: Facts) => string | null) {
  const fits = [of(keep), of(other)].filter((id) => id !== keep.id && id !== other.id);
  return fits.find((id) => id !== null) ?? null;
}

function seenAt(keep: Facts, other: Facts, taken: ReadonlySet<MergeField>): Facts['seenAt'] {
  const seen = { ...keep.seenAt };
  for (const field of ['name', 'title', 'company', 'location'] as const) {
    if (!taken.has(field)) continue;
    const at = other.seenAt[field];
    if (at === undefined) delete seen[field];
    else seen[field] = at;
  }
  return seen;
}

function joinedFile(a: CustomerFile, b: CustomerFile): CustomerFile {
  const file: CustomerFile = { ...a };
  for (const [part, text] of Object.entries(b) as [FilePart, string][]) {
    const own = a[part];
    file[part] = own === undefined || own === text ? text : `${own}\n${text}`;
  }
  return file;
}
