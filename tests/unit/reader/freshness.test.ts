import { describe, expect, it } from 'vitest';
import { createFreshness, GRACE } from '@/utils/reader/freshness';
import { BOB, message, thread } from '../../support/fakes/reading';

const jane = thread([message()]);
const bob = thread([message({ key: 'gmail:m2', from: BOB })]);
const nobody = thread([], { kind: 'list' });

function setUp() {
  const clock = { now: 0 };
  const { judge } = createFreshness(() => clock.now);
  return { clock, judge };
}

describe('after in-page navigation', () => {
  it('nobody is shown while the page says what it said before', () => {
    const { clock, judge } = setUp();
    expect(judge(jane, '#1')).toBe(jane);
    clock.now = 10_000;
    expect(judge(jane, '#2')).toMatchObject({
      people: [],
      messages: [],
      key: null,
      unreadable: true,
      missing: ['page-changing'],
    });
    clock.now += 500;
    expect(judge(jane, '#2').people).toEqual([]);
    expect(judge(bob, '#2')).toBe(bob);
  });

  it('what stays as it is counts as meant after a while', () => {
    const { clock, judge } = setUp();
    judge(jane, '#1');
    judge(jane, '#1/details');
    clock.now += GRACE;
    expect(judge(jane, '#1/details')).toBe(jane);
  });

  it('a page whose ids do not fit its address may still be on its way', () => {
    const { clock, judge } = setUp();
    judge(jane, '#1');
    clock.now += 10_000;
    const behind = { ...nobody, unreadable: true, missing: ['page-behind-address'] };
    expect(judge(behind, '#2').missing).toEqual(['page-changing']);
    clock.now += GRACE;
    expect(judge(behind, '#2')).toBe(behind);
  });

  it('a page that shows nobody, or one just opened, is shown at once', () => {
    const { judge } = setUp();
    expect(judge(nobody, '#1')).toBe(nobody);
    expect(judge(nobody, '#2')).toBe(nobody);
    expect(judge(jane, '#2')).toBe(jane);
    // Back in the list, and the same mail again: it came after the address changed.
    expect(judge(nobody, '#1')).toBe(nobody);
    expect(judge(jane, '#2')).toBe(jane);
  });
});
