import { findPromises } from '@/utils/language';
import {
  type AccuracyGroup,
  accuracy,
  detection,
  type EvalOptions,
  type EvalResult,
  groupBy,
  type Judged,
} from './report';
import { readRows, textOf, UnreadableFile } from './rows';

type Row = {
  id: string;
  text: string;
  by: 'me' | 'them';
  label: boolean;
  due: string | null;
  ref: string | null;
  source: string;
};
type Verdict = Judged & { row: Row; due: string | null };

/** Rows without a moment of writing are read as if written now; their dates are not judged. */
const NO_REF = '2026-03-04T09:30:00-05:00';

function rowOf(raw: Record<string, unknown>, n: number): Row {
  const label = raw.label;
  if (typeof raw.text !== 'string' || (label !== 0 && label !== 1)) {
    throw new UnreadableFile(`row ${n + 1}: "text" and "label" (0 or 1) are needed`);
  }
  return {
    id: textOf(raw, 'id') || String(n + 1),
    text: raw.text,
    by: raw.speaker === 'them' ? 'them' : 'me',
    label: label === 1,
    due: textOf(raw, 'due') || null,
    ref: textOf(raw, 'ref') || null,
    source: textOf(raw, 'source') || 'unknown',
  };
}

/** A zone with the fixed offset of an ISO moment ("…+08:00" → "Etc/GMT-8", "…+05:30" → "+05:30"). */
export function zoneOf(ref: string): string {
  const offset = /([+-])(\d{2}):?(\d{2})$/.exec(ref);
  if (!offset) return 'UTC';
  if (offset[3] !== '00') return offset[0];
  const hours = Number(offset[2]);
  if (hours === 0) return 'UTC';
  return `Etc/GMT${offset[1] === '+' ? '-' : '+'}${hours}`;
}

function judge(row: Row): Verdict {
  const ref = row.ref ?? NO_REF;
  const found = findPromises(row.text, { by: row.by, at: ref, tz: zoneOf(ref) });
  const due = found.find((promise) => promise.due !== null)?.due?.date ?? null;
  return { group: row.source, expected: row.label, found: found.length > 0, row, due };
}

/** Judged over undertakings that were found: the day where one is due, no day where none is. */
function dateSections(verdicts: readonly Verdict[]): Record<string, AccuracyGroup[]> {
  const hits = verdicts.filter(({ expected, found, row }) => expected && found && row.ref !== null);
  const dated = hits.filter(({ row }) => row.due !== null);
  const undated = hits.filter(({ row }) => row.due === null);
  const right = (rows: readonly Verdict[]): number =>
    rows.filter(({ row, due }) => (row.due?.slice(0, 10) ?? null) === due).length;
  const tally = (rows: readonly Verdict[]): AccuracyGroup[] => [
    ...[...groupBy(rows, ({ group }) => group)].map(([group, own]) =>
      accuracy(group, own.length, right(own)),
    ),
    accuracy('all', rows.length, right(rows)),
  ];
  return { 'due date right': tally(dated), 'no date invented': tally(undated) };
}

function errorLines(verdicts: readonly Verdict[]): string[] {
  const lines: string[] = [];
  for (const { row, expected, found, due } of verdicts) {
    const day = row.due?.slice(0, 10) ?? null;
    if (expected !== found)
      lines.push(`${expected ? 'missed' : 'wrong'} ${row.source} ${row.id}: ${row.text}`);
    else if (found && row.ref !== null && day !== due) {
      lines.push(`date ${row.source} ${row.id}: expected ${day}, read ${due}: ${row.text}`);
    }
  }
  return lines;
}

const MESSAGE = 2000;
const MESSAGES = 200;

/** How long messages of 2,000 characters take, made of the rows' sentences. */
function pace(texts: readonly string[]): string {
  const all = texts.join('\n');
  const times: number[] = [];
  for (let n = 0; n < MESSAGES && all.length > MESSAGE; n++) {
    const start = (n * 977) % (all.length - MESSAGE);
    const message = all.slice(start, start + MESSAGE);
    const before = performance.now();
    findPromises(message, { by: 'me', at: NO_REF, tz: 'America/New_York' });
    times.push(performance.now() - before);
  }
  if (times.length === 0) return 'time per message: too few rows';
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
  return `time per message of 2,000 characters: median ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

/**
 * Judges undertaking detection on a JSON Lines file of labelled sentences: does `findPromises` find
 * anything in the row's text? Groups by source; the due date by calendar day in the zone of `ref`.
 * Throws {@link UnreadableFile}.
 */
export async function evalPromises(file: string, options: EvalOptions): Promise<EvalResult> {
  const verdicts = (await readRows(file)).map(rowOf).map(judge);
  return {
    kind: 'promises',
    n: verdicts.length,
    groups: [...groupBy(verdicts, ({ group }) => group)].map(([group, rows]) =>
      detection(group, rows),
    ),
    all: detection('all', verdicts),
    sections: dateSections(verdicts),
    notes: [pace(verdicts.map(({ row }) => row.text))],
    ...(options.errors ? { errors: errorLines(verdicts) } : {}),
  };
}
