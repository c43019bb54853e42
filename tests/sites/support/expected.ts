import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A saved page and what a reader must find on it. Only what `expected` names is judged. */
export type Case = {
  /** `gmail/thread/2026-11-two-messages`. */
  name: string;
  site: string;
  dir: string;
  url: string;
  html: string;
  /** Address of a frame → its HTML. */
  frames: Record<string, string>;
  expected: Record<string, unknown>;
};

/** Every folder below `dir` that holds a `page.html` and an `expected.json`. */
export function casesIn(dir: string): Case[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('expected.json'))
    .map((path) => caseAt(dir, join(dir, path, '..')))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** One case by its name. */
export function caseIn(dir: string, name: string): Case {
  return caseAt(dir, join(dir, name));
}

function caseAt(root: string, dir: string): Case {
  const expected: Record<string, unknown> = JSON.parse(
    readFileSync(join(dir, 'expected.json'), 'utf8'),
  );
  const page = join(dir, 'page.html');
  if (!existsSync(page)) throw new Error(`${dir} has an expected.json but no page.html`);
  if (typeof expected.url !== 'string') throw new Error(`${dir}/expected.json names no "url"`);
  const name = relative(root, dir).replaceAll('\\', '/');
  const frames = Object.entries((expected.frames ?? {}) as Record<string, string>);
  return {
    name,
    site: name.split('/', 1)[0] ?? name,
    dir,
    url: expected.url,
    html: readFileSync(page, 'utf8'),
    frames: Object.fromEntries(
      frames.map(([src, file]) => [
        new URL(src, String(expected.url)).href,
        readFileSync(join(dir, file), 'utf8'),
      ]),
    ),
    expected,
  };
}
