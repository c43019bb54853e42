export type DetectionGroup = {
  group: string;
  n: number;
  tp: number;
  fp: number;
  fn: number;
  precision: number;
  recall: number;
  f1: number;
  /** 95 % bootstrap interval of F1, over rows. */
  f1Interval?: [number, number];
};
export type AccuracyGroup = { group: string; n: number; right: number; accuracy: number };
export type PageGroup = AccuracyGroup & { fields: number; wrongPersons: number };
export type EvalGroup = DetectionGroup | AccuracyGroup | PageGroup;

export type EvalResult = {
  kind: string;
  n: number;
  groups: EvalGroup[];
  all: EvalGroup;
  /** Further tables, each with its own groups. */
  sections?: Record<string, EvalGroup[]>;
  /** Plain lines for people: what else was measured. */
  notes?: string[];
  /** With `--errors`: one line per wrong row. */
  errors?: string[];
};
export type EvalOptions = {
  errors: boolean;
  /** Of pages: from meaning alone, every reader that knows a product switched off. */
  generic?: boolean;
  /** Of mutations: how many pages to break, and where the random numbers begin. */
  count?: number;
  seed?: number;
  /** Of mutations: stop after so many faults. */
  faults?: number;
  /** Of mutations: only pages whose name holds this. */
  only?: string;
};

/** One judged row of a detection: what was expected, what was found. */
export type Judged = { group: string; expected: boolean; found: boolean };

const RESAMPLES = 1000;
const round = (value: number): number => Math.round(value * 10_000) / 10_000;
const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

type Counts = { tp: number; fp: number; fn: number };

function count(rows: readonly Judged[]): Counts {
  const counts = { tp: 0, fp: 0, fn: 0 };
  for (const { expected, found } of rows) {
    if (expected && found) counts.tp++;
    else if (found) counts.fp++;
    else if (expected) counts.fn++;
  }
  return counts;
}

const f1Of = ({ tp, fp, fn }: Counts): number => ratio(2 * tp, 2 * tp + fp + fn);

/** A small seeded generator, so that the same file always gives the same interval. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function interval(rows: readonly Judged[]): [number, number] {
  const random = seeded(20_260_304);
  const scores: number[] = [];
  for (let n = 0; n < RESAMPLES; n++) {
    const sample = { tp: 0, fp: 0, fn: 0 };
    for (let i = 0; i < rows.length; i++) {
      const row = rows[Math.floor(random() * rows.length)];
      if (!row) continue;
      if (row.expected && row.found) sample.tp++;
      else if (row.found) sample.fp++;
      else if (row.expected) sample.fn++;
    }
    scores.push(f1Of(sample));
  }
  scores.sort((a, b) => a - b);
  const at = (share: number): number => round(scores[Math.floor(share * (RESAMPLES - 1))] ?? 0);
  return [at(0.025), at(0.975)];
}

/** Precision, recall and F1 with interval over the given rows. */
export function detection(group: string, rows: readonly Judged[]): DetectionGroup {
  const counts = count(rows);
  return {
    group,
    n: rows.length,
    ...counts,
    precision: round(ratio(counts.tp, counts.tp + counts.fp)),
    recall: round(ratio(counts.tp, counts.tp + counts.fn)),
    f1: round(f1Of(counts)),
    f1Interval: interval(rows),
  };
}

/** Share of right rows. */
export function accuracy(group: string, n: number, right: number): AccuracyGroup {
  return { group, n, right, accuracy: round(ratio(right, n)) };
}

/** Rows by a key, keys in order of first appearance. */
export function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const name = key(row);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}

function cells(group: EvalGroup): string[] {
  const percent = (value: number): string => `${(100 * value).toFixed(1)}%`;
  if ('f1' in group) {
    const [low, high] = group.f1Interval ?? [0, 0];
    return [
      group.group,
      String(group.n),
      `P ${percent(group.precision)}`,
      `R ${percent(group.recall)}`,
      `F1 ${percent(group.f1)}`,
      group.f1Interval ? `[${percent(low)}–${percent(high)}]` : '',
      `tp ${group.tp} fp ${group.fp} fn ${group.fn}`,
    ];
  }
  const extra =
    'fields' in group ? `${group.fields} fields, ${group.wrongPersons} wrong persons` : '';
  return [group.group, String(group.n), `right ${group.right}`, percent(group.accuracy), extra];
}

function aligned(groups: readonly EvalGroup[]): string {
  const rows = groups.map(cells);
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, n) => {
      widths[n] = Math.max(widths[n] ?? 0, cell.length);
    });
  }
  return rows
    .map((row) =>
      row
        .map((cell, n) => cell.padEnd(widths[n] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The result as a plain table for people. */
export function formatResult(result: EvalResult): string {
  const parts = [`${result.kind}: ${result.n} rows`, aligned([...result.groups, result.all])];
  for (const [title, groups] of Object.entries(result.sections ?? {})) {
    parts.push(`${title}\n${aligned(groups)}`);
  }
  if (result.notes) parts.push(result.notes.join('\n'));
  if (result.errors) parts.push(`errors\n${result.errors.join('\n')}`);
  return `${parts.join('\n\n')}\n`;
}

/**
 * What `--json` prints: kind, number of rows, groups and the whole, without intervals and further
 * tables; the wrong rows only where they were asked for.
 */
export function jsonOf({ kind, n, groups, all, errors }: EvalResult): string {
  const bare = (group: EvalGroup): EvalGroup => {
    if (!('f1' in group)) return group;
    const { f1Interval: _, ...rest } = group;
    return rest;
  };
  return JSON.stringify({ kind, n, groups: groups.map(bare), all: bare(all), errors });
}
