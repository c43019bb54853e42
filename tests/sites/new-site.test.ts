import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SiteAdapter } from '@/utils/sites/adapter';
import { compareReading } from './support/compare';
import { checkContract } from './support/contract';
import { casesIn } from './support/expected';
import { jsdomPage } from './support/jsdom-page';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SCRIPT = join(ROOT, 'tests/support/new-site.mjs');
let folder: string;

const run = (...args: string[]) =>
  execFileSync('node', [SCRIPT, ...args], { encoding: 'utf8', stdio: 'pipe' });

beforeAll(() => {
  // Inside the project, so that the new site's imports resolve.
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  folder = mkdtempSync(join(ROOT, '.cache/new-site-'));
  for (const path of ['utils/sites/shared', 'utils/sites/adapter.ts', 'utils/sites/registry.ts']) {
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  }
  run('examplemail', 'mail.example.org', folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a new site passes the contract as it is written', async () => {
  const { adapter }: { adapter: SiteAdapter } = await import(
    /* @vite-ignore */ join(folder, 'utils/sites/examplemail/index.ts')
  );
  const [page] = casesIn(join(folder, 'tests/fixtures'));
  if (!page) throw new Error('no fixture was written');
  const { doc } = await jsdomPage(page);
  const report = checkContract([adapter], doc, new URL(page.url));
  expect(report.problems).toEqual([]);
  expect(report.reading && compareReading(page.expected, report.reading).wrong).toEqual([]);
  const foreign = checkContract([adapter], doc, new URL('https://example.net/'));
  expect(foreign.site).toBeNull();
});

test('it is registered and has an entry point', () => {
  const registry = readFileSync(join(folder, 'utils/sites/registry.ts'), 'utf8');
  expect(registry).toContain(
    "{ id: 'examplemail', matches: ['https://mail.example.org/*'], js: 'examplemail.js' },",
  );
  expect(existsSync(join(folder, 'entrypoints/examplemail.reader.ts'))).toBe(true);
});

test.each([
  ['examplemail', 'mail.example.org'],
  ['Bad Name', 'mail.example.org'],
  ['fine', 'no-host'],
])('%s %s is refused and nothing is overwritten', (id, host) => {
  const before = readFileSync(join(folder, 'utils/sites/registry.ts'), 'utf8');
  expect(() => run(id, host, folder)).toThrow();
  expect(readFileSync(join(folder, 'utils/sites/registry.ts'), 'utf8')).toBe(before);
});
