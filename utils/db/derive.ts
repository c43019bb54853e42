import { isOpenNeed } from '@/utils/domain/fit';
import type { Interaction, Touch } from '@/utils/domain/interaction';
import type { Person } from '@/utils/domain/person';
import { DERIVED_FIELDS, type PersonDerived, summarise } from '@/utils/domain/person-summary';
import { isLive } from './records';
import { openFollowupsOf } from './repositories/followups';
import { identitiesOfPerson } from './repositories/identities';
import { newestByDay, newestOf } from './repositories/of-person';
import { openPromisesOf } from './repositories/promises';
import { lastTouch, touchesBefore } from './repositories/touches';
import type { ReadTx } from './schema';
import { twinsOf } from './twins';
import type { WriteTx } from './write-request';

/**
 * Touches and the derived fields of people follow from other records, so they have no outbox
 * row and no clock: whoever has the records can make them again, and undo gets them right by
 * restoring the records alone.
 */

/** The rows an interaction puts on timelines. */
export function touchesOf(interaction: Interaction): Touch[] {
  const { id, at, direction, fromPersonId, copied } = interaction;
  const judged = flagsOf(interaction);
  return [...new Set(interaction.personIds)].map((personId) => {
    const row = { personId, at, interactionId: id };
    if (direction === 'out') {
      const copy = copied?.includes(personId) ? { asks: false } : {};
      return { ...row, direction, ...judged, ...copy };
    }
    if (direction === null) return { ...row, ...judged };
    // What somebody else wrote is no answer of mine to the others who got it.
    return personId === fromPersonId
      ? { ...row, direction, ...judged }
      : { ...row, answers: false };
  });
}

function flagsOf({ asks, answers }: Interaction): Pick<Touch, 'asks' | 'answers'> {
  return {
    ...(asks === undefined ? {} : { asks }),
    ...(answers === undefined ? {} : { answers }),
  };
}

/** Brings the touches from one version of an interaction to the other. */
export async function moveTouches(tx: WriteTx, before: unknown, after: unknown): Promise<void> {
  const store = tx.objectStore('touches');
  const rows = (record: unknown) => (isLive(record) ? touchesOf(record as Interaction) : []);
  const keep = rows(after);
  const key = (row: Touch) => `${row.personId} ${row.at}`;
  const kept = new Set(keep.map(key));
  await Promise.all([
    ...rows(before)
      .filter((row) => !kept.has(key(row)))
      .map((row) => store.delete([row.personId, row.at, row.interactionId])),
    ...keep.map((row) => store.put(row)),
  ]);
}

/** Recomputes the derived fields of a living person; bounded reads, whatever the history. */
export async function refreshPerson(tx: WriteTx, personId: string, tz: string): Promise<void> {
  const store = tx.objectStore('people');
  const person = await store.get(personId);
  if (!person || !isLive(person)) return;
  const derived = await derive(tx as unknown as ReadTx, person, tz);
  const next = { ...person };
  for (const field of DERIVED_FIELDS) delete (next as Partial<Person>)[field];
  await store.put({ ...next, ...derived });
}

/** How far back an open message is looked for. */
const LOOP_TOUCHES = 60;

/** Needs and gives that are looked at, as many as for the next step. */
const RECORDS = 40;

/**
 * Marks whoever may be somebody else, or takes the mark off. After all people of a write have
 * their names' keys, or two who come together would not see each other.
 */
export async function markTwin(tx: WriteTx, personId: string): Promise<void> {
  const store = tx.objectStore('people');
  const person = await store.get(personId);
  if (!person || !isLive(person)) return;
  const twins = await twinsOf(tx as unknown as ReadTx, person, person.soundKeys);
  // Names sort the pairs; the name of a pair without a common key is as good as any.
  const twinKey = twins.length > 0 ? (person.soundKeys[0] ?? person.nameKey) : undefined;
  if (twinKey !== undefined) await store.put({ ...person, twinKey });
}

async function derive(tx: ReadTx, person: Person, tz: string): Promise<PersonDerived> {
  const { id, companyId } = person;
  const [company, identities, promises, followups, needs, gives, ...said] = await Promise.all([
    companyId === null ? undefined : tx.objectStore('companies').get(companyId),
    identitiesOfPerson(tx, id),
    openPromisesOf(tx, id),
    openFollowupsOf(tx, id),
    newestOf(tx, 'needs', id, RECORDS),
    newestByDay(tx, 'gives', id, RECORDS),
    touchesBefore(tx, id, null, LOOP_TOUCHES),
    lastTouch(tx, id, 'in'),
    lastTouch(tx, id, 'out'),
    tx.objectStore('verdicts').index('personId').getKey(id),
  ]);
  const [touches, lastIn, lastOut, verdict] = said;
  const facts = {
    companyName: company && isLive(company) ? company.name : null,
    identities: identities.map(({ value }) => value),
    promises,
    followups,
    needs: needs.filter(isOpenNeed),
    gives,
    touches,
    judged: verdict !== undefined,
    lastInboundAt: lastIn?.at,
    lastOutboundAt: lastOut?.at,
  };
  return summarise(person, facts, tz);
}
