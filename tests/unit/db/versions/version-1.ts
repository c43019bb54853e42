import type { Fixture } from './fixture';

const id = 'id';
const dated = { personId: 'personId', 'state,due': ['state', 'due'] };
const stamps = {
  createdAt: '019cb8a5f000-0000-testtest',
  updatedAt: '019cb8a5f000-0000-testtest',
  deletedAt: null,
  device: 'testtest',
};

export const version1: Fixture = {
  version: 1,
  shape: {
    companies: { key: id, indexes: { 'domains*': 'domains', nameKey: 'nameKey' } },
    complaints: { key: id, indexes: dated },
    dates: { key: id, indexes: dated },
    followups: {
      key: id,
      indexes: {
        'personId,state,due': ['personId', 'state', 'due'],
        'state,due': ['state', 'due'],
      },
    },
    gives: { key: id, indexes: { personId: 'personId' } },
    identities: {
      key: ['kind', 'value'],
      indexes: { alias: 'alias', 'personIds*': 'personIds', skeleton: 'skeleton' },
    },
    imports: { key: id, indexes: {} },
    interactions: {
      key: id,
      indexes: {
        contentKey: 'contentKey',
        conversationKey: 'conversationKey',
        'messageKey!': 'messageKey',
      },
    },
    meta: { key: 'key', indexes: {} },
    needs: { key: id, indexes: dated },
    outbox: { key: 'seq', indexes: { changeId: 'changeId' } },
    people: {
      key: id,
      indexes: {
        companyId: 'companyId',
        idleSince: 'idleSince',
        lastTouchAt: 'lastTouchAt',
        nameKey: 'nameKey',
        nextDue: 'nextDue',
        revisitDue: 'revisitDue',
        'tags*': 'tags',
        'terms*': 'terms',
      },
    },
    promises: {
      key: id,
      indexes: {
        interactionId: 'evidence.interactionId',
        'personId,state,sortDue': ['personId', 'state', 'sortDue'],
        'side,state,sortDue': ['side', 'state', 'sortDue'],
      },
    },
    requests: { key: 'key', indexes: { at: 'at' } },
    settings: { key: id, indexes: {} },
    surveys: { key: id, indexes: { personId: 'personId' } },
    taughtSites: { key: id, indexes: {} },
    touches: {
      key: ['personId', 'at', 'interactionId'],
      indexes: { 'personId,direction,at': ['personId', 'direction', 'at'] },
    },
  },
  records: {
    people: [
      {
        id: 'jane',
        name: 'Jane Doe',
        nameKey: 'jane doe',
        terms: ['jane', 'doe'],
        title: null,
        companyId: null,
        location: null,
        language: null,
        tags: [],
        cadence: null,
        softDays: null,
        openMine: 0,
        openTheirs: 0,
        ...stamps,
      },
    ],
    meta: [{ key: 'state', counts: { people: 1 }, lastSeq: 1, clock: stamps.createdAt }],
  },
};
