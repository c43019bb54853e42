/** Serves a folder of small page scripts and styles; TypeScript goes out with its types stripped. */
import fs from 'node:fs';
import path from 'node:path';
import { transformWithOxc } from 'vite';
import type { Reply } from './fixture-server.ts';

const TYPES: Record<string, string> = {
  '.ts': 'text/javascript; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The file `name` (no folders in it) of `folder`, or null. */
export async function pageFile(folder: string, name: string): Promise<Reply | null> {
  const type = TYPES[path.extname(name)];
  const file = path.join(folder, path.basename(name));
  if (type === undefined || !fs.existsSync(file)) return null;
  const headers = { 'content-type': type, 'cache-control': 'no-store' };
  if (!name.endsWith('.ts')) return { headers, body: fs.readFileSync(file) };
  return { headers, body: await withoutTypes(file) };
}

const stripped = new Map<string, string>();

async function withoutTypes(file: string): Promise<string> {
  const known = stripped.get(file);
  if (known !== undefined) return known;
  const { code: body } = await transformWithOxc(fs.readFileSync(file, 'utf8'), file, {
    target: 'es2022',
  });
  stripped.set(file, body);
  return body;
}
