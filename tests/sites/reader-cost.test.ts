import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { busyPage } from './support/busy-page';
import { caseIn } from './support/expected';
import { RealPages } from './support/real-pages';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
/** How long a page is watched, ms. */
const WATCHED = 10_000;

describe('a page of ten thousand nodes that changes ten times a second', () => {
  let pages: RealPages;
  beforeAll(async () => {
    pages = await RealPages.open();
  }, 120_000);
  afterAll(() => pages?.close());

  test.each([
    ['gmail', 'gmail/thread/2026-11-two-messages'],
    ['outlook', 'outlook/thread/2026-11-outside-sender'],
    ['linkedin', 'linkedin/messaging/2026-11-ember-thread'],
    ['roundcube', 'roundcube/thread/2026-11-elastic-show'],
    ['generic', 'generic/thread/2026-11-table-header'],
    ['generic', 'generic/thread/2026-11-three-panes-japanese'],
  ])(
    'costs the reader of %s below 2 %% of one core (%s)',
    { timeout: 90_000 },
    async (id, name) => {
      const cost = await pages.costOf(id, busyPage(caseIn(fixtures, name)), WATCHED);
      console.log(
        `${id}, ${cost.nodes} nodes: ${(100 * cost.share).toFixed(2)} % of one core, ` +
          `the whole page asked ${cost.looks} times in ${cost.changes} changes, ` +
          `${cost.readings} readings told`,
      );
      expect(cost.nodes).toBeGreaterThan(8_000);
      expect(cost.readings).toBeGreaterThan(0);
      expect(cost.share).toBeLessThan(0.02);
      expect(cost.looks).toBeLessThan(cost.changes / 5);
    },
  );
});
