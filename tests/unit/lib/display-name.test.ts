import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, displayLine, displayName, displayText } from '@/utils/lib/display-name';
import { toUnicodeHost } from '@/utils/lib/punycode';

describe('names from outside', () => {
  it.each([
    ['\u202eenaJ\u202c', 'enaJ'],
    ['Ja\u200bne\u0000 \u2066Doe\u2069', 'Jane Doe'],
    ['  Jane \n\t Doe ', 'Jane Doe'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['\u0645\u062d\u0645\u062f', '\u0645\u062d\u0645\u062f'],
    ['\ud83d\ude42 Jane', '🙂 Jane'],
    ['\ud83d', ''],
    [null, ''],
  ])('%j is kept as %j', (raw, kept) => expect(displayName(raw)).toBe(kept));

  it('are at most 200 units, well formed and without marks piled up', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (raw) => {
        const name = displayName(raw);
        expect(name.length).toBeLessThanOrEqual(200);
        expect(name.isWellFormed()).toBe(true);
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}]|\p{M}{4}/u);
      }),
    );
    expect(displayName(`a${'\u0301'.repeat(500)}`).length).toBe(4);
    expect(cut('a🙂', 2)).toBe('a');
  });

  it('leaves line breaks in texts, not in lines', () => {
    expect(displayText('a\r\nb\u202e\u0007\n', 100)).toBe('a\nb');
    expect(displayLine(' a\r\n b ', 100)).toBe('a b');
    expect(displayText('y'.repeat(99), 9)).toBe('yyyyyyyyy');
  });
});

describe('host names', () => {
  it.each(['müller.example', 'аpple.example', '例え.example', 'faß.example', 'acme.example'])(
    'come back as letters: %s',
    (host) => expect(toUnicodeHost(new URL(`http://${host}`).hostname)).toBe(host),
  );

  it('survive anything', () => {
    expect(toUnicodeHost('xn--.com')).toBe('.com');
    expect(toUnicodeHost('xn--\u00ff.com')).toBe('xn--\u00ff.com');
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9-]{0,60}$/), (label) => {
        expect(typeof toUnicodeHost(`xn--${label}.com`)).toBe('string');
      }),
    );
  });
});
