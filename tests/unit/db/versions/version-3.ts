import type { Fixture } from './fixture';
import { version2 } from './version-2';

const { shape, records } = version2;
const { idleSince: _gone, ...indexes } = shape.people?.indexes ?? {};
const [jane] = records.people ?? [];

/** What version 3 changed in version 2. */
export const version3: Fixture = {
  version: 3,
  shape: { ...shape, people: { key: 'id', indexes: { ...indexes, 'paces*': 'paces' } } },
  records: {
    ...records,
    people: [
      {
        ...(jane as object),
        idleSince: '2026-01-01T00:00:00.000Z',
        paces: ['*\n2026-01-01T00:00:00.000Z'],
      },
    ],
  },
};
