import { describe, expect, it } from 'vitest';
import type { PromiseKind } from '@/utils/domain/promise';
import { promisesClosedBy } from '@/utils/language/closes';
import { newId } from '@/utils/lib/ids';
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
  fake.deps.language.promisesClosedBy = promisesClosedBy;
  const personId = await addPerson(fake, 'Jane Doe', JANE.email);
  return { fake, m: fake.methods, personId };
};
const give = async (fake: FakeServices, personId: string, text: string, kind: PromiseKind) => {
  const promises = [{ personId, kind, text, due: '2026-03-03', evidence: null }];
  await value(fake.methods['promise/add']({ key: newId(), promises }));
};
const mine = (text: string, at = '2026-03-03T10:00:00.000Z', key = 'gmail:m2') =>
  message({ key, from: ME, to: [JANE], at, text });
const log = (fake: FakeServices, messages: ReturnType<typeof message>[]) => {
  fake.world.page = thread(messages);
  return value(fake.methods['log/conversation']({ key: newId(), tabId: 1, add: [] }));
};
const open = async ({ methods }: FakeServices, personId: string) => {
  const { iOwe, theyOwe } = await value(methods['person/card']({ personId }));
  return [...iOwe, ...theyOwe].map(({ text }) => text);
};

describe('a logged message that does what was promised', () => {
  it('is asked about, closes nothing by itself, and counts from its own day', async () => {
    const { fake, m, personId } = await setUp();
    await give(fake, personId, 'Send the price list for spring', 'firm');
    const text = 'Hello Jane, attached is the price list for spring.';
    const { closes } = await log(fake, [mine(text)]);
    expect(closes).toMatchObject([
      { text: 'Send the price list for spring', side: 'mine', sure: true, personName: 'Jane Doe' },
    ]);
    expect(closes[0]?.at).toBe('2026-03-03T10:00:00.000Z');
    expect(await open(fake, personId)).toHaveLength(1);
    const keeps = closes.map(({ promiseId, at }) => ({ id: promiseId, at }));
    const key = newId();
    await value(m['promise/add']({ key, promises: [], keeps }));
    expect(await open(fake, personId)).toEqual([]);
    const { promises } = await value(m['ledger/closed']({ personId, after: null, limit: 5 }));
    // Logged on the 4th, sent on the 3rd, when it was due.
    expect(promises).toMatchObject([{ state: 'kept', toldAt: '2026-03-03T10:00:00.000Z' }]);
    await value(m.undo({ key: newId(), changeId: key }));
    expect(await open(fake, personId)).toHaveLength(1);
  });

  it('is looked for on the side of whoever wrote it', async () => {
    const { fake, personId } = await setUp();
    await give(fake, personId, 'Send the signed contract', 'theirs');
    await give(fake, personId, 'Send the signed contract copy', 'firm');
    const text = 'Attached is the signed contract.';
    const { closes } = await log(fake, [message({ key: 'gmail:m3', text })]);
    expect(closes).toMatchObject([{ side: 'theirs', text: 'Send the signed contract' }]);
  });

  it('closes no promise of the same or a later message', async () => {
    const { fake, m, personId } = await setUp();
    const later = mine('I will send the price list.', '2026-03-03T12:00:00.000Z', 'gmail:m9');
    const { found } = await log(fake, [later]);
    const promises = found.map(({ sentence, interactionId, url }) => ({
      ...{ personId, kind: 'firm' as const, text: sentence, due: null },
      evidence: { sentence, interactionId, url },
    }));
    await value(m['promise/add']({ key: newId(), promises }));
    const before = mine('Attached is the price list.', '2026-03-03T11:00:00.000Z', 'gmail:m8');
    expect((await log(fake, [before, later])).closes).toEqual([]);
    const after = mine('Attached is the price list.', '2026-03-03T13:00:00.000Z', 'gmail:m10');
    expect((await log(fake, [before, later, after])).closes).toHaveLength(1);
  });

  it('is found in what was noted of a call, too', async () => {
    const { fake, m, personId } = await setUp();
    await give(fake, personId, 'Confirm the delivery date', 'firm');
    const call = { key: newId(), personId, channel: 'call', direction: 'out' } as const;
    const said = { at: '2026-03-04T09:00:00Z', text: 'I confirmed the delivery date.' };
    const { closes } = await value(m['log/manual']({ ...call, ...said }));
    expect(closes).toHaveLength(1);
  });
});

it('keeps none of several when one is gone, and needs something to do', async () => {
  const { fake, m, personId } = await setUp();
  await give(fake, personId, 'x', 'firm');
  const { iOwe } = await value(m['person/card']({ personId }));
  const at = '2026-03-03T10:00:00Z';
  const keeps = [
    { id: iOwe[0]?.id ?? '', at },
    { id: 'gone', at },
  ];
  expect(await code(m['promise/add']({ key: newId(), promises: [], keeps }))).toBe('not-found');
  expect(await open(fake, personId)).toHaveLength(1);
  expect(await code(m['promise/add']({ key: newId(), promises: [] }))).toBe('bad-request');
});
