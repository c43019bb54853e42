import { beforeAll, describe, expect, it, vi } from 'vitest';
import { newId } from '@/utils/lib/ids';
import { addPerson, type FakeServices, fakeServices, value } from '../../support/fakes/services';

const PEOPLE = 10_000;
const search = ({ methods }: FakeServices, query: string) =>
  value(methods['person/search']({ query, limit: 10 }));
const names = async (fake: FakeServices, query: string) =>
  (await search(fake, query)).map(({ name }) => name);

describe('searching 10,000 people', () => {
  const fake = fakeServices();
  beforeAll(async () => {
    for (let from = 0; from < PEOPLE; from += 2500) {
      const people = Array.from({ length: 2500 }, (_, at) => ({
        ref: String(from + at),
        name: `Jo${(from + at) % 97} Person${from + at}`,
        identities: [
          { kind: 'email' as const, value: `mail${from + at}@firm${(from + at) % 50}.example` },
        ],
      }));
      await value(fake.seed({ key: newId(), records: { people } }));
    }
    await addPerson(fake, 'Jean-Luc O’Brien', 'jl@enterprise.example', 'Stellar Ships');
    await addPerson(fake, '欧阳小明', 'ouyang@qq.com', '深圳市华强电子');
    await addPerson(fake, 'Müller, Käthe', null);
  }, 120_000);

  it('finds by every part of name, address and company', async () => {
    expect(await names(fake, 'Person4711')).toEqual(['Jo55 Person4711']);
    expect(await names(fake, 'mail4711@firm')).toEqual(['Jo55 Person4711']);
    for (const query of [
      'jean',
      'luc',
      'jeanluc',
      'jean-luc',
      "o'brien",
      'OBRIEN',
      'stellar ship',
    ]) {
      expect(await names(fake, query), query).toEqual(['Jean-Luc O’Brien']);
    }
    for (const query of ['小明', '欧阳', '阳小', '华强', '欧阳小明', 'ouyang']) {
      expect(await names(fake, query), query).toEqual(['欧阳小明']);
    }
    expect(await names(fake, 'kathe muller')).toEqual(['Müller, Käthe']);
    expect(await names(fake, 'jo55 person4711')).toEqual(['Jo55 Person4711']);
    expect(await names(fake, 'jo person4711')).toEqual(['Jo55 Person4711']);
    expect(await names(fake, 'nobody')).toEqual([]);
    expect(await names(fake, ' ')).toEqual([]);
  });

  it('reads keys, and records of the found alone', async () => {
    const gets = vi.spyOn(IDBObjectStore.prototype, 'get');
    const scans = [
      vi.spyOn(IDBObjectStore.prototype, 'getAll'),
      vi.spyOn(IDBObjectStore.prototype, 'openCursor'),
      vi.spyOn(IDBIndex.prototype, 'openCursor'),
      vi.spyOn(IDBIndex.prototype, 'count'),
    ];
    await search(fake, 'person471');
    expect(gets.mock.calls.length).toBeLessThanOrEqual(11 + 10);
    gets.mockClear();
    await search(fake, 'p');
    expect(gets.mock.calls.length).toBeLessThanOrEqual(120 + 10);
    for (const scan of scans) expect(scan).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});
