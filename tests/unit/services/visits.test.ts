import { describe, expect, it } from 'vitest';
import { newId } from '@/utils/lib/ids';
import type { Settings } from '@/utils/messages/settings';
import { changePerson } from '../../support/fakes/change';
import { addPerson, type FakeServices, fakeServices, value } from '../../support/fakes/services';

const note = ({ methods }: FakeServices, personId: string, at: string) =>
  value(
    methods['log/manual']({
      ...{ key: newId(), personId, channel: 'call', direction: null, text: 'hi' },
      at: `${at}T12:00:00.000Z`,
    }),
  );

const set = ({ methods }: FakeServices, patch: Partial<Settings>) =>
  value(methods['settings/set']({ key: newId(), patch }));
const visits = async ({ methods }: FakeServices) =>
  (await value(methods['today/view']({ limit: 50 }))).groups.people.map(({ who, due }) => [
    who.name,
    due,
  ]);
const counted = async (fake: FakeServices) => (await value(fake.dueCounts())).revisits;

describe('who is due a visit', () => {
  it('follows tag, then quadrant, then the default, and the count is as long as the list', async () => {
    const fake = fakeServices();
    fake.world.now = new Date('2026-03-31T10:00:00Z');
    const ids: Record<string, string> = {};
    for (const name of ['Plain', 'Vip', 'Rare', 'Partner', 'Own']) {
      const id = await addPerson(fake, name);
      await note(fake, id, '2026-03-01');
      ids[name] = id;
    }
    const edit = (name: string, fields: object) =>
      value(fake.methods['person/edit']({ key: newId(), personId: ids[name] ?? '', fields }));
    await edit('Vip', { tags: ['vip', 'rare'] });
    await edit('Rare', { tags: ['rare'] });
    await edit('Own', { tags: ['vip'], cadence: { ideal: 90, latest: 100 } });
    await changePerson(fake, ids.Partner ?? '', {
      placement: { theirs: true, ours: true, at: '2026-01-01' },
    });
    await set(fake, {
      defaultCadence: { ideal: 10, latest: 20 },
      cadenceByTag: { vip: { ideal: 3, latest: 7 }, rare: { ideal: 100, latest: 200 } },
      cadenceByQuadrant: { partner: { ideal: 7, latest: 14 } },
    });
    expect(await visits(fake)).toEqual([
      ['Vip', '2026-03-08'],
      ['Partner', '2026-03-15'],
      ['Plain', '2026-03-21'],
    ]);
    expect(await counted(fake)).toBe(3);

    await set(fake, { cadenceByTag: {}, cadenceByQuadrant: {}, defaultCadence: null });
    expect(await visits(fake)).toEqual([]);
    expect(await counted(fake)).toBe(0);
  });

  it('is silent until “not now” ends, whatever the cadence', async () => {
    const fake = fakeServices();
    const id = await addPerson(fake, 'Jane');
    await note(fake, id, '2026-01-01');
    await changePerson(fake, id, {
      notNow: { until: '2026-03-10', because: 'budget', at: '2026-01-02T00:00:00.000Z' },
    });
    fake.world.now = new Date('2026-03-10T10:00:00Z');
    expect(await visits(fake)).toEqual([]);
    expect(await counted(fake)).toBe(0);
    fake.world.now = new Date('2026-03-11T10:00:00Z');
    expect(await visits(fake)).toEqual([['Jane', '2026-03-11']]);
    await note(fake, id, '2026-03-11');
    expect(await visits(fake)).toEqual([]);
  });
});
