import { Refusal } from '@/utils/db/errors';
import type { WriteUnit } from '@/utils/db/unit';
import {
  type IdentityKey,
  identitiesOf,
  identitiesOfProfile,
  refOf,
} from '@/utils/domain/identity';
import type { PageReading, Sighting } from '@/utils/domain/page-reading';
import { type MatchAround, matchAll } from '../matching';
import { profileOf } from '../page/shown';
import { type Own, sightingsOf } from '../page/sightings';
import { createPerson } from './create';

/** The sighting of a page by its ref. @throws Refusal `not-found` when the page shows it no more. */
export function sightingBy(reading: PageReading | null, own: Own, ref: string): Sighting {
  const found = reading && sightingsOf(reading, own).get(ref);
  if (!found) throw new Refusal('not-found', 'sighting');
  return found;
}

/** All identities of a sighting, with what its profile adds. */
export function identitiesShown(reading: PageReading, sighting: Sighting): IdentityKey[] {
  const profile = profileOf(reading, sighting);
  const all = [...identitiesOf(sighting), ...(profile ? identitiesOfProfile(profile) : [])];
  return [...new Map(all.map((key) => [`${key.kind}:${key.value}`, key])).values()];
}

/**
 * Adds whom the page shows; somebody whose address is known for certain is that person, so
 * adding twice makes one. Answers the id.
 */
export async function addFromPage(
  unit: WriteUnit,
  reading: PageReading,
  sighting: Sighting,
  { now, ...around }: MatchAround & { now: Date },
): Promise<string> {
  const ref = refOf(sighting);
  const match = (await matchAll(unit.tx, new Map([[ref, sighting]]), around)).get(ref);
  if (match?.level === 'certain' && match.personId) return match.personId;
  const profile = profileOf(reading, sighting);
  const person = await createPerson(unit, {
    name: sighting.name ?? profile?.name ?? null,
    identities: identitiesShown(reading, sighting),
    company: profile?.company,
    title: profile?.title ?? profile?.headline,
    location: profile?.location,
    websites: profile?.websites,
    now,
  });
  return person.id;
}
