import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { SiteAdapter } from '@/utils/sites/adapter';
import { blankReading } from '@/utils/sites/shared/reading';
import { allAdapters, siteIds } from './support/adapters';
import { compareReading } from './support/compare';
import { checkContract } from './support/contract';
import { type Case, casesIn } from './support/expected';
import { jsdomPage } from './support/jsdom-page';

// Pages print times in the reader's zone.
process.env.TZ = 'UTC';

const cases = casesIn(fileURLToPath(new URL('../fixtures/', import.meta.url)));
const adapters = await allAdapters();

async function check(page: Case, sites: readonly SiteAdapter[], at = page.url) {
  const { doc, close } = await jsdomPage({ ...page, url: at });
  const { pointed } = page.expected as { pointed?: string };
  const report = checkContract(sites, doc, new URL(at), pointed);
  close();
  return report;
}

describe.each(cases)('$name', (page) => {
  test('is read right, twice the same, and stays as it is', async () => {
    const report = await check(page, adapters);
    const reading = report.reading ?? blankReading('none', 'other', new URL(page.url));
    expect(report.problems).toEqual([]);
    const { wrong, wrongPersons, fields } = compareReading(page.expected, reading);
    expect([...wrong, ...wrongPersons.map((p) => `wrong person ${p}`)]).toEqual([]);
    expect(fields).toBeGreaterThan(0);
  });
});

describe('pages of other hosts', () => {
  // Self-hosted mail is known by its markup and has no host of its own.
  const byHost = adapters.filter((a) => !/^(?:roundcube|snappymail|sogo|horde|zimbra)$/.test(a.id));

  test.each(cases)('$name copied to a web log is nobody’s', async (page) => {
    const report = await check(page, byHost, 'https://notes.example.org/2026/11/markup/');
    expect(report).toMatchObject({ site: null, reading: null });
  });

  test('an empty page is nobody’s', async () => {
    const empty = { url: 'https://example.org/', html: '', frames: {} };
    const { doc } = await jsdomPage(empty);
    expect(checkContract(adapters, doc, new URL(empty.url)).site).toBeNull();
  });
});

test('every site has fixtures', () => {
  const covered = new Set(cases.map((c) => c.site));
  expect(siteIds().filter((id) => !covered.has(id))).toEqual([]);
});
