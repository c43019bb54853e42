/** Builds the extension with the door for sample data in it, beside the build that ships. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../support/browsers/launch.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the demo build; throws with the build's own words when it fails. */
export function buildDemo(browser: BrowserName): string {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const built = spawnSync(process.execPath, [wxt, 'build', '-b', target, '--mode', 'demo'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, KEPT_DEMO: '1', NODE_ENV: 'production', NO_COLOR: '1' },
  });
  if (built.status !== 0) throw new Error(`wxt build failed:\n${built.stdout}\n${built.stderr}`);
  const folder = path.join(ROOT, '.output', `${target}-mv3-demo`);
  if (!fs.existsSync(path.join(folder, 'manifest.json'))) {
    throw new Error(`the build left no ${folder}`);
  }
  return folder;
}
