import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/utils/lib/ids';
import { CROWD_NOW, CROWD_TZ, fillCrowd } from '../../support/crowd';
import { countReads } from '../../support/fakes/count-reads';
import { type FakeServices, fakeServices, value } from '../../support/fakes/services';

const LIMIT = 10;

/** So many people with all that comes with them, several cadences, every notification wanted. */
async function crowd(people: number) {
  const fake = fakeServices();
  fake.world.now = CROWD_NOW;
  fake.world.tz = CROWD_TZ;
  const size = { people, interactions: people, seed: 1 };
  const known = await fake.db.connection.run((db) => fillCrowd(db, size));
  const patch = {
    notices: {
      ...{ promises: true, followups: true, waiting: true },
      ...{ visits: true, dates: true, digest: true },
    },
    cadenceByTag: { 'tag 1': { ideal: 14, latest: 30 }, 'tag 2': { ideal: 60, latest: 120 } },
  };
  await value(fake.methods['settings/set']({ key: newId(), patch }));
  return { fake, known };
}
type Crowd = Awaited<ReturnType<typeof crowd>>;

/** Read by index, so that ten times the people cost no more; each with the most it may read. */
const VIEWS: Record<
  string,
  { run(crowd: Crowd): Promise<unknown>; requests: number; records: number; keys: number }
> = {
  Today: {
    run: ({ fake }) => today(fake),
    // 14 kinds of rows; of each row shown its person and company, no more.
    requests: 14 + 6 + 4 * LIMIT * 2,
    records: 14 * (LIMIT + 1) + 4 * LIMIT * 3,
    keys: 4000,
  },
  'the badge': {
    run: ({ fake }) => value(fake.dueCounts()),
    requests: 10,
    records: 100 + 3 * 600,
    keys: 2000,
  },
  notifications: {
    run: ({ fake }) => value(fake.noticeNews()),
    requests: 300,
    records: 2000,
    keys: 4000,
  },
  'whom an article fits': {
    run: ({ fake }) =>
      value(
        fake.methods['article/preview']({
          ...{ title: 'Tools and pumps', url: '', quote: '', note: '', tags: ['tag 1', 'tag 2'] },
        }),
      ),
    requests: 120,
    // Each of those looked at, and of those with only asks, with needs, complaints and company.
    records: (24 + 200) * (2 + 2 * 40),
    keys: 1000,
  },
  'the card of one person': {
    run: ({ fake, known }) => value(fake.methods['person/card']({ personId: known.some[5] ?? '' })),
    requests: 40,
    records: 300,
    keys: 100,
  },
};

const today = ({ methods }: FakeServices) => value(methods['today/view']({ limit: LIMIT }));

describe('what is read does not grow with the number of people', () => {
  let few: Crowd;
  let many: Crowd;
  beforeAll(async () => {
    few = await crowd(800);
    many = await crowd(5000);
  }, 120_000);

  it.each(Object.entries(VIEWS))('for %s', async (_name, { run, requests, records, keys }) => {
    const [small, large] = [await countReads(() => run(few)), await countReads(() => run(many))];
    expect(small.records).toBeGreaterThan(0);
    expect(large.requests).toBeLessThanOrEqual(requests);
    expect(large.records).toBeLessThanOrEqual(records);
    expect(large.keys).toBeLessThanOrEqual(keys);
  });

  it('and of each group the first are shown', async () => {
    const { groups, more, wordCount, overdueCount } = await today(many.fake);
    expect(Object.values(groups).map(({ length }) => length)).toEqual([LIMIT, LIMIT, LIMIT, LIMIT]);
    expect(Object.values(more)).toEqual([true, true, true, true]);
    expect(overdueCount).toBeGreaterThan(400);
    expect(wordCount).toBeGreaterThan(overdueCount);
  });
});
