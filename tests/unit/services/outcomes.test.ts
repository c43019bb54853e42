import { describe, expect, it } from 'vitest';
import type { PromiseKind } from '@/utils/domain/promise';
import { newId } from '@/utils/lib/ids';
import {
  addPerson,
  code,
  type FakeServices,
  fakeServices,
  value,
} from '../../support/fakes/services';

const give = async (
  fake: FakeServices,
  personId: string,
  due: string | null,
  kind: PromiseKind = 'firm',
  text = `${kind} ${due} ${newId()}`,
) => {
  const promises = [{ personId, kind, text, due, evidence: null }];
  await value(fake.methods['promise/add']({ key: newId(), promises }));
  const { iOwe, theyOwe } = await value(fake.methods['person/card']({ personId }));
  return [...iOwe, ...theyOwe].find((one) => one.text === text)?.id ?? '';
};
const stored = ({ deps }: FakeServices, id: string) =>
  deps.db.read(['promises'], (tx) => tx.objectStore('promises').get(id));
const setUp = async () => {
  const fake = fakeServices();
  return { fake, m: fake.methods, personId: await addPerson(fake, 'Jane Doe') };
};

describe('closing', () => {
  it('is judged by when it was done, not by when it was noted', async () => {
    const { fake, m, personId } = await setUp();
    const id = await give(fake, personId, '2026-03-02');
    const at = '2026-03-02T20:00:00.000Z';
    const closed = await value(m['promise/close']({ key: newId(), id, outcome: 'kept', at }));
    expect(closed.state).toBe('kept');
    expect(await stored(fake, id)).toMatchObject({ state: 'kept', closedAt: at });
    const ahead = { key: newId(), id, outcome: 'kept' as const, at: '2026-04-02T20:00:00.000Z' };
    expect(await code(m['promise/close'](ahead))).toBe('bad-request');
  });

  it('by a new date told in time is renegotiated, told too late it is late', async () => {
    const { fake, m, personId } = await setUp();
    for (const [due, inTime, state] of [
      ['2026-03-04', true, 'renegotiated'],
      ['2026-03-03', false, 'late'],
    ] as const) {
      const id = await give(fake, personId, due);
      const put = { key: newId(), id, due: '2026-03-09', why: ' mill closed ' };
      expect((await value(m['promise/renegotiate'](put))).inTime).toBe(inTime);
      expect(await stored(fake, id)).toMatchObject({ state: 'open', why: 'mill closed' });
      const done = { key: newId(), id, outcome: 'kept' as const };
      expect((await value(m['promise/close'](done))).state).toBe(state);
    }
  });

  it('can be corrected as the user says, opened again, and taken back', async () => {
    const { fake, m, personId } = await setUp();
    const id = await give(fake, personId, '2026-03-01');
    await value(m['promise/close']({ key: newId(), id, outcome: 'kept' }));
    const first = await stored(fake, id);
    expect(first?.state).toBe('late');
    fake.world.now = new Date('2026-03-06T10:00:00Z');
    const key = newId();
    await value(m['promise/correct']({ key, id, outcome: 'kept' }));
    expect(await stored(fake, id)).toMatchObject({ state: 'kept', closedAt: first?.closedAt });
    await value(m.undo({ key: newId(), changeId: key }));
    expect((await stored(fake, id))?.state).toBe('late');
    await value(m['promise/reopen']({ key: newId(), id }));
    expect(await stored(fake, id)).toMatchObject({ state: 'open', closedAt: null });
    expect((await value(m['person/card']({ personId }))).iOwe).toHaveLength(1);
  });

  it('keeps why, who was told and what went beyond', async () => {
    const { fake, m, personId } = await setUp();
    const id = await give(fake, personId, '2026-03-09');
    await value(m['promise/close']({ key: newId(), id, outcome: 'kept' }));
    await value(m['promise/annotate']({ key: newId(), id, told: true, beyond: 'more' }));
    await value(m['promise/annotate']({ key: newId(), id, why: 'had stock' }));
    const told = { toldAt: '2026-03-04T10:00:00.000Z', beyond: 'more', why: 'had stock' };
    expect(await stored(fake, id)).toMatchObject(told);
    expect(await code(m['promise/annotate']({ key: newId(), id }))).toBe('bad-request');
    await value(m['promise/reopen']({ key: newId(), id }));
    expect(await stored(fake, id)).toMatchObject({ why: null, beyond: null });
  });
});

describe('a soft word', () => {
  it('gets the own clock of the person and the holidays that are kept', async () => {
    const { fake, m, personId } = await setUp();
    const firm = await give(fake, personId, null);
    await value(m['promise/edit']({ key: newId(), id: firm, kind: 'soft' }));
    expect(await stored(fake, firm)).toMatchObject({ due: '2026-03-06', sortDue: '2026-03-06' });
    await value(m['person/edit']({ key: newId(), personId, fields: { softDays: 1 } }));
    const other = await give(fake, personId, null);
    fake.deps.language.holiday = (date) => (date === '2026-03-05' ? 'free' : null);
    await value(m['settings/set']({ key: newId(), patch: { holidays: 'cn' } }));
    await value(m['promise/edit']({ key: newId(), id: other, kind: 'soft' }));
    expect((await stored(fake, other))?.due).toBe('2026-03-06');
  });

  it('becomes firm without counting as a new date, or as one when the day was told', async () => {
    const { fake, m, personId } = await setUp();
    const soft = await give(fake, personId, '2026-03-05', 'soft');
    const firm = { due: '2026-03-20', report: null };
    await value(m['promise/firm-up']({ key: newId(), id: soft, ...firm }));
    expect(await stored(fake, soft)).toMatchObject({ kind: 'firm', due: '2026-03-20' });
    expect((await stored(fake, soft))?.renegotiations).toEqual([]);
    const asked = await give(fake, personId, '2026-03-05', 'approval');
    await value(m['promise/firm-up']({ key: newId(), id: asked, ...firm }));
    expect((await stored(fake, asked))?.renegotiations).toMatchObject([{ inTime: true }]);
    const theirs = await give(fake, personId, '2026-03-05', 'theirs');
    const wrong = { key: newId(), id: theirs, ...firm };
    expect(await code(m['promise/firm-up'](wrong))).toBe('bad-request');
  });

  it('is kept by an early no, and broken by none', async () => {
    const { fake, m, personId } = await setUp();
    const early = await give(fake, personId, '2026-03-04', 'soft');
    const no = { id: early, why: 'no stock' };
    expect((await value(m['promise/decline']({ key: newId(), ...no }))).state).toBe('kept');
    expect(await stored(fake, early)).toMatchObject({
      why: 'no stock',
      toldAt: expect.any(String),
    });
    const late = await give(fake, personId, '2026-03-03', 'soft');
    const state = (await value(m['promise/decline']({ key: newId(), id: late, why: '' }))).state;
    expect(state).toBe('late');
    expect(await code(m['promise/decline']({ key: newId(), id: late, why: '' }))).toBe(
      'bad-request',
    );
  });
});

describe('approval', () => {
  it('goes from asking to approved and keeps its history', async () => {
    const { fake, m, personId } = await setUp();
    const id = await give(fake, personId, null, 'soft');
    const ask = { id, asked: 'Li', due: '2026-03-06' };
    await value(m['promise/ask-approval']({ key: newId(), ...ask }));
    const asking = { asked: 'Li', askedAt: '2026-03-04T10:00:00.000Z', state: 'asking' };
    expect(await stored(fake, id)).toMatchObject({
      kind: 'approval',
      due: '2026-03-06',
      approval: asking,
    });
    await value(m['promise/firm-up']({ key: newId(), id, due: null, report: null }));
    expect(await stored(fake, id)).toMatchObject({
      kind: 'firm',
      due: '2026-03-06',
      approval: { ...asking, state: 'approved', answeredAt: '2026-03-04T10:00:00.000Z' },
    });
    expect(await code(m['promise/ask-approval']({ key: newId(), ...ask, asked: ' ' }))).toBe(
      'bad-request',
    );
  });

  it('denied and told by the day is kept word, and can be opened again', async () => {
    const { fake, m, personId } = await setUp();
    const id = await give(fake, personId, '2026-03-04', 'approval');
    await value(m['promise/ask-approval']({ key: newId(), id, asked: 'Li', due: '2026-03-04' }));
    await value(m['promise/decline']({ key: newId(), id, why: 'margin' }));
    expect(await stored(fake, id)).toMatchObject({ state: 'kept', approval: { state: 'denied' } });
    await value(m['promise/reopen']({ key: newId(), id }));
    expect(await stored(fake, id)).toMatchObject({
      state: 'open',
      approval: { state: 'asking', answeredAt: null },
    });
  });

  it('decided alone makes the report a follow-up of the next working day, in one change', async () => {
    const { fake, m, personId } = await setUp();
    fake.world.now = new Date('2026-03-06T10:00:00Z');
    const id = await give(fake, personId, '2026-03-09', 'approval');
    const key = newId();
    const ask = { key, id, due: null, report: 'Report: 5 % discount' };
    await value(m['promise/firm-up'](ask));
    const { followups } = await value(m['person/card']({ personId }));
    expect(followups).toMatchObject([{ kind: 'report', due: '2026-03-09', owner: 'me' }]);
    await value(m.undo({ key: newId(), changeId: key }));
    const card = await value(m['person/card']({ personId }));
    expect(card.followups).toEqual([]);
    expect(card.iOwe).toMatchObject([{ kind: 'approval' }]);
  });
});

it('refuses what is gone, by name', async () => {
  const { m } = await setUp();
  const gone = { key: newId(), id: 'gone' };
  for (const ask of [
    m['promise/firm-up']({ ...gone, due: null, report: null }),
    m['promise/ask-approval']({ ...gone, asked: 'Li', due: '2026-03-09' }),
    m['promise/decline']({ ...gone, why: '' }),
    m['promise/correct']({ ...gone, outcome: 'kept' }),
    m['promise/reopen'](gone),
    m['promise/annotate']({ ...gone, told: true }),
    m['note/person']({ personId: 'gone' }),
  ])
    expect(await code(ask)).toBe('not-found');
});
