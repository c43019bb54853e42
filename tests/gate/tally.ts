/** What one step of the gate found. */
export type Tally = { passed: number; failed: number; skipped: number; notes: string[] };

export const none: Tally = { passed: 0, failed: 0, skipped: 0, notes: [] };

export function add(a: Tally, b: Tally): Tally {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    notes: [...a.notes, ...b.notes],
  };
}

/** The closing line that everything prints, tools and gate alike. */
export const closingLine = ({ passed, failed, skipped }: Tally) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** Reads the last closing line of a tool's output; null when it printed none. */
export function readClosingLine(output: string): Tally | null {
  const lines = output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm);
  const last = [...lines].at(-1);
  if (!last) return null;
  const [, passed, failed, skipped] = last;
  return { ...none, passed: Number(passed), failed: Number(failed), skipped: Number(skipped ?? 0) };
}
