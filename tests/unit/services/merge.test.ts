import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OWNED } from '@/utils/db/repositories/owned';
import type { WriteUnit } from '@/utils/db/unit';
import { MERGE_FIELDS } from '@/utils/domain/merge-people';
import { newId } from '@/utils/lib/ids';
import { change } from '@/utils/services/context';
import { contentOf } from '../../support/fakes/content';
import { BOB, JANE, ME, message, thread } from '../../support/fakes/reading';
import { interactionDraft, promiseDraft } from '../../support/fakes/records';
import {
  addPerson,
  code,
  type FakeServices,
  fakeServices,
  value,
} from '../../support/fakes/services';

const OTHER = { name: 'J. Doe', email: 'jd@gmail.com' };

const card = ({ methods }: FakeServices, personId: string) =>
  value(methods['person/card']({ personId }));
const merge = (fake: FakeServices, personId: string, otherId: string, key = newId()) =>
  value(fake.methods['person/merge']({ key, personId, otherId, take: ['title'] }));
const undo = ({ methods }: FakeServices, changeId: string) =>
  methods.undo({ key: newId(), changeId });

/** Something of every kind that belongs to one person. */
async function putOwned(unit: WriteUnit, personId: string, n: number, interactionId: string) {
  const text = `of ${n}`;
  const due = '2026-03-09';
  const base = { personId, text, interactionId };
  const evidence = { sentence: text, interactionId, url: null };
  await unit.put('promises', promiseDraft({ personId, text, evidence }));
  const step = { kind: 'reminder', owner: 'me', state: 'open', closedAt: null } as const;
  await unit.put('followups', { id: newId(), personId, text, due, firstDue: due, ...step });
  const times = { informedAt: null, solvedAt: null, repairedAt: null };
  const cause = { cause: null, category: null, due, openedAt: '2026-03-01T00:00:00.000Z' };
  await unit.put('complaints', { id: newId(), ...base, state: 'open', ...cause, ...times });
  const heard = { heardAt: '2026-03-01T00:00:00.000Z', answeredAt: null, closedAt: null };
  await unit.put('needs', { id: newId(), ...base, state: 'heard', due: null, ...heard });
  const worth = { value: 100, currency: 'EUR', inExchange: null, answeredBy: null, settled: false };
  const give = { side: 'given', kind: 'gift', date: due, ...worth } as const;
  await unit.put('gives', { id: newId(), ...base, ...give });
  await unit.put('surveys', { id: newId(), personId, score: 4, quote: null, date: due });
  const day = { calendar: 'solar', month: 4, day: n + 1, leap: false, year: null } as const;
  const rest = { kind: 'birthday', leadDays: 7, state: 'active', due: '2026-04-01' } as const;
  await unit.put('dates', { id: newId(), personId, text, ...day, ...rest });
  const order = { orderedOn: due, deliveredOn: null, value: null, currency: null, looked: [] };
  await unit.put('purchases', { id: newId(), personId, text, ...order, state: 'done', due: null });
  const verdict = { rule: 'r', fact: null, verdict: 'wrong', until: null, said: text } as const;
  await unit.put('verdicts', { id: newId(), personId, ...verdict, at: heard.heardAt });
}

/** Two people with everything, and a third who shares some of it. */
async function world() {
  const fake = fakeServices();
  const jane = await addPerson(fake, 'Jane Doe', JANE.email, 'Acme');
  const other = await addPerson(fake, OTHER.name, OTHER.email);
  const bob = await addPerson(fake, 'Bob Low', BOB.email, 'Acme');
  fake.world.page = thread([
    message({ key: 'a', from: JANE, to: [ME], cc: [BOB] }),
    message({ key: 'b', from: OTHER, to: [ME, JANE], text: 'From my phone.' }),
  ]);
  await value(fake.methods['log/conversation']({ key: newId(), tabId: 1, add: [] }));
  const fields = { title: 'Head of Purchasing', tags: ['vip'], websites: ['jd.example'] };
  await value(fake.methods['person/edit']({ key: newId(), personId: other, fields }));
  await change(fake.deps, newId(), [...OWNED, 'interactions'], async (unit) => {
    for (const [n, id] of [jane, other].entries()) {
      const said = await unit.put('interactions', interactionDraft({ personIds: [id] }));
      await putOwned(unit, id, n, said.id);
    }
    const found = await unit.tx.objectStore('people').get(bob);
    if (found) await unit.put('people', { ...found, referredById: other, deputyId: other });
  });
  return { fake, jane, other, bob };
}

describe('merging two people', () => {
  it('joins addresses, timeline and everything that belongs to either', async () => {
    const { fake, jane, other, bob } = await world();
    await merge(fake, jane, other);
    const one = await card(fake, jane);
    expect(one.person).toMatchObject({
      name: 'Jane Doe',
      title: 'Head of Purchasing',
      tags: ['vip'],
      websites: ['https://jd.example'],
      openMine: 2,
    });
    expect(one.company?.name).toBe('Acme');
    expect(one.identities.map(({ value }) => value).sort()).toEqual(
      [JANE.email, OTHER.email].sort(),
    );
    expect(one.timeline.items).toHaveLength(4);
    expect([one.iOwe.length, one.followups.length]).toEqual([2, 2]);
    const all = await contentOf(fake);
    for (const store of OWNED) {
      const owners = (all[store] ?? []).map((row) => (row as { personId: string }).personId);
      expect(owners, store).toEqual([jane, jane]);
    }
    expect(await code(fake.methods['person/card']({ personId: other }))).toBe('not-found');
    expect((await card(fake, bob)).person.referredById).toBe(jane);
    fake.world.page = thread([message({ from: OTHER })]);
    const view = await value(fake.methods['page/view']({ tabId: 1 }));
    expect(view.people[0]?.match).toMatchObject({ level: 'certain', personId: jane });
  });

  it('refuses somebody with themselves, and strangers', async () => {
    const { fake, jane } = await world();
    const ask = { key: newId(), personId: jane, take: [] };
    expect(await code(fake.methods['person/merge']({ ...ask, otherId: jane }))).toBe('bad-request');
    expect(await code(fake.methods['person/merge']({ ...ask, otherId: 'x' }))).toBe('not-found');
  });

  it('is undone whole, after more pages were read and logged', async () => {
    const { fake, jane, other } = await world();
    const before = await contentOf(fake);
    const { changeId } = await merge(fake, jane, other);
    const said = message({ key: 'later', from: OTHER, at: '2026-03-04T09:00:00Z', text: 'Later.' });
    fake.world.page = thread([said], { key: 'gmail:later' });
    const logged = await value(
      fake.methods['log/conversation']({ key: newId(), tabId: 1, add: [] }),
    );
    const identity = { kind: 'phone' as const, value: '+4930123456' };
    const add = { key: newId(), personId: jane, ...identity };
    const phone = await value(fake.methods['identity/add'](add));
    const tags = { key: newId(), personId: jane, fields: { tags: ['vip', 'new'] } };
    await value(fake.methods['person/edit'](tags));
    await value(undo(fake, changeId));
    const both = [await card(fake, jane), await card(fake, other)];
    expect(both.map(({ person }) => person.tags)).toEqual([['new'], ['vip']]);
    expect(both.map(({ iOwe }) => iOwe.length)).toEqual([1, 1]);
    // What came later stays with the one who got it; without it all is as it was.
    const back = { key: newId(), personId: jane, fields: { tags: [] } };
    await value(fake.methods['person/edit'](back));
    await value(undo(fake, phone.changeId));
    await value(undo(fake, logged.changeId));
    expect(await contentOf(fake)).toEqual(before);
  });

  it('is undone after a moved promise was closed, and not after a merged field was rewritten', async () => {
    const { fake, jane, other } = await world();
    const { changeId } = await merge(fake, jane, other);
    const moved = (await card(fake, jane)).iOwe.find(({ text }) => text === 'of 1');
    const close = { key: newId(), id: moved?.id ?? '', outcome: 'kept' as const };
    await value(fake.methods['promise/close'](close));
    const rename = { key: newId(), personId: jane, fields: { title: 'CEO' } };
    await value(fake.methods['person/edit'](rename));
    expect(await code(undo(fake, changeId))).toBe('changed-since');
    await value(undo(fake, rename.key));
    await value(undo(fake, changeId));
    expect((await card(fake, other)).person.openMine).toBe(0);
    expect((await card(fake, jane)).person.openMine).toBe(1);
  });

  it('and undo leave the whole database as it was, for any two people', async () => {
    const text = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null });
    const fields = fc.record({
      title: text,
      company: fc.option(fc.constantFrom('Acme', 'Globex'), { nil: null }),
      location: text,
      tags: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')),
      websites: fc.uniqueArray(fc.constantFrom('https://a.example', 'https://b.example')),
    });
    const said = fc.record({
      who: fc.subarray([0, 1, 2], { minLength: 1 }),
      from: fc.option(fc.nat(2), { nil: null }),
      at: fc.constantFrom('2026-02-01T09:00:00.000Z', '2026-02-02T09:00:00.000Z'),
    });
    const shared = fc.array(fc.subarray([0, 1, 2], { minLength: 1 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(fields, fields),
        fc.array(said, { maxLength: 6 }),
        shared,
        fc.subarray([...MERGE_FIELDS]),
        async (both, log, holders, take) => {
          const fake = fakeServices();
          const ids = await Promise.all(
            ['Jane Doe', 'J. Doe', 'Bob'].map((n) => addPerson(fake, n)),
          );
          const idOf = (n: number) => ids[n] ?? '';
          for (const [n, one] of both.entries()) {
            const edit = { key: newId(), personId: idOf(n), fields: one };
            await value(fake.methods['person/edit'](edit));
          }
          await change(fake.deps, newId(), [...OWNED, 'interactions'], async (unit) => {
            for (const [n, { who, from, at }] of log.entries()) {
              const personIds = who.map(idOf);
              const sender =
                from === null ? {} : { fromPersonId: personIds[from % who.length] ?? '' };
              const draft = interactionDraft({ personIds, at, messageKey: `m${n}`, ...sender });
              const { id } = await unit.put('interactions', draft);
              await putOwned(unit, personIds[0] ?? '', n, id);
            }
            for (const [n, who] of holders.entries()) {
              const key = { kind: 'email' as const, value: `p${n}@acme.example` };
              await unit.put('identities', { ...key, personIds: who.map(idOf) });
            }
          });
          const before = await contentOf(fake);
          const ask = { key: newId(), personId: idOf(0), otherId: idOf(1), take };
          await value(fake.methods['person/merge'](ask));
          const merged = await contentOf(fake);
          expect(JSON.stringify({ ...merged, people: [] })).not.toContain(idOf(1));
          const undone = await value(undo(fake, ask.key));
          expect(await contentOf(fake)).toEqual(before);
          await value(undo(fake, undone.changeId));
          expect(await contentOf(fake)).toEqual(merged);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('splitting a person', () => {
  it('shows conversations with those of the chosen addresses ticked', async () => {
    const { fake, jane, other } = await world();
    await merge(fake, jane, other);
    const identities = [{ kind: 'email' as const, value: OTHER.email }];
    const groups = await value(fake.methods['split/groups']({ personId: jane, identities }));
    expect(groups.map(({ count }) => count).sort()).toEqual([1, 1, 2]);
    // The conversation both wrote in goes with neither.
    expect(groups.every(({ ticked }) => !ticked)).toBe(true);
  });

  it('of a merged pair gives back both, and undo joins them', async () => {
    const fake = fakeServices();
    const jane = await addPerson(fake, 'Jane Doe', JANE.email, 'Acme');
    const other = await addPerson(fake, OTHER.name, OTHER.email);
    const logOf = async (key: string, from: typeof JANE) => {
      fake.world.page = thread([message({ key, from, text: `${key}: I will call.` })], { key });
      const done = await value(
        fake.methods['log/conversation']({ key: newId(), tabId: 1, add: [] }),
      );
      const promises = done.found.map(({ kind, sentence, interactionId, url }) => ({
        ...{ personId: done.personId ?? '', kind, text: sentence, due: null },
        evidence: { sentence, interactionId, url },
      }));
      await value(fake.methods['promise/add']({ key: newId(), promises }));
    };
    await logOf('t1', JANE);
    await logOf('t2', OTHER);
    const before = [await card(fake, jane), await card(fake, other)];
    await merge(fake, jane, other);
    const merged = await contentOf(fake);
    const identities = [{ kind: 'email' as const, value: OTHER.email }];
    const groups = await value(fake.methods['split/groups']({ personId: jane, identities }));
    const ticked = groups.filter((one) => one.ticked).map(({ ref }) => ref);
    expect([groups.length, ticked]).toEqual([2, ['all:t2']]);
    const ask = { key: newId(), personId: jane, name: OTHER.name, identities, groups: ticked };
    const split = await value(fake.methods['person/split'](ask));
    const after = [await card(fake, jane), await card(fake, split.personId)];
    const brief = ({ person, company, identities: own, theyOwe, timeline }: (typeof after)[0]) => ({
      ...{ name: person.name, title: person.title, company: company?.name, own },
      ...{ owe: theyOwe.map(({ text }) => text), said: timeline.items.map(({ text }) => text) },
    });
    expect(after.map(brief)).toEqual(before.map(brief));
    await value(undo(fake, split.changeId));
    expect(await contentOf(fake)).toEqual(merged);
  });

  it('refuses what makes no second person', async () => {
    const { fake, jane } = await world();
    const ask = { key: newId(), personId: jane, name: 'X', identities: [], groups: [] };
    expect(await code(fake.methods['person/split'](ask))).toBe('bad-request');
    const foreign = [{ kind: 'email' as const, value: 'no@where.example' }];
    const split = { ...ask, key: newId(), identities: foreign };
    expect(await code(fake.methods['person/split'](split))).toBe('not-found');
    expect(await code(fake.methods['person/split']({ ...split, name: '  ' }))).toBe('bad-request');
  });
});

describe('removing a person', () => {
  it('takes everything of theirs along, and undo brings all of it back', async () => {
    const { fake, jane, bob } = await world();
    const before = await contentOf(fake);
    const ask = { key: newId(), personId: jane };
    await value(fake.methods['person/remove'](ask));
    const after = await contentOf(fake);
    for (const store of OWNED) expect(after[store], store).toHaveLength(1);
    expect((await card(fake, bob)).timeline.items).toHaveLength(1);
    await value(undo(fake, ask.key));
    expect(await contentOf(fake)).toEqual(before);
  });
});
