/** The hostile page for a fixture host, and the forms of what it saw for tests. */
import { fileURLToPath } from 'node:url';
import { gmailHost } from '../../demo/gmail/host.ts';
import type { World } from '../../demo/world.ts';
import type { PageDriver } from '../browsers/driver.ts';
import type { VirtualHost } from '../servers/fixture-server.ts';
import { pageFile } from '../servers/page-files.ts';

/** See `page/probe.ts` for what each list holds. */
export type Saw = {
  keys: string[];
  messages: string[];
  events: string[];
  nodes: string[];
  calls: string[];
  leaks: { event: string; by: string; tag: string; src: string; location: string }[];
  errors: string[];
};

/** The mail page of the world with the prying script in it, allowed to frame and fetch anything. */
export async function hostileHost(world: World): Promise<VirtualHost> {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const probe = await pageFile(folder, 'page/probe.ts');
  return gmailHost(world, { script: String(probe?.body), openPolicy: true });
}

/** What the page saw so far. */
export function saw(page: PageDriver): Promise<Saw> {
  return page.evaluate<Saw, []>('window.__saw');
}

/** Sets off one of the page's probes, e.g. `probe(page, 'find', [['overdue']])`. */
export function probe<Result>(
  page: PageDriver,
  name:
    | 'globals'
    | 'walk'
    | 'find'
    | 'frames'
    | 'performanceEntries'
    | 'listenFor'
    | 'forge'
    | 'frameGuess'
    | 'fetchGuess'
    | 'attack',
  args: readonly unknown[] = [],
): Promise<Result> {
  return page.evaluate<Result, []>(
    `window.__probe[${JSON.stringify(name)}](...${JSON.stringify(args)})`,
  );
}
