import { describe, expect, it } from 'vitest';
import { newId } from '@/utils/lib/ids';
import { value } from '../../../support/fakes/services';
import { asks, give, keep, names, world } from './kit';

type World = Awaited<ReturnType<typeof world>>;
const view = ({ fake }: World, limit = 50) => value(fake.methods['article/only-asked']({ limit }));

describe('who has had only asks', () => {
  it('is listed, never given first, then longest ago, with what fits best', async () => {
    const all = await world();
    const { fake, anna, ben, cleo, dora } = all;
    const given = { side: 'given' as const, kind: 'gift' as const, text: 'Tea', answers: null };
    for (const [personId, date] of [
      [anna, '2026-01-10'],
      [ben, '2025-11-02'],
    ] as const)
      await value(
        fake.methods['give/add']({
          ...{ key: newId(), ...given, personId, date, money: null, inExchange: null },
        }),
      );
    for (const id of [anna, ben, cleo]) await asks(fake, id, 4);
    await asks(fake, dora, 2);
    await keep(fake);
    const { rows, more } = await view(all);
    expect(names(rows)).toEqual(['Cleo', 'Ben', 'Anna']);
    expect(rows.map(({ asks: n, lastGiven }) => [n, lastGiven])).toEqual([
      [4, null],
      [4, '2025-11-02'],
      [4, '2026-01-10'],
    ]);
    expect(rows[0]?.best).toMatchObject({
      ...{ article: { title: 'Heat pumps get cheaper' }, reasons: [{ code: 'tag' }] },
    });
    expect(more).toBe(false);
    expect(await view(all, 2)).toMatchObject({ more: true });
  });

  it('leaves the list with the first thing given, and is what the next step says', async () => {
    const all = await world();
    const { fake, anna } = all;
    await asks(fake, anna, 3);
    const { id } = await keep(fake);
    expect(names((await view(all)).rows)).toEqual(['Anna']);
    const card = await value(fake.methods['person/card']({ personId: anna }));
    expect(card.person.asksFrom).toBeDefined();
    await give(fake, id, anna);
    expect((await view(all)).rows).toEqual([]);
  });

  it('does not count asks of one day, of long ago, or before an answer of another kind', async () => {
    const all = await world();
    const { fake, anna, ben, cleo } = all;
    await asks(fake, anna, 3, 100);
    const at = fake.world.now.toISOString();
    const mail = { channel: 'mail' as const, direction: 'out' as const, at };
    for (let n = 0; n < 3; n += 1)
      await value(
        fake.methods['log/manual']({ key: newId(), personId: ben, ...mail, text: `${n}?` }),
      );
    await asks(fake, cleo, 3);
    await value(
      fake.methods['log/manual']({ key: newId(), personId: cleo, ...mail, text: 'A tip for you.' }),
    );
    expect((await view(all)).rows).toEqual([]);
  });

  it('names apart whom it is no time to give', async () => {
    const all = await world();
    const { fake, anna } = all;
    await asks(fake, anna, 3);
    const pause = { personId: anna, until: '2026-06-01', because: 'merger', thank: null };
    await value(fake.methods['relationship/pause']({ key: newId(), ...pause }));
    const { rows, left } = await view(all);
    expect(rows).toEqual([]);
    expect(names(left)).toEqual(['Anna']);
  });
});
