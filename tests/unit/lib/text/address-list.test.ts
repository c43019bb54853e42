import fc from 'fast-check';
import { addressParser } from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { namedAddress, parseAddressList, parsePerson } from '@/utils/lib/text/address-list';

describe('parseAddressList', () => {
  test.each([
    ['ada@example.org', [{ email: 'ada@example.org' }]],
    ['Ada Lee <Ada@Example.ORG>', [{ name: 'Ada Lee', email: 'ada@example.org' }]],
    [
      '"Lee, Ada" <ada@example.org>, bob@example.org',
      [{ name: 'Lee, Ada', email: 'ada@example.org' }, { email: 'bob@example.org' }],
    ],
    ['ada@example.org (Ada Lee)', [{ name: 'Ada Lee', email: 'ada@example.org' }]],
    ['"A \\"the\\" L" <ada@example.org>', [{ name: 'A "the" L', email: 'ada@example.org' }]],
    [
      'Team: ada@example.org, Bob <bob@example.org>; eve@example.org',
      [
        { email: 'ada@example.org' },
        { name: 'Bob', email: 'bob@example.org' },
        { email: 'eve@example.org' },
      ],
    ],
    ['undisclosed-recipients:;', []],
    ['Re: Ada <ada@example.org>', [{ name: 'Re: Ada', email: 'ada@example.org' }]],
    [
      '＂张三＂ ＜zhang＠example.cn＞，li@example.cn',
      [{ name: '＂张三＂', email: 'zhang@example.cn' }, { email: 'li@example.cn' }],
    ],
    ['=?UTF-8?B?5byg5LiJ?= <zhang@example.cn>', [{ name: '张三', email: 'zhang@example.cn' }]],
    ['=?gb2312?Q?=D5=C5=C8=FD?= <zhang@example.cn>', [{ name: '张三', email: 'zhang@example.cn' }]],
    [
      '"boss@example.org" <eve@attacker.example>',
      [{ name: 'boss@example.org', email: 'eve@attacker.example' }],
    ],
    ['"boss@example.org"', [{ name: 'boss@example.org' }]],
    ['Ada <ada@example.org', [{ name: 'Ada', email: 'ada@example.org' }]],
    ['Ada <not an address>', [{ name: 'Ada <not an address>' }]],
    ['ada@example.org <ada@example.org>', [{ email: 'ada@example.org' }]],
    ['Jürgen <j@bücher.example>', [{ name: 'Jürgen', email: 'j@xn--bcher-kva.example' }]],
    [', ; ,', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(parseAddressList(text)).toEqual(expected);
  });

  test('agrees with postal-mime on plain lists', () => {
    const word = fc.stringMatching(/^[A-Za-z]{1,12}$/);
    const address = fc
      .tuple(fc.stringMatching(/^[a-z0-9]{1,10}$/), fc.stringMatching(/^[a-z]{1,10}\.example$/))
      .map((p) => p.join('@'));
    const entry = fc.oneof(
      address,
      fc.tuple(word, address).map(([n, a]) => `${n} <${a}>`),
      fc.tuple(word, word, address).map(([l, f, a]) => `"${l}, ${f}" <${a}>`),
      fc.tuple(address, word).map(([a, n]) => `${a} (${n})`),
    );
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 12 }), (entries) => {
        const text = entries.join(', ');
        const theirs = addressParser(text, { flatten: true }).map(({ name, address }) => ({
          ...(name && name !== address ? { name } : {}),
          email: address,
        }));
        expect(parseAddressList(text)).toEqual(theirs);
      }),
    );
  });

  test('never takes an address out of quotes and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (junk) => {
        const quoted = `"${junk.replace(/["\\]/g, '')} mallory@attacker.example" <ada@example.org>`;
        expect(parseAddressList(quoted).map((a) => a.email)).toEqual(['ada@example.org']);
        expect(() => parseAddressList(junk)).not.toThrow();
      }),
    );
  });

  test('hostile lengths take no time', () => {
    for (const unit of ['"', '<', '(', ':', ',', ' @', '\\"', '<a@', '=?a?B?', ':;']) {
      const started = performance.now();
      parseAddressList(unit.repeat(100_000));
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});

test('a name that is only the address again is no name', () => {
  expect(namedAddress('Ada@Example.org', 'ada@example.org')).toEqual({ email: 'ada@example.org' });
  expect(namedAddress(' "" ', 'nothing')).toBeNull();
});

describe('parsePerson', () => {
  test.each([
    ['Lee, Ann (Sales) <ann@example.org>', { name: 'Lee, Ann (Sales)', email: 'ann@example.org' }],
    ['何秋 (前台)<heqiu@example.org>', { name: '何秋 (前台)', email: 'heqiu@example.org' }],
    ['"Lee, Ann" <ann@example.org>', { name: 'Lee, Ann', email: 'ann@example.org' }],
    ['ann@example.org', { email: 'ann@example.org' }],
    ['Ann Lee', { name: 'Ann Lee' }],
    ['', null],
  ])('%s', (text, person) => {
    expect(parsePerson(text)).toEqual(person);
  });
});
