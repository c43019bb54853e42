import type { PageReading } from '@/utils/domain/page-reading';

/**
 * So long may a page show what it showed before, after its address changed, until that counts
 * as what the new address means, ms.
 */
export const GRACE = 3000;

export type Freshness = {
  /**
   * The reading, or nobody while it may still be of the page before: its address changed just
   * now and it says what it said before, or its own ids do not fit.
   * @param address what of the page's address names what is open
   */
  judge(reading: PageReading, address: string): PageReading;
};

/** Never yesterday's person: what is shown must have come with the address it is shown for. */
export function createFreshness(now: () => number = Date.now): Freshness {
  let address: string | null = null;
  let movedAt = Number.NEGATIVE_INFINITY;
  let before = '';
  let last = '';
  return {
    judge(reading, current) {
      if (current !== address) {
        // The first page has none before it.
        if (address !== null) movedAt = now();
        address = current;
        before = last;
      }
      last = contentOf(reading);
      if (now() - movedAt >= GRACE) return reading;
      const same = last !== '' && last === before;
      return same || reading.missing.includes('page-behind-address') ? changing(reading) : reading;
    },
  };
}

/** What a page says about people; '' where it names nobody. */
function contentOf({ kind, people, messages, subject, profile }: PageReading): string {
  if (people.length === 0 || kind === 'compose') return '';
  const said = messages.map(({ from, at, text }) => [from, at, text]);
  return JSON.stringify([subject, people, said, profile]);
}

function changing(reading: PageReading): PageReading {
  return {
    ...reading,
    ...{ key: null, subject: null, people: [], messages: [], profile: null },
    missing: ['page-changing'],
    unreadable: true,
  };
}
