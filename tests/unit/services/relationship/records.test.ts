import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@/utils/lib/ids';
import {
  addPerson,
  code,
  type FakeServices,
  fakeServices,
  value,
} from '../../../support/fakes/services';

let kept: FakeServices;
let personId: string;

beforeEach(async () => {
  kept = fakeServices();
  personId = await addPerson(kept, 'Anna Lind', 'anna@nord.example');
});

const card = () => value(kept.methods['person/card']({ personId }));
const shown = async () => (await card()).relationship;
const undo = (changeId: string) => value(kept.methods.undo({ key: newId(), changeId }));

describe('a need', () => {
  const hear = (due: string | null = null) =>
    value(
      kept.methods['need/add']({
        ...{ key: newId(), personId, text: 'Shorter lead time', due, interactionId: null },
      }),
    );

  it('is owed an answer as a soft promise is, then a solution, then nothing', async () => {
    await hear();
    const [need] = (await shown()).needs;
    expect(need).toMatchObject({ state: 'heard', due: '2026-03-06' });
    const id = need?.id ?? '';
    const move = (to: 'answered' | 'solved' | 'heard') =>
      value(kept.methods['need/move']({ key: newId(), id, to }));
    await move('answered');
    expect((await shown()).needs[0]).toMatchObject({ state: 'answered', due: '2026-03-18' });
    const { changeId } = await move('solved');
    expect((await shown()).needs[0]).toMatchObject({ state: 'solved', due: null });
    expect(await code(kept.methods['need/edit']({ key: newId(), id, due: '2026-03-20' }))).toBe(
      'bad-request',
    );
    await undo(changeId);
    expect((await shown()).needs[0]).toMatchObject({ state: 'answered', closedAt: null });
    await move('heard');
    expect((await shown()).needs[0]).toMatchObject({ state: 'heard', answeredAt: null });
  });

  it('keeps the day that was named', async () => {
    await hear('2026-03-20');
    expect((await shown()).needs[0]).toMatchObject({ due: '2026-03-20' });
  });
});

describe('give and take', () => {
  const give = (side: 'given' | 'received', text: string, over = {}) =>
    value(
      kept.methods['give/add']({
        ...{ key: newId(), personId, side, kind: 'gift', text, date: '2026-03-01' },
        ...{ inExchange: null, money: { value: 38_000, currency: 'CNY' }, answers: null },
        ...over,
      }),
    );
  const gives = async () => (await shown()).gives;
  const idOf = async (text: string) => (await gives()).find((one) => one.text === text)?.id ?? '';

  it('is summed both ways and held against the limit of the person, else of the settings', async () => {
    await give('given', 'Moon cakes');
    await give('received', 'Tea', { money: { value: 20_000, currency: 'CNY' } });
    expect((await shown()).limit).toBeNull();
    const patch = { giveLimit: { value: 30_000, currency: 'CNY' } };
    await value(kept.methods['settings/set']({ key: newId(), patch }));
    expect(await shown()).toMatchObject({
      balance: [{ currency: 'CNY', given: 38_000, received: 20_000 }],
      limit: { spent: 38_000, over: true },
    });
    const fields = { giveLimit: { value: 50_000, currency: 'CNY' } };
    await value(kept.methods['relationship/edit']({ key: newId(), personId, fields }));
    expect((await shown()).limit).toMatchObject({ left: 12_000, over: false });
  });

  it('knows what came back, until that is removed', async () => {
    await give('given', 'Moon cakes');
    await give('received', 'A referral', { kind: 'referral', answers: await idOf('Moon cakes') });
    const [back] = (await gives()).filter(({ side }) => side === 'received');
    const first = async () => (await gives()).find(({ text }) => text === 'Moon cakes');
    expect((await first())?.answeredBy).toBe(back?.id);
    const gone = await value(kept.methods['give/remove']({ key: newId(), id: back?.id ?? '' }));
    expect((await first())?.answeredBy).toBeNull();
    await undo(gone.changeId);
    expect((await first())?.answeredBy).toBe(back?.id);
  });

  it('is no answer to what came from the same side', async () => {
    await give('given', 'Moon cakes');
    await give('given', 'Samples');
    const link = {
      ...{ key: newId(), id: await idOf('Samples'), answeredBy: await idOf('Moon cakes') },
    };
    expect(await code(kept.methods['give/link'](link))).toBe('bad-request');
  });

  it('can be corrected and settled', async () => {
    await give('given', 'Moon cakes');
    const id = await idOf('Moon cakes');
    const edit = { kind: 'concession', inExchange: 'a longer contract', money: null } as const;
    await value(kept.methods['give/edit']({ key: newId(), id, ...edit }));
    await value(kept.methods['give/settle']({ key: newId(), id, settled: true }));
    expect((await gives())[0]).toMatchObject({
      ...{ kind: 'concession', inExchange: 'a longer contract', value: null, settled: true },
    });
  });
});

describe('satisfaction', () => {
  it('is kept with its day, the newest first', async () => {
    const ask = (score: number, date: string) =>
      value(kept.methods['survey/add']({ key: newId(), personId, score, quote: 'Good', date }));
    await ask(4, '2026-03-01');
    await ask(2, '2025-09-01');
    const surveys = (await shown()).surveys;
    expect(surveys.map(({ score }) => score)).toEqual([4, 2]);
    const id = surveys[0]?.id ?? '';
    await value(kept.methods['survey/edit']({ key: newId(), id, score: 5, quote: null }));
    expect((await shown()).surveys[0]).toMatchObject({ score: 5, quote: null });
    await value(kept.methods['survey/remove']({ key: newId(), id }));
    expect((await shown()).surveys).toHaveLength(1);
  });
});

describe('a joint plan', () => {
  it('is follow-ups with an owner; a step that was done can be taken up again', async () => {
    const step = {
      text: 'First trial order',
      due: '2026-04-01',
      kind: 'milestone',
      owner: 'them',
    } as const;
    await value(kept.methods['followup/add']({ key: newId(), personId, ...step }));
    const [open] = (await card()).followups;
    expect(open).toMatchObject(step);
    const id = open?.id ?? '';
    await value(kept.methods['followup/close']({ key: newId(), id, as: 'done' }));
    expect((await shown()).doneSteps).toHaveLength(1);
    await value(kept.methods['followup/close']({ key: newId(), id, as: 'open' }));
    await value(kept.methods['followup/edit']({ key: newId(), id, owner: 'both' }));
    expect((await card()).followups[0]).toMatchObject({ owner: 'both', closedAt: null });
  });
});

describe('somebody who is removed', () => {
  it('takes all records along, and undo brings them back', async () => {
    const need = { personId, text: 'Shorter lead time', due: null, interactionId: null };
    await value(kept.methods['need/add']({ key: newId(), ...need }));
    const gone = await value(kept.methods['person/remove']({ key: newId(), personId }));
    const left = await kept.db.read(['needs'], (tx) => tx.objectStore('needs').getAll());
    expect(left.filter(({ deletedAt }) => deletedAt === null)).toEqual([]);
    await undo(gone.changeId);
    expect((await shown()).needs).toHaveLength(1);
  });
});
