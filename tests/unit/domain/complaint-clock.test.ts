import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Complaint } from '@/utils/domain/complaint';
import { complaintClock, complaintTone } from '@/utils/domain/complaint-clock';
import { addDays } from '@/utils/lib/dates';

const AT = '2026-03-04T10:00:00.000Z';
const TODAY = '2026-03-04';

const begun: Complaint = {
  ...{ id: 'c', personId: 'p', text: 'Late', category: null, interactionId: null },
  ...{ createdAt: '', updatedAt: '', deletedAt: null, device: '' },
  openedAt: AT,
  ...complaintClock.begin('2026-03-05'),
};
const told = { cause: 'The carrier lost it', due: '2026-03-10' };

type Move = 'inform' | 'solve' | 'solveWithCause' | 'repair' | 'reopen';
const moves: Record<Move, (now: Complaint) => Partial<Complaint> | null> = {
  inform: (now) => complaintClock.inform(now, told, AT),
  solve: (now) => complaintClock.solve(now, null, AT, TODAY),
  solveWithCause: (now) => complaintClock.solve(now, 'Mixed up', AT, TODAY),
  repair: (now) => complaintClock.repair(now, AT),
  reopen: (now) => complaintClock.reopen(now, '2026-03-06'),
};
const moved = (now: Complaint, move: Move): Complaint => ({ ...now, ...(moves[move](now) ?? {}) });

describe('the complaint clock', () => {
  it('is red until they were told, amber until it is solved, then grey until trust is back', () => {
    expect(complaintTone(begun, TODAY)).toBe('overdue');
    const informed = moved(begun, 'inform');
    expect(informed).toMatchObject({ state: 'informed', ...told, informedAt: AT });
    expect(complaintTone(informed, TODAY)).toBe('waiting');
    const solved = moved(informed, 'solve');
    expect(solved).toMatchObject({ state: 'solved', due: '2026-03-11', solvedAt: AT });
    expect(complaintTone(solved, TODAY)).toBe('planned');
    expect(moved(solved, 'repair')).toMatchObject({ state: 'repaired', due: null });
  });

  it('is red again when the told day has passed', () => {
    const informed = moved(begun, 'inform');
    expect(complaintTone(informed, '2026-03-10')).toBe('waiting');
    expect(complaintTone(informed, '2026-03-11')).toBe('overdue');
  });

  it('is not solved without a cause, and not repaired before it is solved', () => {
    expect(moves.solve(begun)).toBeNull();
    expect(moves.repair(begun)).toBeNull();
    expect(moves.repair(moved(begun, 'inform'))).toBeNull();
    expect(moved(begun, 'solveWithCause')).toMatchObject({
      ...{ state: 'solved', cause: 'Mixed up', informedAt: AT },
    });
  });

  it('keeps the first telling when a new date is told', () => {
    const first = moved(begun, 'inform');
    const later = '2026-03-09T08:00:00.000Z';
    const again = complaintClock.inform(first, { cause: 'Lost', due: '2026-03-12' }, later);
    expect(again).toMatchObject({ informedAt: AT, due: '2026-03-12', cause: 'Lost' });
  });

  it('holds together whatever happens to it', () => {
    const names = Object.keys(moves) as Move[];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names), { maxLength: 30 }), (path) => {
        let now = begun;
        for (const move of path) {
          const before = now;
          now = moved(now, move);
          if (moves[move](before) === null) expect(now).toEqual(before);
          const { state, due, cause, informedAt, solvedAt, repairedAt } = now;
          // Something is to be done on some day until trust is back.
          expect(due === null).toBe(state === 'repaired');
          expect(informedAt === null).toBe(state === 'open');
          expect(solvedAt === null).toBe(state === 'open' || state === 'informed');
          expect(repairedAt === null).toBe(state !== 'repaired');
          if (state !== 'open') expect(cause).not.toBeNull();
        }
      }),
    );
  });

  it('asks about trust a week after the solution, on whatever day that is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (n) => {
        const day = addDays('2026-01-01', n);
        const solved = complaintClock.solve(begun, 'Lost', AT, day);
        expect(solved?.due).toBe(addDays(day, 7));
      }),
    );
  });
});
