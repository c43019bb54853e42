import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blankReading } from '@/utils/sites/shared/reading';
import { compareReading } from './support/compare';
import { casesIn } from './support/expected';
import { RealPages } from './support/real-pages';

const cases = casesIn(fileURLToPath(new URL('../fixtures/', import.meta.url)));

describe('in Chromium', () => {
  let pages: RealPages;
  beforeAll(async () => {
    pages = await RealPages.open();
  }, 120_000);
  afterAll(() => pages?.close());

  test.each(cases)('$name', { timeout: 20_000 }, async (page) => {
    const { reading, problems } = await pages.check(page);
    expect(problems).toEqual([]);
    const found = reading ?? blankReading('none', 'other', new URL(page.url));
    const { wrong, wrongPersons } = compareReading(page.expected, found);
    expect([...wrong, ...wrongPersons.map((p) => `wrong person ${p}`)]).toEqual([]);
  });
});
