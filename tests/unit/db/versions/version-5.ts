import type { Fixture } from './fixture';
import { version4 } from './version-4';

const { shape, records } = version4;

/** What version 5 added to version 4. */
export const version5: Fixture = {
  version: 5,
  shape: {
    ...shape,
    people: { key: 'id', indexes: { ...shape.people?.indexes, metDue: 'metDue' } },
  },
  records,
};
