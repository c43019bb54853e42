import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { allAdapters } from './support/adapters';
import { casesIn } from './support/expected';
import { huntMutations } from './support/hunt';

process.env.TZ = 'UTC';

/** A bounded share; `npm run eval -- mutations tests/fixtures` breaks ten thousand. */
const COUNT = Number(process.env.KEPT_MUTATIONS ?? 400);
const SEED = Number(process.env.KEPT_SEED ?? 20_261_124);

test(
  `${COUNT} broken pages from seed ${SEED}: no error, nobody who was not there`,
  async () => {
    const cases = casesIn(fileURLToPath(new URL('../fixtures/', import.meta.url)));
    const hunt = await huntMutations(cases, await allAdapters(), { count: COUNT, seed: SEED });
    expect([...hunt.errors, ...hunt.wrongPersons]).toEqual([]);
    expect(hunt.pages).toBe(COUNT);
  },
  60_000 + COUNT * 300,
);
