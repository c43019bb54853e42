import type { Fixture } from './fixture';
import { version6 } from './version-6';

const { shape, records } = version6;
const { people, gives, articles } = shape;

/** What version 7 added to version 6. */
export const version7: Fixture = {
  version: 7,
  shape: {
    ...shape,
    people: {
      key: 'id',
      indexes: { ...people?.indexes, 'topics*': 'topics', asksFrom: 'asksFrom' },
    },
    gives: { key: 'id', indexes: { ...gives?.indexes, articleId: 'articleId' } },
    articles: {
      key: 'id',
      indexes: {
        ...articles?.indexes,
        urlKey: 'urlKey',
        'topics*': 'topics',
        'terms*': 'terms',
        'shelf,savedAt': ['shelf', 'savedAt'],
      },
    },
  },
  records,
};
