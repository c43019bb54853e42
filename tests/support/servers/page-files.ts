/** Serves page scripts and styles; TypeScript goes out with its types taken away. */
import fs from 'node:fs';
import path from 'node:path';
import { transformWithOxc } from 'vite';
import type { Reply } from './fixture-server.ts';

const TYPES: Record<string, string> = {
  '.ts': 'text/javascript; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * The file at `name` (like `gmail/page/main.ts`) under `root`, or null. Only files in folders
 * called `page` go out: what else lies there is the server's own.
 */
export async function pageFile(root: string, name: string): Promise<Reply | null> {
  const type = TYPES[path.extname(name)];
  const file = path.join(root, name);
  if (type === undefined || !file.startsWith(root) || !fs.existsSync(file)) return null;
  if (path.basename(path.dirname(file)) !== 'page') return null;
  const headers = { 'content-type': type, 'cache-control': 'no-store' };
  if (!name.endsWith('.ts')) return { headers, body: fs.readFileSync(file) };
  return { headers, body: await withoutTypes(file) };
}

const stripped = new Map<string, string>();

async function withoutTypes(file: string): Promise<string> {
  const known = stripped.get(file);
  if (known !== undefined) return known;
  const source = fs.readFileSync(file, 'utf8');
  const { code } = await transformWithOxc(source, file, { target: 'es2022' });
  stripped.set(file, code);
  return code;
}
