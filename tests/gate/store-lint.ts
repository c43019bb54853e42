import { runCommand } from './command.ts';
import { none, type Tally } from './tally.ts';

type Finding = { code: string; message: string; file?: string };
type Report = { errors: Finding[]; warnings: Finding[] };

/** Preact assigns `innerHTML` for a feature that nothing here uses; no other warning is known. */
const KNOWN = new Set(['UNSAFE_VAR_ASSIGNMENT']);

/** Lints the Firefox build as the add-on store would. */
export async function storeLint(dir: string): Promise<Tally> {
  const { output } = await runCommand('web-ext', [
    'lint',
    '--source-dir',
    dir,
    '--output',
    'json',
    '--no-config-discovery',
  ]);
  const start = output.indexOf('{');
  if (start < 0) return { ...none, failed: 1, notes: [output.slice(-3000)] };
  const report = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1)) as Report;
  const findings = [...report.errors, ...report.warnings.filter(({ code }) => !KNOWN.has(code))];
  return findings.length === 0
    ? { ...none, passed: 1 }
    : { ...none, failed: 1, notes: findings.map((f) => `${f.code} ${f.file ?? ''} ${f.message}`) };
}
