import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evalPromises, zoneOf } from '../../eval/promises';
import { detection, formatResult, jsonOf } from '../../eval/report';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-eval-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const row = (more: object): string =>
  JSON.stringify({
    id: 'x',
    lang: 'en',
    speaker: 'me',
    due: null,
    ref: null,
    source: 'own',
    ...more,
  });

async function evaluate(lines: string[], errors = false) {
  const file = join(folder, 'rows.jsonl');
  await writeFile(file, `${lines.join('\n')}\n`);
  return evalPromises(file, { errors });
}

describe('evaluation of promises', () => {
  it('counts hits, false alarms and misses by source', async () => {
    const result = await evaluate(
      [
        row({ text: 'I will send it tomorrow.', label: 1 }),
        row({ text: 'I will call you.', label: 0 }),
        row({ text: 'The sky is blue.', label: 1, source: 'other' }),
        row({ text: 'Thanks.', label: 0 }),
      ],
      true,
    );
    expect(result.groups).toEqual([
      expect.objectContaining({
        group: 'own',
        n: 3,
        tp: 1,
        fp: 1,
        fn: 0,
        precision: 0.5,
        recall: 1,
      }),
      expect.objectContaining({ group: 'other', n: 1, tp: 0, fp: 0, fn: 1, f1: 0 }),
    ]);
    expect(result.all).toMatchObject({ n: 4, tp: 1, fp: 1, fn: 1, f1: 0.5 });
    expect(result.errors).toHaveLength(2);
  });

  it('judges due dates by calendar day, and dates read where none is due', async () => {
    const ref = '2026-03-04T10:00:00+08:00';
    const result = await evaluate([
      row({ text: 'I will send it tomorrow.', label: 1, due: '2026-03-05T18:00+08:00', ref }),
      row({ text: 'I will send it tomorrow.', label: 1, due: '2026-03-09', ref }),
      row({ text: 'I will send it.', label: 1, ref }),
      row({ text: 'I will send it on Friday.', label: 1, ref }),
    ]);
    expect(result.sections?.['due date right']?.at(-1)).toMatchObject({ n: 2, right: 1 });
    expect(result.sections?.['no date invented']?.at(-1)).toMatchObject({ n: 2, right: 1 });
  });

  it('says plainly what it cannot read', async () => {
    await expect(evalPromises(join(folder, 'missing'), { errors: false })).rejects.toThrow(
      'cannot read',
    );
    await expect(evaluate(['{"text": "x"}'])).rejects.toThrow('"label"');
    await expect(evaluate(['not json'])).rejects.toThrow('not a JSON object');
  });

  it('gives an interval around F1, the same every time', () => {
    const rows = Array.from({ length: 40 }, (_, n) => ({
      group: 'g',
      expected: n % 2 === 0,
      found: n % 3 === 0,
    }));
    const { f1, f1Interval } = detection('g', rows);
    expect(f1Interval?.[0]).toBeLessThan(f1);
    expect(f1Interval?.[1]).toBeGreaterThan(f1);
    expect(detection('g', rows)).toEqual(detection('g', rows));
  });

  it('prints the documented JSON and nothing else', async () => {
    const result = await evaluate([row({ text: 'I will call you.', label: 1 })]);
    const counts = { n: 1, tp: 1, fp: 0, fn: 0, precision: 1, recall: 1, f1: 1 };
    expect(JSON.parse(jsonOf(result))).toEqual({
      kind: 'promises',
      n: 1,
      groups: [{ group: 'own', ...counts }],
      all: { group: 'all', ...counts },
    });
  });

  it('prints a table', async () => {
    const table = formatResult(await evaluate([row({ text: 'I will call you.', label: 1 })]));
    expect(table).toContain('P 100.0%');
  });

  it.each([
    ['2026-03-04T10:00:00+08:00', 'Etc/GMT-8'],
    ['2026-03-04T10:00:00-05:00', 'Etc/GMT+5'],
    ['2026-03-04T10:00:00+05:30', '+05:30'],
    ['2026-03-04T10:00:00Z', 'UTC'],
  ])('reads the zone of %s', (ref, zone) => expect(zoneOf(ref)).toBe(zone));
});
