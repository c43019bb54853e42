import type { Followup } from '@/utils/domain/followup';
import type { Person } from '@/utils/domain/person';
import type { PromiseRecord } from '@/utils/domain/promise';
import type { Upgrade } from './migration';

/** What the relationship card, the ladder of approval and the suggestions need. */
export const relationships: Upgrade = async (db, tx) => {
  const id = { keyPath: 'id' };

  const purchases = db.createObjectStore('purchases', id);
  purchases.createIndex('personId', 'personId');
  purchases.createIndex('state,due', ['state', 'due']);
  purchases.createIndex('personId,orderedOn', ['personId', 'orderedOn']);

  const articles = db.createObjectStore('articles', id);
  articles.createIndex('savedAt', 'savedAt');
  articles.createIndex('tags', 'tags', { multiEntry: true });

  const verdicts = db.createObjectStore('verdicts', id);
  verdicts.createIndex('personId', 'personId');
  verdicts.createIndex('verdict,at', ['verdict', 'at']);

  tx.objectStore('complaints').createIndex('openedAt', 'openedAt');
  const gives = tx.objectStore('gives');
  gives.createIndex('personId,date', ['personId', 'date']);
  gives.createIndex('side,date', ['side', 'date']);
  const surveys = tx.objectStore('surveys');
  surveys.createIndex('personId,date', ['personId', 'date']);
  surveys.createIndex('date', 'date');

  const promises = tx.objectStore('promises');
  promises.createIndex('side,closedAt', ['side', 'closedAt']);
  promises.createIndex('personId,closedAt', ['personId', 'closedAt']);
  const people = tx.objectStore('people');
  for (const field of ['waitingSince', 'askedSince', 'culture', 'stage', 'referredById'] as const) {
    people.createIndex(field, field);
  }

  for (let row = await people.openCursor(); row; row = await row.continue()) {
    if (row.value.deletedAt === null) await row.update(withRelationship(row.value));
  }
  for (let row = await promises.openCursor(); row; row = await row.continue()) {
    if (row.value.deletedAt === null) await row.update(withEnding(row.value));
  }
  const followups = tx.objectStore('followups');
  for (let row = await followups.openCursor(); row; row = await row.continue()) {
    if (row.value.deletedAt === null) await row.update(withKind(row.value));
  }
};

// Written out, not taken from the domain: a published step never changes with it.

const withRelationship = (person: Person): Person => ({
  ...person,
  stage: 'lead',
  star: false,
  placement: null,
  notNow: null,
  culture: null,
  file: {},
  roles: [],
  deputyId: null,
  referredById: null,
  bestHours: null,
  honorific: null,
  met: null,
  seenAt: {},
  declined: [],
});

const withEnding = (promise: PromiseRecord): PromiseRecord => ({
  ...promise,
  approval: null,
  why: null,
  toldAt: null,
  beyond: null,
});

const withKind = (followup: Followup): Followup => ({
  ...followup,
  kind: 'reminder',
  owner: 'me',
});
