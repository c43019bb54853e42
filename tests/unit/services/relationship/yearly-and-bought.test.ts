import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@/utils/lib/ids';
import type { UiAsk } from '@/utils/messages/ui-to-background';
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

describe('a purchase', () => {
  const buy = (deliveredOn: string | null) =>
    value(
      kept.methods['purchase/add']({
        ...{ key: newId(), personId, text: '200 jackets', orderedOn: '2026-03-01', deliveredOn },
        money: { value: 1_200_000, currency: 'EUR' },
      }),
    );

  it('is looked after on day 3, 30 and 90 after the delivery, else the order', async () => {
    await buy(null);
    const id = (await shown()).purchases[0]?.id ?? '';
    expect((await shown()).purchases[0]).toMatchObject({ state: 'open', due: '2026-03-04' });
    const edit = { key: newId(), id, deliveredOn: '2026-03-02' };
    await value(kept.methods['purchase/edit'](edit));
    expect((await shown()).purchases[0]?.due).toBe('2026-03-05');
    const look = () => kept.methods['purchase/look']({ key: newId(), id });
    await value(look());
    expect((await shown()).purchases[0]).toMatchObject({ looked: [3], due: '2026-04-01' });
    await value(look());
    await value(look());
    expect((await shown()).purchases[0]).toMatchObject({ state: 'done', due: null });
    expect(await code(look())).toBe('bad-request');
  });

  it('that is noted long after asks for no look that makes no sense any more', async () => {
    kept.world.now = new Date('2026-04-20T10:00:00Z');
    await buy('2026-03-02');
    expect((await shown()).purchases[0]?.due).toBe('2026-04-01');
    kept.world.now = new Date('2026-09-01T10:00:00Z');
    await buy('2026-03-02');
    expect((await shown()).purchases[0]).toMatchObject({ state: 'done', due: null });
  });

  it('makes a lead a customer, and undo a lead again', async () => {
    const { changeId } = await buy('2026-03-02');
    expect((await card()).person.stage).toBe('customer');
    await value(kept.methods.undo({ key: newId(), changeId }));
    expect((await card()).person.stage).toBe('lead');
    expect((await shown()).purchases).toEqual([]);
  });
});

type Ask = UiAsk<'date/add'>;

describe('an important day', () => {
  const birthday = {
    ...{ kind: 'birthday', text: '', calendar: 'solar', month: 3, day: 20 },
    ...{ leap: false, year: 1980, leadDays: 7 },
  } as const;
  const add = (over = {}) =>
    kept.methods['date/add']({ key: newId(), personId, ...birthday, ...over } as Ask);

  it('is due its lead days before, and once done, in the next year', async () => {
    await value(add());
    const [date] = (await shown()).dates;
    expect(date).toMatchObject({ due: '2026-03-13', next: { on: '2026-03-20', years: 46 } });
    await value(kept.methods['date/done']({ key: newId(), id: date?.id ?? '' }));
    expect((await shown()).dates[0]?.due).toBe('2027-03-13');
  });

  it('follows the Chinese calendar', async () => {
    await value(add({ calendar: 'lunar', month: 8, day: 15, year: null }));
    expect((await shown()).dates[0]?.next?.on).toBe('2026-09-25');
  });

  it('that never comes is refused; a leap month belongs to the lunar calendar alone', async () => {
    expect(await code(add({ month: 6, day: 31 }))).toBe('bad-request');
    await value(add({ leap: true }));
    expect((await shown()).dates[0]?.leap).toBe(false);
  });

  it('can be muted, and asks for nothing then', async () => {
    await value(add());
    const id = (await shown()).dates[0]?.id ?? '';
    await value(kept.methods['date/edit']({ key: newId(), id, state: 'muted' }));
    expect((await shown()).dates[0]).toMatchObject({ state: 'muted', due: null });
    await value(kept.methods['date/edit']({ key: newId(), id, state: 'active', leadDays: 3 }));
    expect((await shown()).dates[0]?.due).toBe('2026-03-17');
  });
});
