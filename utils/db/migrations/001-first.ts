import type { Upgrade } from './migration';

/** Version 1: every store and index of the first release. */
export const first: Upgrade = (db) => {
  const id = { keyPath: 'id' };

  const people = db.createObjectStore('people', id);
  for (const field of ['nameKey', 'companyId', 'nextDue', 'lastTouchAt', 'revisitDue'] as const) {
    people.createIndex(field, field);
  }
  // Gone since version 3.
  people.createIndex('idleSince' as never, 'idleSince');
  people.createIndex('tags', 'tags', { multiEntry: true });
  people.createIndex('terms', 'terms', { multiEntry: true });

  const identities = db.createObjectStore('identities', { keyPath: ['kind', 'value'] });
  identities.createIndex('personIds', 'personIds', { multiEntry: true });
  identities.createIndex('alias', 'alias');
  identities.createIndex('skeleton', 'skeleton');

  const companies = db.createObjectStore('companies', id);
  companies.createIndex('domains', 'domains', { multiEntry: true });
  companies.createIndex('nameKey', 'nameKey');

  const interactions = db.createObjectStore('interactions', id);
  interactions.createIndex('conversationKey', 'conversationKey');
  interactions.createIndex('messageKey', 'messageKey', { unique: true });
  interactions.createIndex('contentKey', 'contentKey');

  const touches = db.createObjectStore('touches', {
    keyPath: ['personId', 'at', 'interactionId'],
  });
  touches.createIndex('personId,direction,at', ['personId', 'direction', 'at']);

  const promises = db.createObjectStore('promises', id);
  promises.createIndex('side,state,sortDue', ['side', 'state', 'sortDue']);
  promises.createIndex('personId,state,sortDue', ['personId', 'state', 'sortDue']);
  promises.createIndex('interactionId', 'evidence.interactionId');

  const followups = db.createObjectStore('followups', id);
  followups.createIndex('state,due', ['state', 'due']);
  followups.createIndex('personId,state,due', ['personId', 'state', 'due']);

  for (const name of ['complaints', 'needs', 'dates'] as const) {
    const store = db.createObjectStore(name, id);
    store.createIndex('personId', 'personId');
    store.createIndex('state,due', ['state', 'due']);
  }
  for (const name of ['gives', 'surveys'] as const) {
    db.createObjectStore(name, id).createIndex('personId', 'personId');
  }
  for (const name of ['settings', 'taughtSites', 'imports'] as const) {
    db.createObjectStore(name, id);
  }

  db.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true }).createIndex(
    'changeId',
    'changeId',
  );
  db.createObjectStore('requests', { keyPath: 'key' }).createIndex('at', 'at');
  db.createObjectStore('meta', { keyPath: 'key' });
};
