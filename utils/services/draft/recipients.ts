import { getPeople } from '@/utils/db/repositories/people';
import type { ReadTx } from '@/utils/db/schema';
import { refOf, sightingOf } from '@/utils/domain/identity';
import type { Draft, PageReading, Sighting } from '@/utils/domain/page-reading';
import type { Person } from '@/utils/domain/person';
import { displayName } from '@/utils/lib/display-name';
import type { Settings } from '@/utils/messages/settings';
import type { ServiceDeps } from '../context';
import { matchAll } from '../matching';
import { shownIn } from '../page/shown';
import {
  isColleague,
  isNobody,
  isOwn,
  mainRefOf,
  type Own,
  ownOf,
  sightingsOf,
} from '../page/sightings';

export type Recipient = { sighting: Sighting; person: Person | null };

/** Stands in where the page of the draft is gone. */
const NO_PAGE: PageReading = {
  ...{ site: '', kind: 'other', url: '', key: null, self: null, subject: null },
  ...{ people: [], messages: [], draft: null, profile: null, missing: [], unreadable: false },
};

/**
 * Whom a draft goes to: the first recipient who is known, else the first who could be; null when
 * it names nobody but the user, machines and unknown colleagues.
 */
export async function recipientOf(
  deps: ServiceDeps,
  tx: ReadTx,
  draft: Pick<Draft, 'to' | 'cc' | 'bcc'>,
  page: PageReading | null,
  settings: Settings,
): Promise<Recipient | null> {
  const reading = page ?? NO_PAGE;
  const own = ownOf(reading, settings);
  const around = {
    shown: shownIn(reading, deps.language.readSignature),
    colleagues: own.colleagues,
  };
  const seen = namedIn(draft, reading, own);
  const matches = await matchAll(tx, seen, around);
  const ids = [...matches.values()].map(({ personId }) => personId).filter((id) => id !== null);
  const people = await getPeople(tx, ids);
  const all = [...seen].map(([ref, sighting]) => ({
    sighting,
    person: people.get(matches.get(ref)?.personId ?? '') ?? null,
  }));
  return (
    all.find(({ person }) => person !== null) ??
    all.find(({ sighting }) => !isColleague(sighting, own)) ??
    null
  );
}

/**
 * To before copies. An answer whose fields show nobody goes to whom the conversation is with.
 */
function namedIn(
  draft: Pick<Draft, 'to' | 'cc' | 'bcc'>,
  reading: PageReading,
  own: Own,
): Map<string, Sighting> {
  const shown = sightingsOf(reading, own);
  const named = new Map<string, Sighting>();
  for (const role of ['to', 'cc', 'bcc'] as const) {
    for (const address of draft[role]) {
      const raw = sightingOf(role, address);
      const sighting = asShown({ ...raw, name: displayName(raw.name) || null }, shown);
      const ref = refOf(sighting);
      if (ref === 'name:' || isOwn(sighting, own) || isNobody(sighting, own)) continue;
      if (!named.has(ref)) named.set(ref, sighting);
    }
  }
  if (named.size > 0) return named;
  const ref = mainRefOf(reading, shown, own);
  const main = ref === null ? undefined : shown.get(ref);
  return ref !== null && main ? new Map([[ref, main]]) : named;
}

/** A chat names its people in the draft; who they are stands on the page beside it. */
function asShown(sighting: Sighting, shown: ReadonlyMap<string, Sighting>): Sighting {
  if (sighting.email || sighting.handle) return sighting;
  const same = [...shown.values()].filter(({ name }) => name === sighting.name);
  return (same.length === 1 && same[0]) || sighting;
}
