import type { Fixture } from './fixture';
import { version1 } from './version-1';

const { shape, records } = version1;
const dated = { personId: 'personId', 'state,due': ['state', 'due'] };
const id = 'id';
const [jane] = records.people ?? [];

/** What version 2 added to version 1. */
export const version2: Fixture = {
  version: 2,
  shape: {
    ...shape,
    articles: { key: id, indexes: { savedAt: 'savedAt', 'tags*': 'tags' } },
    complaints: { key: id, indexes: { ...dated, openedAt: 'openedAt' } },
    gives: {
      key: id,
      indexes: {
        personId: 'personId',
        'personId,date': ['personId', 'date'],
        'side,date': ['side', 'date'],
      },
    },
    people: {
      key: id,
      indexes: {
        ...shape.people?.indexes,
        askedSince: 'askedSince',
        culture: 'culture',
        referredById: 'referredById',
        stage: 'stage',
        waitingSince: 'waitingSince',
      },
    },
    promises: {
      key: id,
      indexes: {
        ...shape.promises?.indexes,
        'personId,closedAt': ['personId', 'closedAt'],
        'side,closedAt': ['side', 'closedAt'],
      },
    },
    purchases: {
      key: id,
      indexes: { ...dated, 'personId,orderedOn': ['personId', 'orderedOn'] },
    },
    surveys: {
      key: id,
      indexes: { date: 'date', personId: 'personId', 'personId,date': ['personId', 'date'] },
    },
    verdicts: { key: id, indexes: { personId: 'personId', 'verdict,at': ['verdict', 'at'] } },
  },
  records: {
    ...records,
    people: [
      {
        ...(jane as object),
        stage: 'customer',
        star: true,
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
      },
    ],
  },
};
