import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLookAlike, skeletonOf } from '@/utils/domain/look-alike';
import { normaliseEmail } from '@/utils/lib/text/email';

const ascii = (host: string) => normaliseEmail(`x@${host}`)?.slice(2) ?? '';

describe('look-alike domains', () => {
  it.each([
    // Homoglyphs of Cyrillic, Greek, Armenian and phonetic letters, as the address has them.
    [ascii('асme-tools.com'), 'acme-tools.com'],
    [ascii('αcme-tools.com'), 'acme-tools.com'],
    [ascii('acme-tοοls.com'), 'acme-tools.com'],
    [ascii('ɑcme-tools.com'), 'acme-tools.com'],
    [ascii('acme-toolѕ.com'), 'acme-tools.com'],
    [ascii('noгdwind.com'), 'nordwind.com'],
    // Letters that run together.
    ['acrne-tools.com', 'acme-tools.com'],
    ['vvorldtrade.com', 'worldtrade.com'],
    ['c1earwater.com', 'clearwater.com'],
    ['nordw1nd.com', 'nordwind.com'],
    // One letter in, out, changed, swapped.
    ['nordwindd.com', 'nordwind.com'],
    ['nordwnd.com', 'nordwind.com'],
    ['nordwint.com', 'nordwind.com'],
    ['nodrwind.com', 'nordwind.com'],
    ['nord-wind.com', 'nordwind.com'],
    // Top levels that are slips.
    ['nordwind.co', 'nordwind.com'],
    ['nordwind.cm', 'nordwind.com'],
    ['nordwind.ne', 'nordwind.net'],
    // The known one in front of another.
    ['nordwind.com.mail-login.net', 'nordwind.com'],
    ['nordwind-com.net', 'nordwind.com'],
  ])('%s could pass for %s', (domain, known) => {
    expect(isLookAlike(domain, known)).toBe(true);
  });

  it.each([
    ['nordwind.de', 'nordwind.com'],
    ['nordwind.be', 'nordwind.de'],
    ['nordwind.com.cn', 'nordwind.com'],
    ['nordwind.cn', 'nordwind.com'],
    ['mail.nordwind.com', 'nordwind.com'],
    ['nordwind-group.com', 'nordwind.com'],
    ['ibm.com', 'ibn.com'],
    ['southwind.com', 'nordwind.com'],
    ['nordwind.com', 'nordwind.com'],
  ])('%s could not pass for %s', (domain, known) => {
    expect(isLookAlike(domain, known)).toBe(false);
  });

  const label = fc.stringMatching(/^[a-z]{5,14}$/);

  it('sees every homoglyph, and never the domain itself', () => {
    const cyrillic: Record<string, string> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х' };
    fc.assert(
      fc.property(label, (name) => {
        const posed = ascii(
          `${name.replace(/[aeopcx]/, (letter) => cyrillic[letter] ?? letter)}.com`,
        );
        expect(isLookAlike(posed, `${name}.com`)).toBe(posed !== `${name}.com`);
        expect(skeletonOf(posed)).toBe(skeletonOf(`${name}.com`));
      }),
    );
  });

  it('sees every single slip of a long name', () => {
    fc.assert(
      fc.property(
        label,
        fc.nat(),
        fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
        (name, n, c) => {
          const at = n % name.length;
          for (const slip of [
            name.slice(0, at) + c + name.slice(at),
            name.slice(0, at) + c + name.slice(at + 1),
          ]) {
            expect(isLookAlike(`${slip}.com`, `${name}.com`)).toBe(slip !== name);
          }
        },
      ),
    );
  });

  it('leaves names that differ in two letters alone', () => {
    fc.assert(
      fc.property(label, (name) => {
        // Two letters no other letter prints like, at both ends.
        expect(isLookAlike(`z${name}k.com`, `k${name}z.com`)).toBe(false);
      }),
    );
  });
});
