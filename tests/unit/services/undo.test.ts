import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoreName } from '@/utils/db/schema';
import { newId } from '@/utils/lib/ids';
import { BOB, JANE, ME, message, thread } from '../../support/fakes/reading';
import {
  addPerson,
  code,
  type FakeServices,
  fakeServices,
  value,
} from '../../support/fakes/services';

/** Everything that lives in the database, without clocks. */
async function content({ deps }: FakeServices) {
  const stores: StoreName[] = [
    'people',
    'identities',
    'companies',
    'interactions',
    'touches',
    'promises',
    'followups',
    'settings',
  ];
  return deps.db.read(stores, async (tx) => {
    const all: Record<string, unknown[]> = {};
    for (const store of stores) {
      const rows = (await tx.objectStore(store).getAll()) as Record<string, unknown>[];
      all[store] = rows.filter((row) => !row.deletedAt).map(({ updatedAt: _, ...row }) => row);
    }
    return all;
  });
}

type Step = (fake: FakeServices, personId: string, key: string) => Promise<unknown>;

const steps: Record<string, Step> = {
  edit: ({ methods }, personId, key) =>
    methods['person/edit']({ key, personId, fields: { name: `Name ${key}`, company: 'Acme' } }),
  log: ({ methods }, _, key) => methods['log/conversation']({ key, tabId: 1, add: [] }),
  add: ({ methods }, _, key) =>
    methods['log/conversation']({ key, tabId: 1, add: ['email:bob@acme.example'] }),
  call: ({ methods }, personId, key) =>
    methods['log/manual']({
      ...{ key, personId, channel: 'call', direction: 'in', text: 'x' },
      at: '2026-03-04T09:00:00Z',
    }),
  promise: ({ methods }, personId, key) => {
    const one = { personId, kind: 'firm' as const, text: key, due: '2026-03-08', evidence: null };
    return methods['promise/add']({ key, promises: [one] });
  },
  followup: ({ methods }, personId, key) =>
    methods['followup/add']({ key, personId, text: key, due: '2026-03-07' }),
  identity: ({ methods }, personId, key) =>
    methods['identity/add']({ key, personId, kind: 'email', value: `${key}@acme.example` }),
  close: async ({ methods }, personId, key) => {
    const card = await methods['person/card']({ personId });
    const id = card.ok ? card.value.iOwe[0]?.id : undefined;
    return id && methods['promise/close']({ key, id, outcome: 'kept' });
  },
  remove: ({ methods }, personId, key) => methods['person/remove']({ key, personId }),
  settings: ({ methods }, _, key) => methods['settings/set']({ key, patch: { softDays: 5 } }),
};

async function world() {
  const fake = fakeServices();
  fake.world.page = thread([
    message({ key: 'm1' }),
    message({ key: 'm2', from: ME, to: [JANE], cc: [BOB], at: '2026-03-03T11:00:00Z' }),
  ]);
  return { fake, personId: await addPerson(fake, 'Jane Doe', JANE.email) };
}

describe('undo', () => {
  it('restores exactly, however many changes are taken back, and redoes them', async () => {
    const names = fc.array(fc.constantFrom(...Object.keys(steps)), { minLength: 1, maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(names, async (chosen) => {
        const { fake, personId } = await world();
        const states = [await content(fake)];
        for (const [at, name] of chosen.entries()) {
          await steps[name]?.(fake, personId, `change-${at}`);
          states.push(await content(fake));
        }
        const end = states.length - 1;
        for (let at = end - 1; at >= 0; at -= 1) {
          const undone = await code(
            fake.methods.undo({ key: `undo-${at}`, changeId: `change-${at}` }),
          );
          // A step that changed nothing has nothing to undo.
          if (undone !== 'ok') expect(states[at + 1]).toEqual(states[at]);
          expect(await content(fake)).toEqual(states[at]);
        }
        for (let at = 0; at < end; at += 1) {
          await code(fake.methods.undo({ key: `redo-${at}`, changeId: `undo-${at}` }));
          expect(await content(fake)).toEqual(states[at + 1]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('refuses when something newer stands on it', async () => {
    const { fake, personId } = await world();
    const edit = (key: string, name: string) =>
      value(fake.methods['person/edit']({ key, personId, fields: { name } }));
    await edit('first', 'Jane Smith');
    await edit('second', 'Jane Miller');
    expect(await code(fake.methods.undo({ key: newId(), changeId: 'first' }))).toBe(
      'changed-since',
    );
    expect((await value(fake.methods['person/card']({ personId }))).person.name).toBe(
      'Jane Miller',
    );
    await value(fake.methods.undo({ key: newId(), changeId: 'second' }));
    await value(fake.methods.undo({ key: newId(), changeId: 'first' }));
    expect((await value(fake.methods['person/card']({ personId }))).person.name).toBe('Jane Doe');
    expect(await code(fake.methods.undo({ key: newId(), changeId: 'first' }))).toBe(
      'changed-since',
    );
  });

  it('does not mind that other things happened to the person', async () => {
    const { fake, personId } = await world();
    await value(fake.methods['log/conversation']({ key: 'log', tabId: 1, add: [] }));
    await steps.promise?.(fake, personId, 'promise');
    await value(fake.methods.undo({ key: newId(), changeId: 'log' }));
    const card = await value(fake.methods['person/card']({ personId }));
    expect(card.timeline.items).toEqual([]);
    expect(card.person.lastTouchAt).toBeUndefined();
    expect(card.person).toMatchObject({ openMine: 1, nextDue: '2026-03-08' });
  });

  it('refuses an unknown change, and answers a retry with the first outcome', async () => {
    const { fake, personId } = await world();
    expect(await code(fake.methods.undo({ key: newId(), changeId: 'none' }))).toBe('not-found');
    await steps.call?.(fake, personId, 'call');
    const first = await value(fake.methods.undo({ key: 'u', changeId: 'call' }));
    expect(await value(fake.methods.undo({ key: 'u', changeId: 'call' }))).toEqual(first);
    expect((await value(fake.methods['person/card']({ personId }))).timeline.items).toEqual([]);
  });
});
