import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, tick } from '@/utils/lib/clock';

describe('the hybrid clock', () => {
  it('sorts as text in the order of its readings, whatever the wall clock does', () => {
    const walls = fc.array(fc.integer({ min: 0, max: 2 ** 44 }), { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(walls, (times) => {
        let last: string | null = null;
        for (const time of times) {
          const next = tick(last, time, 'devicexx');
          if (last !== null) expect(next > last).toBe(true);
          expect(Date.parse(instantOf(next) ?? '')).toBeGreaterThanOrEqual(time);
          last = next;
        }
      }),
    );
  });

  it('carries into the milliseconds when a counter is full', () => {
    expect(tick('00000000000a-ffff-d', 1, 'd')).toBe('00000000000b-0000-d');
    expect(tick('00000000000a-00ff-d', 1, 'd')).toBe('00000000000a-0100-d');
  });

  it('reads no instant from anything else', () => {
    expect(instantOf('')).toBeNull();
    expect(instantOf('zz-yy')).toBeNull();
  });
});
