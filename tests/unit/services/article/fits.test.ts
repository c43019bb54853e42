import { describe, expect, it } from 'vitest';
import { newId } from '@/utils/lib/ids';
import { code, value } from '../../../support/fakes/services';
import { asks, give, keep, names, one, stage, tag, told, world } from './kit';

describe('whom a kept article fits', () => {
  it('existing customers come first, each with the reason; others are not named', async () => {
    const { fake, cleo } = await world();
    const need = { key: newId(), personId: cleo, text: 'Wants heat at night', due: null };
    await value(fake.methods['need/add']({ ...need, interactionId: null }));
    const { view } = await one(fake, (await keep(fake)).id);
    expect(names(view.fits)).toEqual(['Anna', 'Ben', 'Cleo']);
    expect(view.fits.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([
      ['tag'],
      ['tag'],
      ['need', 'tag'],
    ]);
    expect(view).toMatchObject({ more: false, left: [], got: [] });
  });

  it('who had only asks lately is at the top and marked, until something is given', async () => {
    const { fake, cleo, ben } = await world();
    await asks(fake, cleo, 3);
    await asks(fake, ben, 2);
    const { id } = await keep(fake);
    const { view } = await one(fake, id);
    expect(names(view.fits)).toEqual(['Cleo', 'Anna', 'Ben']);
    expect(view.fits.map(({ onlyAsks }) => onlyAsks)).toEqual([true, false, false]);
    const other = await keep(fake, { url: 'https://b.example', title: 'More on heat pumps' });
    await give(fake, id, cleo);
    const after = (await one(fake, other.id)).view;
    expect(names(after.fits)).toEqual(['Anna', 'Ben', 'Cleo']);
    expect(after.fits[2]).toMatchObject({ onlyAsks: false, lastGiven: '2026-03-04' });
  });

  it('asks of long ago are forgotten', async () => {
    const { fake, cleo } = await world();
    await asks(fake, cleo, 3, 120);
    const { view } = await one(fake, (await keep(fake)).id);
    expect(view.fits.every(({ onlyAsks }) => !onlyAsks)).toBe(true);
  });

  it('leaves out whom not now protects, whose complaint is open and who does not want it', async () => {
    const { fake, anna, ben, cleo } = await world();
    const { methods } = fake;
    const pause = { personId: anna, until: '2026-06-01', because: 'merger', thank: null };
    await value(methods['relationship/pause']({ key: newId(), ...pause }));
    const complaint = { personId: ben, text: 'Leaks', due: null, interactionId: null };
    await value(methods['complaint/add']({ key: newId(), ...complaint }));
    const fields = { file: { notForThem: 'nothing about pumps' } };
    await value(methods['relationship/edit']({ key: newId(), personId: cleo, fields }));
    const { view } = await one(fake, (await keep(fake)).id);
    expect(view.fits).toEqual([]);
    expect(view.left.map(({ why }) => why)).toEqual([
      { code: 'not-now', until: '2026-06-01', because: 'merger' },
      { code: 'complaint', text: 'Leaks' },
      { code: 'not-for-them', text: 'nothing about pumps' },
    ]);
    fake.world.now = new Date('2026-06-02T10:00:00Z');
    const later = await one(fake, (await keep(fake)).id);
    expect(names(later.view.fits)).toEqual(['Anna']);
  });

  it('is told while it is being written, and of what is put away nobody', async () => {
    const { fake } = await world();
    const preview = await value(fake.methods['article/preview'](told()));
    expect(names(preview.view.fits)).toEqual(['Anna', 'Ben', 'Cleo']);
    const { id } = await keep(fake);
    await value(fake.methods['article/shelve']({ key: newId(), id, shelf: 'archived' }));
    expect((await one(fake, id)).view.fits).toEqual([]);
  });

  it('follows what is known of them: tags, company, stage', async () => {
    const { fake, anna, dora } = await world();
    const { id } = await keep(fake);
    await tag(fake, anna, 'Golf');
    await stage(fake, dora, 'customer');
    const fields = { company: 'Nordic Heat AB' };
    await value(fake.methods['person/edit']({ key: newId(), personId: dora, fields }));
    const { view } = await one(fake, id);
    expect(names(view.fits)).toEqual(['Ben', 'Dora', 'Cleo']);
    expect(view.fits[1]?.reasons).toEqual([{ code: 'company', text: 'Nordic Heat AB' }]);
  });

  it('names the first of them in the list', async () => {
    const { fake, anna } = await world();
    const { id } = await keep(fake);
    await give(fake, id, anna);
    const ask = { shelf: 'kept' as const, query: '', tag: null, after: null, limit: 10 };
    const { rows } = await value(fake.methods['article/page'](ask));
    expect(rows).toMatchObject([{ got: 1, fits: { count: 2, more: false } }]);
    expect(rows[0]?.fits.first.map(({ name }) => name)).toEqual(['Ben Cole', 'Cleo Diaz']);
  });
});

describe('what fits one person', () => {
  const rows = async ({ fake }: Awaited<ReturnType<typeof world>>, personId: string) =>
    value(fake.methods['article/for-person']({ personId }));

  it('is listed the best first, without what they had or what is put away', async () => {
    const all = await world();
    const { fake, anna } = all;
    const { id } = await keep(fake);
    await keep(fake, { url: 'https://b.example', title: 'Golf clubs' });
    await keep(fake, { url: 'https://c.example', title: 'Heat pumps and golf' });
    await tag(fake, anna, 'Heat pumps', 'Golf');
    expect((await rows(all, anna)).rows.map(({ article }) => article.title)).toEqual([
      ...['Heat pumps and golf', 'Heat pumps get cheaper', 'Golf clubs'],
    ]);
    await give(fake, id, anna);
    await value(fake.methods['article/shelve']({ key: newId(), id, shelf: 'archived' }));
    expect((await rows(all, anna)).rows).toHaveLength(2);
  });

  it('is nothing while it is no time to give, with the reason', async () => {
    const all = await world();
    const { fake, anna } = all;
    await keep(fake);
    const complaint = { personId: anna, text: 'Leaks', due: null, interactionId: null };
    await value(fake.methods['complaint/add']({ key: newId(), ...complaint }));
    expect(await rows(all, anna)).toEqual({ rows: [], left: { code: 'complaint', text: 'Leaks' } });
    expect(await rows(all, 'nobody')).toEqual({ rows: [], left: null });
  });
});

describe('giving an article', () => {
  it('stands on the ledger as information, once, and is undone like anything else', async () => {
    const { fake, anna } = await world();
    const { id } = await keep(fake);
    await give(fake, id, anna);
    fake.world.now = new Date('2026-03-09T10:00:00Z');
    await give(fake, id, anna);
    const { relationship } = await value(fake.methods['person/card']({ personId: anna }));
    expect(relationship.gives).toMatchObject([
      { side: 'given', kind: 'information', text: 'Heat pumps get cheaper', date: '2026-03-04' },
    ]);
    const { view } = await one(fake, id);
    expect(view.got).toMatchObject([{ who: { name: 'Anna Berg' }, on: '2026-03-04' }]);
    expect(names(view.fits)).not.toContain('Anna');
    const giveId = view.got[0]?.giveId ?? '';
    await value(fake.methods['give/remove']({ key: newId(), id: giveId }));
    expect(names((await one(fake, id)).view.fits)).toContain('Anna');
    const again = await give(fake, id, anna);
    await value(fake.methods.undo({ key: newId(), changeId: again.changeId }));
    expect((await one(fake, id)).view.got).toEqual([]);
  });

  it('is refused for who or what is gone', async () => {
    const { fake, anna } = await world();
    const { id } = await keep(fake);
    const ask = (over: object) =>
      code(fake.methods['article/give']({ key: newId(), id, personId: anna, ...over }));
    expect(await ask({ id: 'gone' })).toBe('not-found');
    expect(await ask({ personId: 'gone' })).toBe('not-found');
  });

  it('moves with a merge and comes back with its undo', async () => {
    const { fake, anna, dora } = await world();
    const { id } = await keep(fake);
    await give(fake, id, dora);
    const merge = { key: newId(), personId: anna, otherId: dora, take: [] };
    const merged = await value(fake.methods['person/merge'](merge));
    expect(names((await one(fake, id)).view.got)).toEqual(['Anna']);
    expect(names((await one(fake, id)).view.fits)).not.toContain('Anna');
    await value(fake.methods.undo({ key: newId(), changeId: merged.changeId }));
    expect(names((await one(fake, id)).view.got)).toEqual(['Dora']);
  });

  it('merged from two who both got it, says so once', async () => {
    const { fake, anna, dora } = await world();
    const { id } = await keep(fake);
    await give(fake, id, anna);
    fake.world.now = new Date('2026-03-09T10:00:00Z');
    await give(fake, id, dora);
    const merge = { key: newId(), personId: anna, otherId: dora, take: [] };
    await value(fake.methods['person/merge'](merge));
    expect((await one(fake, id)).view.got).toMatchObject([
      { who: { name: 'Anna Berg' }, on: '2026-03-09' },
    ]);
  });

  it('goes with a person who is removed, and comes back with them', async () => {
    const { fake, anna } = await world();
    const { id } = await keep(fake);
    await give(fake, id, anna);
    const gone = await value(fake.methods['person/remove']({ key: newId(), personId: anna }));
    expect((await one(fake, id)).view.got).toEqual([]);
    expect(names((await one(fake, id)).view.fits)).toEqual(['Ben', 'Cleo']);
    await value(fake.methods.undo({ key: newId(), changeId: gone.changeId }));
    expect(names((await one(fake, id)).view.got)).toEqual(['Anna']);
  });
});
