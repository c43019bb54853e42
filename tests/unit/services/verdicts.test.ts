import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@/utils/lib/ids';
import {
  addPerson,
  code,
  type FakeServices,
  fakeServices,
  value,
} from '../../support/fakes/services';

let fake: FakeServices;
let jane: string;

beforeEach(async () => {
  fake = fakeServices();
  jane = await addPerson(fake, 'Jane Doe');
  const ask = { key: newId(), personId: jane, text: 'call', due: '2026-03-01' };
  await value(fake.methods['followup/add'](ask));
});

const next = async () => (await value(fake.methods['person/card']({ personId: jane }))).next;
const suggested = async () => {
  const { rule, fact } = await next();
  return { key: newId(), personId: jane, rule, fact, said: '“call” was due 3 days ago.' };
};
const stored = () => fake.db.read(['verdicts'], (tx) => tx.objectStore('verdicts').getAll());

describe('not now', () => {
  it('is silent until its day', async () => {
    expect((await next()).rule).toBe('followup-overdue');
    const ask = { ...(await suggested()), until: '2026-03-06' };
    await value(fake.methods['suggestion/not-now'](ask));
    expect((await next()).rule).toBe('nothing-planned');
    fake.world.now = new Date('2026-03-05T23:59:00Z');
    expect((await next()).rule).toBe('nothing-planned');
    fake.world.now = new Date('2026-03-06T00:00:00Z');
    expect((await next()).rule).toBe('followup-overdue');
  });

  it('wants a day that is ahead, and somebody who is there', async () => {
    const ask = { ...(await suggested()), until: '2026-03-04' };
    expect(await code(fake.methods['suggestion/not-now'](ask))).toBe('bad-request');
    const gone = { ...ask, personId: 'nobody', until: '2026-03-09' };
    expect(await code(fake.methods['suggestion/not-now'](gone))).toBe('not-found');
  });

  it('said twice is one verdict, and what is over goes', async () => {
    const ask = await suggested();
    await value(fake.methods['suggestion/not-now']({ ...ask, until: '2026-03-06' }));
    await value(fake.methods['suggestion/not-now']({ ...ask, key: newId(), until: '2026-03-09' }));
    expect(await stored()).toMatchObject([{ until: '2026-03-09' }]);
    fake.world.now = new Date('2026-03-20T10:00:00Z');
    const other = { ...ask, key: newId(), fact: 'another', until: '2026-03-25' };
    await value(fake.methods['suggestion/not-now'](other));
    const living = (await stored()).filter(({ deletedAt }) => deletedAt === null);
    expect(living).toMatchObject([{ fact: 'another' }]);
  });
});

describe('wrong', () => {
  it('is remembered, listed, and may be allowed again', async () => {
    await value(fake.methods['suggestion/wrong'](await suggested()));
    expect((await next()).rule).toBe('nothing-planned');
    const [wrong, ...more] = await value(fake.methods['suggestion/verdicts']({}));
    expect(more).toEqual([]);
    expect(wrong).toMatchObject({ personName: 'Jane Doe', rule: 'followup-overdue' });
    expect(wrong?.said).toContain('call');
    const id = wrong?.id ?? '';
    await value(fake.methods['suggestion/forgive']({ key: newId(), id }));
    expect((await next()).rule).toBe('followup-overdue');
    expect(await value(fake.methods['suggestion/verdicts']({}))).toEqual([]);
    expect(await code(fake.methods['suggestion/forgive']({ key: newId(), id }))).toBe('not-found');
  });

  it('can be taken back at once', async () => {
    const { changeId } = await value(fake.methods['suggestion/wrong'](await suggested()));
    await value(fake.methods.undo({ key: newId(), changeId }));
    expect((await next()).rule).toBe('followup-overdue');
  });

  it('lets a new date suggest again', async () => {
    await value(fake.methods['suggestion/wrong'](await suggested()));
    const [followup] = (await value(fake.methods['person/card']({ personId: jane }))).followups;
    const ask = { key: newId(), id: followup?.id ?? '', due: '2026-03-02' };
    await value(fake.methods['followup/edit'](ask));
    expect((await next()).rule).toBe('followup-overdue');
  });
});
