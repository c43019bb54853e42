import type { IDBPTransaction } from 'idb';
import { interestsOf, isOpenNeed, topicKeysOf } from '@/utils/domain/fit';
import type { Need } from '@/utils/domain/need';
import { asksFrom, asksInARow, lastGivenOn } from '@/utils/domain/only-asks';
import type { Person } from '@/utils/domain/person';
import { newest } from '../newest';
import type { KeptSchema, StoreName } from '../schema';
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
  const companies = new Map(
    (await tx.objectStore('companies').getAll()).map(({ id, name }) => [id, name]),
  );
  const needs = await openNeeds(tx);
  for (let row = await people.openCursor(); row; row = await row.continue()) {
    const person = row.value;
    if (person.deletedAt !== null) continue;
    const companyName = companies.get(person.companyId ?? '') ?? null;
    const facts = { ...person, companyName, needs: needs.get(person.id) ?? [] };
    const topics = interestsOf(facts);
    const keys = topics.length > 0 ? { topics: topicKeysOf(person, topics) } : {};
    await row.update({ ...person, ...keys, ...(await balance(tx, person)) });
  }
};

type Tx = IDBPTransaction<KeptSchema, StoreName[], 'versionchange'>;

async function openNeeds(tx: Tx): Promise<Map<string, Need[]>> {
  const byPerson = new Map<string, Need[]>();
  for (const need of await tx.objectStore('needs').getAll()) {
    if (need.deletedAt !== null || !isOpenNeed(need)) continue;
    byPerson.set(need.personId, [...(byPerson.get(need.personId) ?? []), need]);
  }
  return byPerson;
}

const END: string[] = [];
/** As many as count whenever the person is written. */
const TOUCHES = 60;

/** What was asked and given. By UTC: the zone of the user is not known here. */
async function balance(tx: Tx, { id, lastOutboundAt }: Person) {
  const range = IDBKeyRange.bound([id], [id, END]);
  const gives = await tx.objectStore('gives').index('personId,date').getAll(range);
  const lastGiven = lastGivenOn(gives);
  const touches =
    lastOutboundAt === undefined
      ? []
      : await newest<KeptSchema['touches']['value']>(tx.objectStore('touches'), range, TOUCHES);
  const from = asksFrom(asksInARow(touches, lastGiven, 'UTC'), 'UTC');
  return {
    ...(lastGiven === undefined ? {} : { lastGiven }),
    ...(from === undefined ? {} : { asksFrom: from }),
  };
}
