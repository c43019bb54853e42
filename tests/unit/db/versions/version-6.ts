import type { Fixture } from './fixture';
import { version5 } from './version-5';

const { shape, records } = version5;
const { people, touches, purchases } = shape;

/** What version 6 added to version 5. */
export const version6: Fixture = {
  version: 6,
  shape: {
    ...shape,
    people: {
      key: 'id',
      indexes: {
        ...people?.indexes,
        'standing,nameKey': ['standing', 'nameKey'],
        starKey: 'starKey',
      },
    },
    touches: { key: touches?.key, indexes: { ...touches?.indexes, at: 'at' } },
    purchases: { key: 'id', indexes: { ...purchases?.indexes, orderedOn: 'orderedOn' } },
  },
  records,
};
