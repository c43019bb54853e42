import { newId } from '@/utils/lib/ids';
import { addPerson, type FakeServices, fakeServices, value } from '../../../support/fakes/services';

/** An article as it is kept, with what a test cares about. */
export const told = (over: Partial<ReturnType<typeof blank>> = {}) => ({ ...blank(), ...over });
const blank = () => ({
  ...{ key: newId(), title: 'Heat pumps get cheaper', url: 'https://paper.example/heat' },
  ...{ quote: '', note: '', tags: [] as string[] },
});

export const keep = (fake: FakeServices, over: Parameters<typeof told>[0] = {}) =>
  value(fake.methods['article/keep'](told(over)));

export const one = (fake: FakeServices, id: string) => value(fake.methods['article/one']({ id }));

export const give = (fake: FakeServices, id: string, personId: string) =>
  value(fake.methods['article/give']({ key: newId(), id, personId }));

export const tag = (fake: FakeServices, personId: string, ...tags: string[]) =>
  value(fake.methods['person/edit']({ key: newId(), personId, fields: { tags } }));

export const stage = (fake: FakeServices, personId: string, as: 'customer' | 'lead' | 'former') =>
  value(fake.methods['relationship/edit']({ key: newId(), personId, fields: { stage: as } }));

/** Mails of mine that only ask, on different days before now. */
export async function asks(fake: FakeServices, personId: string, count: number, daysAgo = 10) {
  for (let n = 0; n < count; n += 1) {
    const at = new Date(fake.world.now.getTime() - (daysAgo - n) * 86_400_000).toISOString();
    const mail = { channel: 'mail' as const, direction: 'out' as const, at };
    const ask = { key: newId(), personId, ...mail, text: 'Could you order now?' };
    await value(fake.methods['log/manual'](ask));
  }
}

/** Four people: two customers and a lead who care, and somebody who does not. */
export async function world() {
  const fake = fakeServices();
  const anna = await addPerson(fake, 'Anna Berg', 'anna@berg.example');
  const ben = await addPerson(fake, 'Ben Cole', 'ben@cole.example');
  const cleo = await addPerson(fake, 'Cleo Diaz', 'cleo@diaz.example');
  const dora = await addPerson(fake, 'Dora Egan', 'dora@egan.example');
  for (const id of [anna, ben]) await stage(fake, id, 'customer');
  for (const id of [anna, ben, cleo]) await tag(fake, id, 'Heat pumps');
  return { fake, anna, ben, cleo, dora };
}

export const names = (rows: readonly { who: { name: string } }[]) =>
  rows.map(({ who }) => who.name.split(' ')[0]);
