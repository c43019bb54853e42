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
  personId = await addPerson(kept, 'Anna Lind', 'anna@nord.example', 'Nordwind');
});

const card = (id = personId) => value(kept.methods['person/card']({ personId: id }));
const edit = (fields: object, id = personId) =>
  kept.methods['relationship/edit']({ key: newId(), personId: id, fields });

describe('the relationship', () => {
  it('is placed with its day, and taken back', async () => {
    const placement = { theirs: true, ours: true };
    const { changeId } = await value(
      kept.methods['relationship/place']({ key: newId(), personId, placement }),
    );
    expect((await card()).person.placement).toEqual({ ...placement, at: '2026-03-04' });
    await value(kept.methods.undo({ key: newId(), changeId }));
    expect((await card()).person.placement).toBeNull();
  });

  it('pauses with its reason, a word of thanks planned, and ends early', async () => {
    const pause = { personId, until: '2026-05-01', because: 'Budget freeze' };
    const thank = 'Thank Anna';
    await value(kept.methods['relationship/pause']({ key: newId(), ...pause, thank }));
    expect((await card()).person.notNow).toMatchObject({ until: '2026-05-01' });
    expect((await card()).followups).toMatchObject([
      { text: thank, kind: 'thanks', due: '2026-03-04' },
    ]);
    await value(kept.methods['relationship/resume']({ key: newId(), personId }));
    expect((await card()).person.notNow).toBeNull();
    const past = { key: newId(), ...pause, until: '2026-03-03', thank: null };
    expect(await code(kept.methods['relationship/pause'](past))).toBe('bad-request');
  });

  it('counts as a favour of mine where they asked, once, and is taken back with it', async () => {
    const { methods } = kept;
    const pause = { personId, because: 'Budget freeze', thank: null };
    const backedOff = 'Backed off when asked: Budget freeze';
    const first = { ...pause, until: '2026-05-01', backedOff };
    await value(methods['relationship/pause']({ key: newId(), ...first }));
    const { gives } = (await card()).relationship;
    expect(gives).toMatchObject([
      { side: 'given', kind: 'favour', text: backedOff, date: '2026-03-04', settled: false },
    ]);
    expect((await card()).person.notNow).toMatchObject({ favourId: gives[0]?.id });
    const later = { key: newId(), ...first, until: '2026-06-01' };
    await value(methods['relationship/pause'](later));
    expect((await card()).relationship.gives).toHaveLength(1);
    expect((await card()).person.notNow).toMatchObject({ until: '2026-06-01' });
    await value(methods.undo({ key: newId(), changeId: later.key }));
    expect((await card()).person.notNow).toMatchObject({ until: '2026-05-01' });
    const plain = { key: newId(), ...pause, until: '2026-07-01' };
    await value(methods['relationship/resume']({ key: newId(), personId }));
    const { changeId } = await value(methods['relationship/pause'](plain));
    expect((await card()).relationship.gives).toHaveLength(1);
    expect((await card()).person.notNow).not.toHaveProperty('favourId');
    await value(methods.undo({ key: newId(), changeId }));
    expect((await card()).person.notNow).toBeNull();
  });

  it('keeps the customer file part by part', async () => {
    await value(edit({ file: { habits: 'Orders in March', bottomLine: '60 days' } }));
    await value(edit({ file: { habits: ' ' } }));
    expect((await card()).person.file).toEqual({ bottomLine: '60 days' });
  });

  it('keeps the small things, tidied', async () => {
    const met = { where: ' Fair,  Shanghai ', on: '2026-02-20' };
    await value(edit({ star: true, stage: 'customer', culture: 'chinese', honorific: '总', met }));
    await value(edit({ roles: ['signs', 'signs'], bestHours: ' after 3 ' }));
    expect((await card()).person).toMatchObject({
      ...{ star: true, stage: 'customer', culture: 'chinese', honorific: '总' },
      ...{ roles: ['signs'], bestHours: 'after 3', met: { where: 'Fair, Shanghai' } },
    });
    await value(edit({ met: { where: ' ', on: '2026-02-20' } }));
    expect((await card()).person.met).toBeNull();
  });

  it('knows who brought whom, in both directions, and no rings', async () => {
    const maya = await addPerson(kept, 'Maya', 'maya@x.example');
    const tom = await addPerson(kept, 'Tom', 'tom@y.example');
    await value(edit({ referredById: maya }));
    await value(edit({ referredById: tom }, maya));
    expect((await card()).relationship.referredBy).toMatchObject({ name: 'Maya' });
    expect((await card(maya)).relationship.referred).toMatchObject([{ personId }]);
    expect(await code(edit({ referredById: personId }, tom))).toBe('bad-request');
    expect(await code(edit({ deputyId: personId }))).toBe('bad-request');
    expect(await code(edit({ deputyId: 'nobody' }))).toBe('not-found');
  });

  it('shows the others of the company with what they do', async () => {
    const per = await addPerson(kept, 'Per', 'per@nord.example', 'Nordwind');
    await value(edit({ roles: ['pays'] }, per));
    await value(edit({ deputyId: per }));
    const { relationship } = await card();
    expect(relationship.colleagues).toMatchObject([{ name: 'Per', roles: ['pays'] }]);
    expect(relationship.deputy).toMatchObject({ name: 'Per' });
  });

  it('says which cadence holds and why', async () => {
    const cadence = async () => (await card()).relationship.cadence;
    expect((await cadence())?.from).toEqual({ by: 'default' });
    const patch = {
      cadenceByQuadrant: { partner: { ideal: 14, latest: 30 } },
      cadenceByTag: { vip: { ideal: 7, latest: 14 } },
    };
    await value(kept.methods['settings/set']({ key: newId(), patch }));
    const placement = { theirs: true, ours: true };
    await value(kept.methods['relationship/place']({ key: newId(), personId, placement }));
    expect(await cadence()).toEqual({
      ...{ cadence: { ideal: 14, latest: 30 }, from: { by: 'quadrant', quadrant: 'partner' } },
    });
    const tag = { key: newId(), personId, fields: { tags: ['vip'] } };
    await value(kept.methods['person/edit'](tag));
    expect((await cadence())?.from).toEqual({ by: 'tag', tag: 'vip' });
    const own = { key: newId(), personId, fields: { cadence: { ideal: 5, latest: 9 } } };
    await value(kept.methods['person/edit'](own));
    expect((await cadence())?.from).toEqual({ by: 'own' });
  });
});
