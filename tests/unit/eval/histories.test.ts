import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '@/utils/domain/suggest/rules';
import { instantOf } from '../../eval/history/when';
import { evalSuggest } from '../../eval/suggest';

const FOLDER = 'tests/fixtures/histories';
const FILE = `${FOLDER}/histories.jsonl`;

async function judge(...lines: object[]) {
  const folder = await mkdtemp(join(tmpdir(), 'kept-histories-'));
  try {
    const file = join(folder, 'rows.jsonl');
    await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    return await evalSuggest(file, { errors: true });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('the histories checked by hand', () => {
  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl')))(
    'are suggested for as expected, every one: %s',
    { timeout: 120_000 },
    async (name) => {
      const result = await evalSuggest(join(FOLDER, name), { errors: true });
      expect(result.errors).toEqual([]);
      expect(result.n).toBeGreaterThanOrEqual(100);
      expect(result.all).toMatchObject({ n: result.n, right: result.n, accuracy: 1 });
    },
  );

  it('have six or more for every rule', async () => {
    const lines = (await readFile(FILE, 'utf8')).trim().split('\n');
    const expected = lines.map(
      (line) => (JSON.parse(line) as { expect: { rule?: string } }).expect,
    );
    for (const { name } of [...RULES, { name: 'nothing-planned' }]) {
      const some = expected.filter(({ rule }) => rule === name);
      expect(some.length, name).toBeGreaterThanOrEqual(6);
    }
  });

  it('follow the table of their README, in its order', async () => {
    const readme = await readFile('tests/fixtures/histories/README.md', 'utf8');
    const named = [...readme.matchAll(/^\| `([a-z-]+)`(?: \*\*(\w+)\*\*)? \| /gm)]
      .map(([, name, kind]) => ({ name, kind }))
      .filter(({ name }) => name?.includes('-') || name === 'referral' || name === 'slipping');
    const speaking = RULES.filter(({ kind }) => kind !== 'quiet');
    const marks = speaking.map(({ name, kind }) => ({
      name,
      kind: kind === 'live' ? undefined : kind,
    }));
    expect(named.slice(0, marks.length)).toEqual(marks);
  });
});

describe('judging a history', () => {
  const base = { id: 'x', lang: 'en', now: '2026-03-04 10:00' };
  it('counts what is wrong and says why', async () => {
    const followups = [{ id: 'f1', text: 'Call', due: '2026-03-01' }];
    const result = await judge(
      { ...base, followups, expect: { rule: 'followup-overdue', about: 'f1', reason: 'Call' } },
      { ...base, followups, expect: { rule: 'followup-overdue', about: 'f2' } },
      { ...base, followups, expect: { silent: true } },
      { ...base, followups, expect: { reason: { zh: '过期' } } },
    );
    expect(result.all).toMatchObject({ n: 4, right: 2 });
    expect(result.errors).toHaveLength(2);
    expect(result.errors?.[0]).toContain('followup-overdue (f1 2026-03-01)');
  });

  it('refuses what is no history', async () => {
    await expect(judge({ ...base })).rejects.toThrow('are needed');
  });

  it.each([
    ['2026-03-04 10:00', 'Europe/Berlin', '2026-03-04T09:00:00.000Z'],
    ['2026-03-29 12:00', 'Europe/Berlin', '2026-03-29T10:00:00.000Z'],
    ['2026-03-04', 'Asia/Shanghai', '2026-03-04T04:00:00.000Z'],
    ['2026-03-04T10:00:00+08:00', 'UTC', '2026-03-04T02:00:00.000Z'],
  ])('%s in %s is %s', (text, tz, instant) => {
    expect(instantOf(text, tz)).toBe(instant);
  });
});
