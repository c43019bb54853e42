import type { Fixture } from './fixture';
import { version7 } from './version-7';

const { shape, records } = version7;
const { people } = shape;

/** What version 8 added to version 7. */
export const version8: Fixture = {
  version: 8,
  shape: {
    ...shape,
    people: { key: 'id', indexes: { ...people?.indexes, greetKey: 'greetKey' } },
  },
  records,
};
