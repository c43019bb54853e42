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

const complaints = async () =>
  (await value(kept.methods['person/card']({ personId }))).relationship.complaints;

async function complain(text = 'Two boxes were missing', due: string | null = null) {
  const ask = { key: newId(), personId, text, due, interactionId: null };
  await value(kept.methods['complaint/add'](ask));
  const [made] = await complaints();
  if (!made) throw new Error('nothing was added');
  return made;
}

describe('a complaint', () => {
  it('is open, and to be answered on the next working day', async () => {
    // A Friday: the weekend does not count.
    kept.world.now = new Date('2026-03-06T10:00:00Z');
    expect(await complain()).toMatchObject({
      ...{ state: 'open', due: '2026-03-09', openedAt: '2026-03-06T10:00:00.000Z', cause: null },
    });
  });

  it('goes its way: told, solved, trusted again a week later', async () => {
    const { id } = await complain();
    const told = { id, cause: 'Packed by a new hand', due: '2026-03-10' };
    await value(kept.methods['complaint/inform']({ key: newId(), ...told }));
    expect((await complaints())[0]).toMatchObject({ state: 'informed', due: '2026-03-10' });
    kept.world.now = new Date('2026-03-10T10:00:00Z');
    await value(kept.methods['complaint/solve']({ key: newId(), id, cause: null }));
    expect((await complaints())[0]).toMatchObject({ state: 'solved', due: '2026-03-17' });
    await value(kept.methods['complaint/repair']({ key: newId(), id }));
    expect((await complaints())[0]).toMatchObject({ state: 'repaired', due: null });
    await value(kept.methods['complaint/reopen']({ key: newId(), id }));
    expect((await complaints())[0]).toMatchObject({
      ...{ state: 'open', due: '2026-03-11', informedAt: null, cause: 'Packed by a new hand' },
    });
  });

  it('is told once, however often the request is sent, and each step can be taken back', async () => {
    const { id } = await complain();
    const ask = { key: newId(), id, cause: 'Lost', due: '2026-03-10' };
    const first = await value(kept.methods['complaint/inform'](ask));
    expect(await value(kept.methods['complaint/inform'](ask))).toEqual(first);
    await value(kept.methods.undo({ key: newId(), changeId: first.changeId }));
    expect((await complaints())[0]).toMatchObject({ state: 'open', cause: null });
  });

  it('refuses what its state does not allow', async () => {
    const { id } = await complain();
    expect(await code(kept.methods['complaint/repair']({ key: newId(), id }))).toBe('bad-request');
    expect(await code(kept.methods['complaint/solve']({ key: newId(), id, cause: ' ' }))).toBe(
      'bad-request',
    );
    expect(
      await code(
        kept.methods['complaint/inform']({ key: newId(), id, cause: ' ', due: '2026-03-09' }),
      ),
    ).toBe('bad-request');
  });

  it('can be corrected and removed', async () => {
    const { id } = await complain();
    const fields = { text: 'Three boxes', category: 'delivery', due: '2026-03-06' };
    await value(kept.methods['complaint/edit']({ key: newId(), id, ...fields }));
    expect((await complaints())[0]).toMatchObject(fields);
    const gone = await value(kept.methods['complaint/remove']({ key: newId(), id }));
    expect(await complaints()).toEqual([]);
    await value(kept.methods.undo({ key: newId(), changeId: gone.changeId }));
    expect(await complaints()).toHaveLength(1);
  });

  it('of nobody is refused, and so is one without words', async () => {
    const ask = { key: newId(), personId: 'nobody', text: 'x', due: null, interactionId: null };
    expect(await code(kept.methods['complaint/add'](ask))).toBe('not-found');
    expect(await code(kept.methods['complaint/add']({ ...ask, personId, text: ' ' }))).toBe(
      'bad-request',
    );
  });
});
