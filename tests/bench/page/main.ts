/** The page of the bench: the real services over the browser's own database. */
import { VERSION } from '@/utils/db/migrations';
import { createServices } from '@/utils/services';
import { type CrowdSize, fillCrowd } from '../../support/crowd';
import { BENCH_DB, benchDeps } from './deps';
import { type Known, measuresOf } from './measures';

export type BenchPage = {
  /** People filled in so far. */
  filled: number;
  fill(size: CrowdSize): Promise<void>;
  /** Opens the database; milliseconds, and the version it had before. */
  open(): Promise<{ before: number; now: number; ms: number }>;
  /** Milliseconds of each measure whose name holds one of these texts, done once in its order. */
  once(turn: number, only: string[]): Promise<Record<string, number>>;
  /** The same of each `times` over; the first is left out. */
  again(times: number, only: string[]): Promise<Record<string, number[]>>;
};

const deps = benchDeps();
const KNOWN = 'known';

/** Everything that may be wanted is on: several cadences, every kind of notification. */
async function settle(): Promise<void> {
  const all = { promises: true, followups: true, waiting: true };
  const patch = {
    notices: { ...all, visits: true, dates: true, digest: true },
    cadenceByTag: { 'tag 1': { ideal: 14, latest: 30 }, 'tag 2': { ideal: 60, latest: 120 } },
    cadenceByQuadrant: { partner: { ideal: 14, latest: 21 } },
  };
  await createServices(deps).methods['settings/set']({ key: 'bench', patch });
}

function measures(only: string[]) {
  const all = measuresOf(deps, JSON.parse(localStorage.getItem(KNOWN) ?? '{}') as Known);
  return Object.entries(all).filter(([name]) => only.some((text) => name.includes(text)));
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const page: BenchPage = {
  filled: 0,
  async fill(size) {
    const known = await deps.db.connection.run((db) =>
      fillCrowd(db, size, (people) => {
        page.filled = people;
      }),
    );
    await settle();
    localStorage.setItem(KNOWN, JSON.stringify(known));
  },
  async open() {
    const found = (await indexedDB.databases()).find(({ name }) => name === BENCH_DB);
    const ms = await timed(() => deps.db.connection.run(async () => undefined));
    return { before: found?.version ?? 0, now: VERSION, ms };
  },
  async once(turn, only) {
    const found: Record<string, number> = {};
    for (const [name, measure] of measures(only)) found[name] = await timed(() => measure(turn));
    return found;
  },
  async again(times, only) {
    const found: Record<string, number[]> = {};
    for (const [name, measure] of measures(only)) {
      await measure(0);
      const all: number[] = [];
      for (let turn = 1; turn <= times; turn += 1) all.push(await timed(() => measure(turn)));
      found[name] = all;
    }
    return found;
  },
};
Object.assign(globalThis, { bench: page });
