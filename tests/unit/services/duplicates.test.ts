import { describe, expect, it } from 'vitest';
import { newId } from '@/utils/lib/ids';
import type { DuplicatePage, TwinCursor } from '@/utils/messages/views';
import { JANE } from '../../support/fakes/reading';
import { addPerson, type FakeServices, fakeServices, value } from '../../support/fakes/services';

const list = async ({ methods }: FakeServices, limit = 50) => {
  const pairs: string[] = [];
  let after: TwinCursor | null = null;
  do {
    const page: DuplicatePage = await value(methods['duplicates/list']({ after, limit }));
    pairs.push(...page.pairs.map(({ a, b, reason }) => `${a.name}|${b.name}|${reason.code}`));
    after = page.next;
  } while (after);
  return pairs.map((pair) => pair.split('|').sort().join('|')).sort();
};
const give = (
  { methods }: FakeServices,
  personId: string,
  kind: 'phone' | 'email' | 'linkedin',
  v: string,
) => value(methods['identity/add']({ key: newId(), personId, kind, value: v }));

describe('possible duplicates', () => {
  it('are found by address, alias, name and company, and characters, with the reason', async () => {
    const fake = fakeServices();
    const anna = await addPerson(fake, 'Anna Berg', 'anna.berg@gmail.com');
    await addPerson(fake, 'A. Berg', 'annaberg+x@googlemail.com');
    await addPerson(fake, '张伟', 'zw@anhe.example', 'Anhe Motors');
    await addPerson(fake, 'Wei Zhang', null, 'Anhe Motors Co., Ltd.');
    await addPerson(fake, 'Jane Doe', JANE.email, 'Acme');
    await addPerson(fake, 'Doe, Jane', 'jane@private.example', 'Acme GmbH');
    const carl = await addPerson(fake, 'Carl Tor', 'carl@tor.example');
    const other = await addPerson(fake, 'C. Tor', 'ct@gmail.com');
    for (const id of [carl, other]) await give(fake, id, 'phone', '+49 30 1234567');
    expect(await list(fake)).toEqual(
      [
        'Anna Berg|A. Berg|alias',
        '张伟|Wei Zhang|same-sound-and-company',
        'Jane Doe|Doe, Jane|same-name-and-company',
        'Carl Tor|C. Tor|same-address',
      ]
        .map((pair) => pair.split('|').sort().join('|'))
        .sort(),
    );
    const card = await value(fake.methods['person/card']({ personId: anna }));
    expect(card.duplicates).toMatchObject([{ name: 'A. Berg', reason: { code: 'alias' } }]);
  });

  it('are not namesakes at two companies, turned names, or people behind one desk', async () => {
    const fake = fakeServices();
    await addPerson(fake, 'Wei Zhang', 'wz@one.example');
    await addPerson(fake, '张伟', 'zw@two.example');
    await addPerson(fake, 'Thomas James', null, 'Acme');
    await addPerson(fake, 'James Thomas', null, 'Acme');
    const ids = [await addPerson(fake, 'Info One'), await addPerson(fake, 'Info Two')];
    for (const id of ids) await give(fake, id, 'email', 'info@acme.example');
    expect(await list(fake)).toEqual([]);
  });

  it('are listed page by page, each pair once, though many share a name', async () => {
    const fake = fakeServices();
    for (let n = 0; n < 4; n += 1) await addPerson(fake, 'Ada Lee', null, 'Acme');
    for (let n = 0; n < 3; n += 1) await addPerson(fake, 'Bea Mill', null, 'Acme');
    const all = await list(fake);
    expect(all).toHaveLength(6 + 3);
    for (const limit of [1, 2, 3]) expect(await list(fake, limit)).toEqual(all);
  });

  it('are seen when both come in one write, as an import brings them', async () => {
    const fake = fakeServices();
    const one = { company: 'Acme', identities: [] };
    const people = [
      { ref: 'a', name: 'Ada Lee', ...one },
      { ref: 'b', name: 'Lee, Ada', ...one },
    ];
    await value(fake.seed({ key: newId(), records: { people } }));
    expect(await list(fake)).toHaveLength(1);
  });

  it('go when merged, told apart or renamed, and come back with undo', async () => {
    const fake = fakeServices();
    const one = await addPerson(fake, 'Ada Lee', null, 'Acme');
    const two = await addPerson(fake, 'Ada Lee', 'ada@lee.example', 'Acme');
    const key = newId();
    expect(await list(fake)).toHaveLength(1);
    await value(fake.methods['duplicates/apart']({ key, personId: one, otherId: two }));
    expect(await list(fake)).toEqual([]);
    const card = await value(fake.methods['person/card']({ personId: two }));
    expect(card.duplicates).toEqual([]);
    await value(fake.methods.undo({ key: newId(), changeId: key }));
    expect(await list(fake)).toHaveLength(1);
    const merge = { key: newId(), personId: one, otherId: two, take: [] };
    await value(fake.methods['person/merge'](merge));
    expect(await list(fake)).toEqual([]);
    await value(fake.methods.undo({ key: newId(), changeId: merge.key }));
    expect(await list(fake)).toHaveLength(1);
    const fields = { name: 'Ada Stone' };
    await value(fake.methods['person/edit']({ key: newId(), personId: one, fields }));
    expect(await list(fake)).toEqual([]);
  });
});
