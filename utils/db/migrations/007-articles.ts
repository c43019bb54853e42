import type { IDBPTransaction } from 'idb';
import { interestsOf, isOpenNeed, topicKeysOf } from '@/utils/domain/fit';
import type { Give } from '@/utils/domain/give';
import type { Touch } from '@/utils/domain/interaction';
import type { Need } from '@/utils/domain/need';
import { asksFrom, asksInARow } from '@/utils/domain/only-asks';
import type { Company, Person } from '@/utils/domain/person';
import type { CalendarDate } from '@/utils/domain/record';
import type { KeptSchema, StoreName } from '../schema';
import { greetKeyOf } from './008-greetings';
import { inPages } from './in-pages';
import type { Upgrade } from './migration';

/** Articles kept once and found by address and words, whom they fit, who has had only asks. */
export const articles: Upgrade = async (_db, tx) => {
  // Nothing wrote to it before.
  const store = tx.objectStore('articles');
  store.createIndex('urlKey', 'urlKey');
  store.createIndex('topics', 'topics', { multiEntry: true });
  store.createIndex('terms', 'terms', { multiEntry: true });
  store.createIndex('shelf,savedAt', ['shelf', 'savedAt']);
  tx.objectStore('gives').createIndex('articleId', 'articleId');
  const people = tx.objectStore('people');
  people.createIndex('topics', 'topics', { multiEntry: true });
  people.createIndex('asksFrom', 'asksFrom');

  // Derived: by the rules of today, and anew whenever the person is written.
  const companies = await companyNames(tx);
  const needs = await openNeeds(tx);
  const given = await lastGifts(tx);
  const asks = await manyAsks(tx, given);
  for await (const page of inPages(people, ({ id }: Person) => id)) {
    const changed = page.flatMap((person) => {
      if (person.deletedAt !== null) return [];
      const { id, companyId } = person;
      const companyName = companies.get(companyId ?? '') ?? null;
      const topics = interestsOf({ ...person, companyName, needs: needs.get(id) ?? [] });
      const lastGiven = given.get(id);
      const from = asks.get(id);
      if (topics.length === 0 && lastGiven === undefined && from === undefined) return [];
      // Writing people is what takes time, so what the next step needs is written along.
      const greetKey = greetKeyOf(person);
      return {
        ...person,
        ...(greetKey === null ? {} : { greetKey }),
        ...(topics.length > 0 ? { topics: topicKeysOf(person, topics) } : {}),
        ...(lastGiven === undefined ? {} : { lastGiven }),
        ...(from === undefined ? {} : { asksFrom: from }),
      };
    });
    await Promise.all(changed.map((person) => people.put(person)));
  }
};

type Tx = IDBPTransaction<KeptSchema, StoreName[], 'versionchange'>;

async function companyNames(tx: Tx): Promise<Map<string, string>> {
  const byId = new Map<string, string>();
  for await (const page of inPages(tx.objectStore('companies'), ({ id }: Company) => id))
    for (const { id, name } of page) byId.set(id, name);
  return byId;
}

async function openNeeds(tx: Tx): Promise<Map<string, Need[]>> {
  const byPerson = new Map<string, Need[]>();
  for await (const page of inPages(tx.objectStore('needs'), ({ id }: Need) => id))
    for (const need of page) {
      if (need.deletedAt !== null || !isOpenNeed(need)) continue;
      const known = byPerson.get(need.personId);
      if (known) known.push(need);
      else byPerson.set(need.personId, [need]);
    }
  return byPerson;
}

/** When something was last given to whom. */
async function lastGifts(tx: Tx): Promise<Map<string, CalendarDate>> {
  const byPerson = new Map<string, CalendarDate>();
  for await (const page of inPages(tx.objectStore('gives'), ({ id }: Give) => id))
    for (const { personId, side, date } of page) {
      // A removed one has nothing but its id.
      if (side === 'given' && date > (byPerson.get(personId) ?? '')) byPerson.set(personId, date);
    }
  return byPerson;
}

/** As many as count whenever the person is written. */
const TOUCHES = 60;

/** Since when whom was asked too often in a row. By UTC: the zone of the user is not known here. */
async function manyAsks(
  tx: Tx,
  given: ReadonlyMap<string, CalendarDate>,
): Promise<Map<string, CalendarDate>> {
  const byPerson = new Map<string, CalendarDate>();
  // They lie by person, then by time, so that those of one person come together, oldest first.
  let of = '';
  let last: Touch[] = [];
  const judge = () => {
    const from = asksFrom(asksInARow(last.slice(-TOUCHES).reverse(), given.get(of), 'UTC'), 'UTC');
    if (from !== undefined) byPerson.set(of, from);
  };
  const keyOf = ({ personId, at, interactionId }: Touch) => [personId, at, interactionId];
  for await (const page of inPages(tx.objectStore('touches'), keyOf))
    for (const touch of page) {
      if (touch.personId !== of) {
        judge();
        of = touch.personId;
        last = [];
      }
      last.push(touch);
      if (last.length >= 2 * TOUCHES) last = last.slice(-TOUCHES);
    }
  judge();
  return byPerson;
}
