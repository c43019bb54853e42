import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { runCommand } from './command.ts';
import { none, type Tally } from './tally.ts';

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; message: string; assertionResults: unknown[] }[];
};

const REPORTS = '.cache/gate';

/** Runs one vitest configuration and counts its tests; a file that cannot load is a failure. */
export async function vitest(name: string, args: string[], env = {}): Promise<Tally> {
  const file = path.join(REPORTS, `${name}.json`);
  await mkdir(REPORTS, { recursive: true });
  await rm(file, { force: true });
  const { code, output } = await runCommand(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile=${file}`, ...args],
    env,
  );
  const report = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Report,
    () => null,
  );
  if (!report) return { ...none, failed: 1, notes: [output.slice(-6000)] };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = report.numFailedTests + broken.length;
  const skips = [...output.matchAll(/^.*(skipped: .+)$/gm)].map(([, line]) => line ?? '');
  return {
    passed: report.numPassedTests,
    // A run that ended badly without a failed test (a crash, an unhandled error) is no pass.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    notes: failed > 0 || code !== 0 ? [output.slice(-12_000)] : [...new Set(skips)],
  };
}
