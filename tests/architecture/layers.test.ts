import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plants, soil } from './plants';

const run = promisify(execFile);
const root = process.cwd();
const config = path.join(root, '.dependency-cruiser.cjs');
const bin = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

type Violation = { rule: { name: string }; from: string; to: string };
type Report = { summary: { totalCruised: number; violations: Violation[] } };

async function cruise(dir: string): Promise<Report> {
  const args = [bin, '--config', config, '--output-type', 'json'];
  const folders = ['utils', 'components', 'entrypoints'];
  // Exit code 1 means violations were found: that is an answer, not a failure.
  const { stdout } = await run(process.execPath, [...args, ...folders], {
    cwd: dir,
    maxBuffer: 1 << 28,
  }).catch((error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }));
  return JSON.parse(stdout) as Report;
}

async function grow(dir: string, files: Record<string, string>) {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.join(dir, path.dirname(file)), { recursive: true });
    await writeFile(path.join(dir, file), content);
  }
}

describe('the layers of the project', () => {
  it('hold everywhere, over a tree that was really read', async () => {
    const { summary } = await cruise(root);
    expect(summary.totalCruised).toBeGreaterThan(60);
    expect(summary.violations.map((v) => `${v.rule.name}: ${v.from} → ${v.to}`)).toEqual([]);
  }, 60_000);
});

describe('a planted violation', () => {
  let dir: string;
  let found: Set<string>;

  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'layers-'));
    await grow(dir, soil);
    await grow(dir, Object.fromEntries(plants.map(({ file, content }) => [file, content])));
    await symlink(path.join(root, 'node_modules'), path.join(dir, 'node_modules'));
    const tsconfig = await readFile(path.join(root, '.wxt/tsconfig.json'), 'utf8');
    await grow(dir, { '.wxt/tsconfig.json': tsconfig });
    const { summary } = await cruise(dir);
    found = new Set(summary.violations.map((v) => `${v.rule.name} ${v.from}`));
  }, 60_000);
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it.each(plants)('of $rule in $file is caught', ({ rule, file }) => {
    expect(found).toContain(`${rule} ${file}`);
  });

  it('exists for every rule', () => {
    const { forbidden } = createRequire(import.meta.url)(config) as {
      forbidden: { name: string }[];
    };
    const planted = new Set(plants.map(({ rule }) => rule));
    expect(forbidden.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
  });

  it('is not seen in the sound part of the tree', () => {
    const sound = [...found].filter((hit) => Object.keys(soil).some((f) => hit.endsWith(` ${f}`)));
    expect(sound).toEqual([]);
  });
});
