import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, nameKey } from '@/utils/lib/fold';
import { queryTokens, termsOf } from '@/utils/lib/terms';

describe('name keys', () => {
  it.each([
    ['Jane Doe', 'JANE  DOE'],
    ['Jane Doe', 'Doe, Jane'],
    ['Jane Doe', 'Jane Doe (Acme Ltd.)'],
    ['Müller', 'muller'],
    ['Søren Łukasz', 'soren lukasz'],
    ['Straße', 'strasse'],
    ['O’Brien', "O'Brien"],
    ['王小明', '王 小明'],
    ['Ｊａｎｅ', 'jane'],
  ])('%s equals %s', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));

  it.each([
    ['Jane Doe', 'Jane Low'],
    ['Doe, Jane', 'Doe Jane'],
    ['か', 'が'],
    ['Sammy Davis, Jr.', 'Jr Sammy Davis'],
  ])('%s differs from %s', (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)));

  it('is empty for what holds no letter', () => {
    for (const name of ['', ' ', '…', '()', '🙂']) expect(nameKey(name)).toBe('');
  });

  it('does not change when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('search tokens', () => {
  it('are found by any beginning of a word and any part of a Chinese name', () => {
    const terms = termsOf(['Jean-Luc O’Brien', 'jl.b+x@acme.example', '欧阳小明']);
    const finds = (query: string) =>
      queryTokens(query).every((token) => terms.some((term) => term.startsWith(token)));
    for (const query of ['jean', 'luc', 'jean-luc', "O'Br", 'jl.b', 'acme', '小明', '阳小', 'b']) {
      expect(finds(query), query).toBe(true);
    }
    for (const query of ['rien', 'cme', '小王', 'jean paul'])
      expect(finds(query), query).toBe(false);
  });

  it('stay few and short for a hostile name', () => {
    const long = termsOf([`${'字'.repeat(5000)} ${'word '.repeat(5000)}`, 'x'.repeat(9000)]);
    expect(long.length).toBeLessThanOrEqual(80);
    expect(Math.max(...long.map((term) => term.length))).toBeLessThanOrEqual(40);
  });

  it('find a person by every word of the name', () => {
    const word = fc.stringMatching(/^[a-zäöüéø]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const terms = termsOf([words.join(' ')]);
        for (const token of queryTokens(words.join(' '))) {
          expect(terms.some((term) => term.startsWith(token))).toBe(true);
        }
      }),
    );
  });
});
