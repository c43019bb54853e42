import { readdirSync } from 'node:fs';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { createDatabase } from '@/utils/db/database';
import { MIGRATIONS, VERSION } from '@/utils/db/migrations';
import type { KeptSchema } from '@/utils/db/schema';
import { FakeArea } from '../../support/fakes/local-area';
import { type Fixture, shapeOf, storeFixture } from './versions/fixture';
import { version1 } from './versions/version-1';
import { version2 } from './versions/version-2';
import { version3 } from './versions/version-3';
import { version4 } from './versions/version-4';
import { version5 } from './versions/version-5';
import { version6 } from './versions/version-6';
import { version7 } from './versions/version-7';
import { version8 } from './versions/version-8';
import { version9 } from './versions/version-9';

/** One database of every published version, filled; a new migration needs one more. */
const FIXTURES: readonly Fixture[] = [
  version1,
  version2,
  version3,
  version4,
  version5,
  version6,
  version7,
  version8,
  version9,
];

describe('migrations', () => {
  it('are numbered without a gap and each has a database of its version', () => {
    const steps = readdirSync('utils/db/migrations')
      .filter((name) => /^\d/.test(name))
      .sort();
    const numbers = steps.map((name) => Number(/^(\d{3})-[a-z-]+\.ts$/.exec(name)?.[1]));
    expect(numbers).toEqual(MIGRATIONS.map((_, at) => at + 1));
    expect(VERSION).toBe(MIGRATIONS.length);
    expect(FIXTURES.map(({ version }) => version)).toEqual(numbers);
  });

  it.each(FIXTURES)(
    'opens a database of version $version with everything in it',
    async (fixture) => {
      const name = `old-${fixture.version}`;
      await storeFixture(name, fixture);
      const db = createDatabase(name, new FakeArea());
      expect(await db.health()).toMatchObject({ state: 'ok', people: 1 });
      const people = await db.read(['people'], (tx) => tx.objectStore('people').getAll());
      expect(people.map(({ name }) => name)).toEqual(['Jane Doe']);
      await db.close();
      // An upgraded database has the same stores and indexes as a new one.
      const fresh = createDatabase('new', new FakeArea());
      await fresh.health();
      await fresh.close();
      expect(await shapeOf(name)).toEqual(await shapeOf('new'));
    },
  );

  it.each(FIXTURES)('keep the published shape of version $version', async (fixture) => {
    const name = `published-${fixture.version}`;
    const db = await openDB<KeptSchema>(name, fixture.version, {
      upgrade: async (fresh, _from, _to, tx) => {
        for (const step of MIGRATIONS.slice(0, fixture.version)) await step(fresh, tx);
      },
    });
    db.close();
    expect(await shapeOf(name)).toEqual(fixture.shape);
  });

  it('give idle people of version 2 the rows that find them by tag', async () => {
    const name = 'old-idle';
    const idleSince = '2026-01-01T00:00:00.000Z';
    const [jane] = version2.records.people ?? [];
    const people = [{ ...(jane as object), tags: ['vip'], idleSince }];
    await storeFixture(name, { ...version2, records: { people } });
    const db = createDatabase(name, new FakeArea());
    const [found] = await db.read(['people'], (tx) => tx.objectStore('people').getAll());
    expect(found?.paces).toEqual([`*\n${idleSince}`, `t:vip\n${idleSince}`]);
    await db.close();
  });

  it('give people of version 4 whose last word waits the time since when', async () => {
    const name = 'old-waiting';
    const at = '2026-01-01T00:00:00.000Z';
    const later = '2026-01-02T00:00:00.000Z';
    const [jane] = version4.records.people ?? [];
    const people = [
      { ...(jane as object), id: 'waits', lastTouchAt: at, lastInboundAt: at },
      { ...(jane as object), id: 'was-answered', lastTouchAt: later, lastInboundAt: at },
    ];
    await storeFixture(name, { ...version4, records: { people } });
    const db = createDatabase(name, new FakeArea());
    const found = await db.read(['people'], (tx) => tx.objectStore('people').getAll());
    const since = Object.fromEntries(found.map((one) => [one.id, one.waitingSince]));
    expect(since).toEqual({ waits: at, 'was-answered': undefined });
    await db.close();
  });

  it('put people of version 5 on the map of customers', async () => {
    const name = 'old-standing';
    const [jane] = version5.records.people ?? [];
    const person = (id: string, more: object) => ({ ...(jane as object), id, ...more });
    const placement = { theirs: true, ours: false, at: '2026-01-01' };
    const people = [
      person('a', { placement, star: true, nameKey: 'jane doe' }),
      person('b', { placement: null, stage: 'customer', star: false }),
      person('c', { placement: null, stage: 'lead', star: false }),
    ];
    await storeFixture(name, { ...version5, records: { people } });
    const db = createDatabase(name, new FakeArea());
    const found = await db.read(['people'], (tx) => tx.objectStore('people').getAll());
    expect(found.map(({ standing, starKey }) => [standing, starKey])).toEqual([
      ['friend', 'jane doe'],
      ['unplaced', undefined],
      [undefined, undefined],
    ]);
    await db.close();
  });

  it('give people of version 6 what an article may fit, and who has had only asks', async () => {
    const name = 'old-topics';
    const [jane] = version6.records.people ?? [];
    const person = { ...(jane as object), id: 'a', stage: 'customer', star: false };
    const said = (day: number) => `2026-01-0${day}T09:00:00.000Z`;
    const people = [
      { ...person, companyId: 'c', tags: ['Solar'], lastOutboundAt: said(5) },
      { ...person, id: 'b', companyId: null, tags: [], lastOutboundAt: said(5) },
    ];
    const touch = (personId: string, day: number) => ({
      ...{ personId, at: said(day), interactionId: `i${day}`, direction: 'out', asks: true },
    });
    const records = {
      people,
      companies: [{ id: 'c', name: 'Calder Pumps Ltd', deletedAt: null }],
      needs: [
        { id: 'n', personId: 'b', text: 'spare seals', state: 'heard', deletedAt: null },
        { id: 'o', personId: 'b', text: 'gaskets', state: 'solved', deletedAt: null },
      ],
      gives: [{ id: 'g', personId: 'b', side: 'given', date: '2026-01-04' }],
      touches: [3, 4, 5].flatMap((day) => [touch('a', day), touch('b', day)]),
    };
    await storeFixture(name, { ...version6, records });
    const db = createDatabase(name, new FakeArea());
    const found = await db.read(['people'], (tx) => tx.objectStore('people').getAll());
    expect(
      found.map(({ topics, asksFrom, lastGiven }) => ({ topics, asksFrom, lastGiven })),
    ).toEqual([
      { topics: ['solar\n1', 'calder\n1', 'pump\n1'], asksFrom: '2026-01-03' },
      { topics: ['spare\n1', 'seal\n1'], lastGiven: '2026-01-04' },
    ]);
    await db.close();
  });

  it('give many people of version 6 the same, however their rows are cut into pages', async () => {
    const name = 'old-many';
    const [jane] = version6.records.people ?? [];
    const ids = Array.from({ length: 1_100 }, (_, at) => `p${String(at).padStart(5, '0')}`);
    const at = (nr: number) => new Date(Date.UTC(2020, 0, 1 + nr)).toISOString();
    const touch = (personId: string, nr: number, more: object) => ({
      ...{ personId, at: at(nr), interactionId: `i${nr}`, direction: 'out', asks: true, ...more },
    });
    const chatty = 'p00500';
    const records = {
      people: ids.map((id, nr) => ({
        ...{ ...(jane as object), id, tags: ['Solar'], stage: 'customer', star: false },
        ...{ culture: nr % 2 ? 'chinese' : null, nameKey: id, companyId: null, title: null },
        ...(nr % 1_000 === 7 ? { deletedAt: at(0) } : {}),
      })),
      touches: [
        ...['p00600', 'p00999', 'p01000', 'p01099'].flatMap((id) =>
          [1, 2].map((nr) => touch(id, nr, {})),
        ),
        // Of three asks in a row the last sixty messages hold two.
        ...Array.from({ length: 1_500 }, (_, nr) =>
          touch(chatty, nr, { direction: nr % 40 === 19 ? 'out' : 'in' }),
        ),
        ...[3, 4].map((nr) => touch('p00999', nr, {})),
        ...[3, 4].map((nr) => touch('p01099', nr, {})),
        touch('p00600', 3, { asks: false }),
      ],
    };
    await storeFixture(name, { ...version6, records });
    const db = createDatabase(name, new FakeArea());
    const found = await db.read(['people'], (tx) => tx.objectStore('people').getAll());
    expect(found.map(({ topics, greetKey }) => [topics?.join(), greetKey])).toEqual(
      ids.map((id, nr) =>
        nr % 1_000 === 7
          ? [undefined, undefined]
          : ['solar\n1', nr % 2 ? `chinese\n1\n${id}` : undefined],
      ),
    );
    const asked = found.filter(({ asksFrom }) => asksFrom !== undefined);
    expect(asked.map(({ id, asksFrom }) => [id, asksFrom])).toEqual([
      ['p00999', '2020-01-03'],
      ['p01099', '2020-01-03'],
    ]);
    await db.close();
  });

  it('give customers of version 7 whose festivals are known a place among the greeted', async () => {
    const name = 'old-greetings';
    const [jane] = version7.records.people ?? [];
    const person = (id: string, more: object) => ({
      ...(jane as object),
      id,
      star: false,
      ...more,
    });
    const people = [
      person('a', { culture: 'chinese', stage: 'customer', nameKey: 'li na' }),
      person('b', { culture: 'western', stage: 'lead', star: true, nameKey: 'jane doe' }),
      person('c', { culture: 'chinese', stage: 'lead' }),
      person('d', { culture: null, stage: 'customer' }),
    ];
    await storeFixture(name, { ...version7, records: { people } });
    const db = createDatabase(name, new FakeArea());
    const found = await db.read(['people'], (tx) => tx.objectStore('people').getAll());
    expect(found.map(({ greetKey }) => greetKey)).toEqual([
      ...['chinese\n1\nli na', 'western\n0\njane doe', undefined, undefined],
    ]);
    await db.close();
  });

  it('mark the people of version 8 of whom a verdict tells', async () => {
    const name = 'old-verdicts';
    const [jane] = version8.records.people ?? [];
    const people = ['a', 'b', 'c'].map((id) => ({ ...(jane as object), id }));
    const verdict = (id: string, personId: string, deletedAt: string | null) => ({
      ...{ id, personId, deletedAt, verdict: 'later', at: '2026-01-01T00:00:00.000Z' },
    });
    const verdicts = [
      verdict('1', 'b', null),
      verdict('2', 'c', '2026-01-02T00:00:00.000Z'),
      verdict('3', 'gone', null),
    ];
    await storeFixture(name, { ...version8, records: { people, verdicts } });
    const db = createDatabase(name, new FakeArea());
    const found = await db.read(['people'], (tx) => tx.objectStore('people').getAll());
    expect(found.map(({ id, judged }) => [id, judged])).toEqual([
      ...[
        ['a', undefined],
        ['b', true],
        ['c', undefined],
      ],
    ]);
    await db.close();
  });

  it('give records of version 1 what version 2 knows of them', async () => {
    const name = 'old-records';
    const [jane] = version1.records.people ?? [];
    const promises = [{ id: 'p', state: 'open', deletedAt: null }];
    const followups = [{ id: 'f', state: 'open', deletedAt: null }];
    await storeFixture(name, { ...version1, records: { people: [jane], promises, followups } });
    const db = createDatabase(name, new FakeArea());
    const read = <S extends 'people' | 'promises' | 'followups'>(store: S) =>
      db.read([store], (tx) => tx.objectStore(store).getAll() as Promise<unknown[]>);
    expect(await read('people')).toMatchObject([{ stage: 'lead', star: false, declined: [] }]);
    expect(await read('promises')).toMatchObject([{ id: 'p', approval: null, why: null }]);
    expect(await read('followups')).toMatchObject([{ id: 'f', kind: 'reminder', owner: 'me' }]);
    await db.close();
  });

  it('give people of older versions the keys of their names', async () => {
    const name = 'names-2';
    const [jane] = version2.records.people ?? [];
    const people = [
      { ...(jane as object), id: 'a', name: '张伟' },
      { ...(jane as object), id: 'b', name: 'Wei Zhang' },
      { ...(jane as object), id: 'c', name: 'Jane Doe' },
    ];
    await storeFixture(name, { ...version2, records: { ...version2.records, people } });
    const db = createDatabase(name, new FakeArea());
    const found = await db.read(['people'], (tx) => tx.objectStore('people').getAll());
    expect(found.map(({ soundKeys, twinKey }) => [soundKeys, twinKey])).toEqual([
      [['angweizh'], undefined],
      [['angweizh'], 'angweizh'],
      [['anedoej'], undefined],
    ]);
    expect(found[0]).toMatchObject({ websites: [] });
    await db.close();
  });
});
