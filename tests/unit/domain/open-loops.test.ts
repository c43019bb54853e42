import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LoopTouch, openLoops } from '@/utils/domain/open-loops';

const touch = fc.record(
  {
    at: fc
      .integer({ min: 1, max: 40 })
      .map((n) => `2026-03-01T00:${String(n).padStart(2, '0')}:00.000Z`),
    interactionId: fc.uuid(),
    direction: fc.constantFrom('in' as const, 'out' as const),
    asks: fc.boolean(),
    answers: fc.boolean(),
  },
  { requiredKeys: ['at', 'interactionId'] },
) as fc.Arbitrary<LoopTouch>;
const history = fc.uniqueArray(touch, { maxLength: 20, selector: ({ at }) => at });

describe('open loops', () => {
  it('follow from the touches, whatever their order', () => {
    fc.assert(
      fc.property(history, (touches) => {
        expect(openLoops([...touches].reverse())).toEqual(openLoops(touches));
      }),
    );
  });

  it('rest on a message of the right side that nothing answered since', () => {
    fc.assert(
      fc.property(history, (touches) => {
        for (const [loop, side, other] of [
          [openLoops(touches).waiting, 'in', 'out'],
          [openLoops(touches).asked, 'out', 'in'],
        ] as const) {
          if (!loop) continue;
          const opener = touches.find(({ interactionId }) => interactionId === loop.interactionId);
          expect(opener?.direction).toBe(side);
          expect(opener?.asks).not.toBe(false);
          const since = touches.filter(({ at }) => at > loop.at);
          expect(since.some((one) => one.direction === other && one.answers !== false)).toBe(false);
        }
      }),
    );
  });

  it('are closed by an answer of the other side', () => {
    fc.assert(
      fc.property(history, (touches) => {
        const at = '2026-03-02T00:00:00.000Z';
        const mine = { at, interactionId: 'x', direction: 'out' as const, asks: false };
        expect(openLoops([...touches, { ...mine, answers: true }]).waiting).toBeNull();
        const before = openLoops(touches);
        expect(openLoops([...touches, { ...mine, answers: false }])).toEqual(before);
      }),
    );
  });

  it('are never opened by a copy, a note or a thank-you', () => {
    fc.assert(
      fc.property(fc.array(touch, { maxLength: 20 }), (touches) => {
        const quiet = touches.map(({ direction, ...rest }) =>
          direction === 'in' ? { ...rest, direction, asks: false } : rest,
        );
        expect(openLoops(quiet)).toEqual({ waiting: null, asked: null });
      }),
    );
  });
});
