import { describe, expect, it } from 'vitest';
import { badgeLook } from '@/utils/background/badge';

describe('the badge', () => {
  it.each([
    [{ overdue: 0, revisits: 0 }, '', false],
    [{ overdue: 2, revisits: 0 }, '2', false],
    [{ overdue: 0, revisits: 5 }, '•', false],
    // Never added up: the number is my word alone, the visits are a dot on the icon.
    [{ overdue: 2, revisits: 5 }, '2', true],
    [{ overdue: 1001, revisits: 0 }, '999+', false],
  ])('for %o shows %s', (counts, text, dotted) => {
    expect(badgeLook(counts)).toMatchObject({ text, dotted });
  });

  it('is red only for my word', () => {
    expect(badgeLook({ overdue: 1, revisits: 0 }).color).not.toBe(
      badgeLook({ overdue: 0, revisits: 1 }).color,
    );
  });
});
