import type { Fixture } from './fixture';
import { version3 } from './version-3';

const { shape, records } = version3;
const [jane] = records.people ?? [];

/** What version 4 added to version 3. */
export const version4: Fixture = {
  version: 4,
  shape: {
    ...shape,
    people: {
      key: 'id',
      indexes: { ...shape.people?.indexes, 'soundKeys*': 'soundKeys', twinKey: 'twinKey' },
    },
  },
  records: {
    ...records,
    people: [{ ...(jane as object), websites: [], soundKeys: ['doejane'] }],
  },
};
