/**
 * Measures Kept in real browsers at the size of a long career.
 * `npm run bench -- [--people 100000] [--interactions 300000] [--browsers chromium,firefox]
 * [--runs 20] [--only Today,next] [--seed 1] [--profile DIR] [--port 5197] [--json]`. `--only`:
 * measures with such names. A profile that was filled before is used as it is; if an older version filled it, the upgrade is measured first.
 * `--runs 0` does no more than that. Cold: the first time after a start of the browser, its files
 * not in memory. Warm: over and over in one page. Prints milliseconds, median and 95th percentile.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../support/browsers/driver.ts';
import { servePage } from '../support/serve-page.ts';
import { forget, type Started, start } from './browser.ts';
import type { BenchPage } from './page/main.ts';

const { values: given } = parseArgs({
  options: {
    people: { type: 'string', default: '100000' },
    interactions: { type: 'string', default: '300000' },
    browsers: { type: 'string', default: 'chromium,firefox' },
    runs: { type: 'string', default: '20' },
    only: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
    profile: { type: 'string' },
    port: { type: 'string', default: '5197' },
    json: { type: 'boolean', default: false },
  },
});
const size = {
  people: Number(given.people),
  interactions: Number(given.interactions),
  seed: Number(given.seed),
};
const runs = Number(given.runs);
const only = given.only.split(',');
/** The address is part of what a database belongs to. */
const PORT = Number(given.port);

type Scope = { bench: BenchPage };
type Times = { cold: number[]; warm: number[] };

const say = (line: string) => console.error(line);

async function fill({ page }: Started, name: string): Promise<void> {
  const filling = page.evaluate(
    (wanted) => (globalThis as unknown as Scope).bench.fill(wanted),
    size,
  );
  const clock = setInterval(() => {
    void page
      .evaluate(() => (globalThis as unknown as Scope).bench.filled)
      .then((people) => say(`${name}: ${people} people are in`));
  }, 20_000);
  await filling.finally(() => clearInterval(clock));
}

async function measure(name: BrowserName, url: string): Promise<Record<string, Times>> {
  const profile = path.join(
    given.profile ?? fs.mkdtempSync(path.join(os.tmpdir(), 'kept-bench-')),
    name,
  );
  // A fill that was broken off is no crowd.
  const mark = `${profile}.filled`;
  const fresh = !fs.existsSync(mark);
  if (fresh) fs.rmSync(profile, { recursive: true, force: true });
  fs.mkdirSync(profile, { recursive: true });
  const times: Record<string, Times> = {};
  if (fresh) {
    const first = await start(name, profile, url);
    say(`${name}: ${first.version}`);
    await fill(first, name);
    await first.close();
    fs.writeFileSync(mark, JSON.stringify(size));
  }
  const opened = await start(name, profile, url);
  const { before, now, ms } = await opened.page.evaluate(() =>
    (globalThis as unknown as Scope).bench.open(),
  );
  if (before < now) say(`${name}: from version ${before} to ${now} in ${ms.toFixed(0)} ms`);
  await opened.close();
  for (let run = 0; run < runs; run += 1) {
    forget(profile);
    const { page, close } = await start(name, profile, url);
    const cold = await page.evaluate(
      (turn, some) => (globalThis as unknown as Scope).bench.once(turn, some),
      run,
      only,
    );
    for (const [what, ms] of Object.entries(cold)) {
      times[what] ??= { cold: [], warm: [] };
      times[what].cold.push(ms);
    }
    if (run === runs - 1) {
      const warm = await page.evaluate(
        (count, some) => (globalThis as unknown as Scope).bench.again(count, some),
        Math.max(20, runs),
        only,
      );
      for (const [what, all] of Object.entries(warm)) times[what]?.warm.push(...all);
    }
    await close();
  }
  if (!given.profile) fs.rmSync(path.dirname(profile), { recursive: true, force: true });
  return times;
}

/** The value below which this share of all lies. */
function share(values: readonly number[], part: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  return value === undefined ? '–' : value.toFixed(1);
}

const served = await servePage(fileURLToPath(new URL('page/', import.meta.url)), {}, PORT);
try {
  for (const name of given.browsers.split(',') as BrowserName[]) {
    const times = await measure(name, served.url);
    if (given.json) {
      console.log(JSON.stringify({ browser: name, ...size, times }));
      continue;
    }
    console.log(
      `\n${name}, ${size.people} people, ${size.interactions} interactions, ${runs} starts`,
    );
    console.log('| ms, median / 95 % | cold | warm |\n| --- | --- | --- |');
    for (const [what, { cold, warm }] of Object.entries(times)) {
      const both = (all: number[]) => `${share(all, 0.5)} / ${share(all, 0.95)}`;
      console.log(`| ${what} | ${both(cold)} | ${both(warm)} |`);
    }
  }
} finally {
  await served.close();
}
