/** Builds a page of the tests once, with the project's modules in it, and serves it. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build, preview } from 'vite';

const project = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

export type Served = { url: string; close(): Promise<void> };

/**
 * A built page loads many times faster than a hundred modules; `close` also takes it away.
 * @param root the folder of its `index.html`
 * @param instead modules that stand in for others, by name
 * @param port 0 = any
 */
export async function servePage(
  root: string,
  instead: Readonly<Record<string, string>> = {},
  port = 0,
): Promise<Served> {
  const outDir = fs.mkdtempSync(path.join(os.tmpdir(), 'kept-page-'));
  const config = { configFile: false, root, logLevel: 'error' } as const;
  await build({
    ...config,
    plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
    resolve: { alias: { ...instead, '@': project } },
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      target: 'esnext',
      reportCompressedSize: false,
    },
  });
  const server = await preview({
    ...config,
    build: { outDir },
    preview: { port, host: '127.0.0.1' },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('the page is not served');
  return {
    url,
    async close() {
      await server.close();
      fs.rmSync(outDir, { recursive: true, force: true });
    },
  };
}
