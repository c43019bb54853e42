import { ensureInstalled } from '../support/roundcube/install.ts';
import { runCommand } from './command.ts';
import { storeLint } from './store-lint.ts';
import { none, readClosingLine, type Tally } from './tally.ts';
import { vitest } from './vitest.ts';

export type Step = {
  name: string;
  /** Neighbours with the same word here run at once: each of them leaves a core idle. */
  beside?: string;
  run(): Promise<Tally>;
};

/** A tool that either passes or fails as a whole, unless it prints a closing line itself. */
const tool = (name: string, command: string, args: string[], beside?: string): Step => ({
  name,
  ...(beside && { beside }),
  async run() {
    const { code, output } = await runCommand(command, args);
    const counted = readClosingLine(output);
    const notes = code === 0 ? skipNotes(output) : [output.slice(-8000)];
    if (counted) return { ...counted, failed: counted.failed || (code === 0 ? 0 : 1), notes };
    return code === 0 ? { ...none, passed: 1 } : { ...none, failed: 1, notes };
  },
});

const skipNotes = (output: string) => output.split('\n').filter((l) => l.startsWith('skipped:'));

/** One browser after the other: two at once on two cores keep each other waiting, and tests with them. */
const e2e = (name: string, env: Record<string, string>): Step => ({
  name,
  run: () => vitest(name.replaceAll(/\W+/g, '-'), ['--config', 'vitest.e2e.config.ts'], env),
});

/** Installed once, before two browsers want it; without it their tests skip and say why. */
async function webmail(): Promise<Tally> {
  const missing = ensureInstalled();
  return missing ? { ...none, notes: [`skipped: ${missing}`] } : { ...none, passed: 1 };
}

const PREVIEW = 'tests/support/ui-preview';

/** Everything that must hold, cheapest first. */
export const steps: Step[] = [
  tool('format and lint', 'biome', ['ci', '--error-on-warnings', '.'], 'reading'),
  tool('types', 'tsc', ['--noEmit'], 'reading'),
  tool('dead code', 'knip', [], 'reading'),
  { name: 'unit, sites and layers', run: () => vitest('unit', []) },
  ...['chrome', 'firefox', 'edge', 'safari'].map((browser) =>
    tool(`build for ${browser}`, 'wxt', ['build', '-b', browser]),
  ),
  { name: 'what was built', run: () => vitest('built', ['--config', 'vitest.built.config.ts']) },
  { name: 'store lint', run: () => storeLint('.output/firefox-mv3') },
  tool('size budgets', 'size-limit', []),
  tool('screens: axe, light and dark, both languages', 'node', [`${PREVIEW}/check.ts`], 'screens'),
  tool('screens: keyboard', 'node', [`${PREVIEW}/flows.ts`], 'screens'),
  { name: 'a real webmail for end to end', run: webmail },
  e2e('end to end in Chromium', { KEPT_E2E_BROWSER: 'chromium' }),
  e2e('end to end in Firefox', { KEPT_E2E_BROWSER: 'firefox' }),
];
