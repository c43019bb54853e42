/** Builds the preview once and serves it. Run alone: `node tests/support/ui-preview/server.ts`. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build, preview } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const project = fileURLToPath(new URL('../../../', import.meta.url));

export type Served = { url: string; close(): Promise<void> };

/** A built page loads many times faster than a hundred modules; `close` also takes it away. */
export async function servePreview(port = 0): Promise<Served> {
  const outDir = fs.mkdtempSync(path.join(os.tmpdir(), 'kept-preview-'));
  const config = { configFile: false, root: here, logLevel: 'error' } as const;
  await build({
    ...config,
    plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
    resolve: {
      alias: [
        { find: 'uuid', replacement: `${here}uuid.ts` },
        { find: '@', replacement: project.replace(/\/$/, '') },
      ],
    },
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
  if (!url) throw new Error('the preview did not start');
  return {
    url,
    async close() {
      await server.close();
      fs.rmSync(outDir, { recursive: true, force: true });
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await servePreview(5199);
  console.log(`${url}?scene=card&lang=en&theme=light`);
}
