import { describe, expect, it } from 'vitest';
import type { Message } from '@/utils/domain/page-reading';
import { findHeard } from '@/utils/language/heard';
import { newId } from '@/utils/lib/ids';
import type { OfferedHeard } from '@/utils/messages/heard-view';
import { JANE, ME, message, thread } from '../../support/fakes/reading';
import {
  addPerson,
  code,
  type FakeServices,
  fakeServices,
  value,
} from '../../support/fakes/services';

const setUp = async () => {
  const fake = fakeServices();
  fake.deps.language.findHeard = findHeard;
  const personId = await addPerson(fake, 'Jane Doe', JANE.email);
  return { fake, m: fake.methods, personId };
};
const theirs = (text: string, more: Partial<Message> = {}) =>
  message({ key: 'gmail:m1', from: JANE, to: [ME], at: '2026-03-03T10:00:00.000Z', text, ...more });
const log = (fake: FakeServices, messages: Message[]) => {
  fake.world.page = thread(messages);
  return value(fake.methods['log/conversation']({ key: newId(), tabId: 1, add: [] }));
};
const keep = (offers: readonly OfferedHeard[], key = newId()) => ({
  ...{ key, promises: [] },
  heard: offers.map(({ kind, personId, interactionId, sentence }) => ({
    ...{ kind, personId, interactionId, text: sentence },
  })),
});
const bond = async ({ methods }: FakeServices, personId: string) =>
  (await value(methods['person/card']({ personId }))).relationship;

const BOTH = 'The goods arrived damaged. Do you also make smaller ones?';

describe('a complaint and a need in a logged message', () => {
  it('are offered, and kept in one change with the words and the message', async () => {
    const { fake, m, personId } = await setUp();
    const { heard } = await log(fake, [theirs(BOTH)]);
    expect(heard).toMatchObject([
      { kind: 'complaint', sentence: 'The goods arrived damaged.', sure: true, personId },
      { kind: 'need', sentence: 'Do you also make smaller ones?', personName: 'Jane Doe' },
    ]);
    expect((await bond(fake, personId)).complaints).toEqual([]);
    const key = newId();
    await value(m['promise/add'](keep(heard, key)));
    const { complaints, needs } = await bond(fake, personId);
    const interactionId = heard[0]?.interactionId;
    expect(complaints).toMatchObject([
      {
        ...{ text: 'The goods arrived damaged.', state: 'open', interactionId },
        // Said on Tuesday the 3rd, logged on the 4th: a working day later is today.
        ...{ openedAt: '2026-03-03T10:00:00.000Z', due: '2026-03-04' },
      },
    ]);
    expect(needs).toMatchObject([{ state: 'heard', interactionId, due: '2026-03-05' }]);
    await value(m.undo({ key: newId(), changeId: key }));
    expect(await bond(fake, personId)).toMatchObject({ complaints: [], needs: [] });
  });

  it('are kept once, however often they are confirmed, and not offered again', async () => {
    const { fake, m, personId } = await setUp();
    const { heard } = await log(fake, [theirs(BOTH)]);
    await value(m['promise/add'](keep(heard)));
    await value(m['promise/add'](keep(heard)));
    expect((await bond(fake, personId)).complaints).toHaveLength(1);
    const id = heard[0]?.interactionId ?? '';
    await value(m['interaction/remove']({ key: newId(), id }));
    expect((await log(fake, [theirs(BOTH)])).heard).toEqual([]);
  });

  it('wait for nothing before today, and old ones come unticked', async () => {
    const { fake, m, personId } = await setUp();
    const { heard } = await log(fake, [theirs(BOTH, { at: '2026-01-07T10:00:00.000Z' })]);
    expect(heard.map(({ sure }) => sure)).toEqual([false, false]);
    await value(m['promise/add'](keep(heard)));
    expect((await bond(fake, personId)).complaints).toMatchObject([{ due: '2026-03-04' }]);
  });

  it('come unticked where a complaint runs already, in the same thread or before', async () => {
    const { fake, m } = await setUp();
    const again = theirs('Two boxes are still missing.', {
      key: 'gmail:m2',
      at: '2026-03-03T12:00:00.000Z',
    });
    const { heard } = await log(fake, [theirs('The goods arrived damaged.'), again]);
    expect(heard.map(({ sure }) => sure)).toEqual([true, false]);
    await value(m['promise/add'](keep(heard.slice(0, 1))));
    const third = theirs('The lid is cracked, too.', {
      key: 'gmail:m3',
      at: '2026-03-04T08:00:00.000Z',
    });
    expect((await log(fake, [third])).heard).toMatchObject([{ kind: 'complaint', sure: false }]);
  });

  it('are not mine, and not what they tell somebody else', async () => {
    const { fake } = await setUp();
    const mine = message({ key: 'gmail:m4', from: ME, to: [JANE], text: BOTH });
    expect((await log(fake, [mine])).heard).toEqual([]);
    const copied = theirs(BOTH, {
      key: 'gmail:m5',
      to: [{ name: 'Tom', email: 'tom@elsewhere.example' }],
      cc: [ME],
    });
    expect((await log(fake, [copied])).heard).toEqual([]);
  });

  it('are read from a call that they began, too', async () => {
    const { m, personId } = await setUp();
    const ask = { channel: 'call', direction: 'in', at: '2026-03-04T09:00:00.000Z' } as const;
    const { heard } = await value(
      m['log/manual']({ key: newId(), personId, ...ask, text: 'Half the screws are missing.' }),
    );
    expect(heard).toMatchObject([{ kind: 'complaint', sure: true }]);
  });

  it('is refused whole when the message is gone', async () => {
    const { m, personId } = await setUp();
    const lost = { kind: 'need' as const, personId, interactionId: 'nowhere', text: 'Anything' };
    expect(await code(m['promise/add']({ key: newId(), promises: [], heard: [lost] }))).toBe(
      'not-found',
    );
  });
});
