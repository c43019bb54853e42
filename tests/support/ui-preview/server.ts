/** Serves the preview. Run alone: `node tests/support/ui-preview/server.ts`. */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { createServer, type ViteDevServer } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const project = fileURLToPath(new URL('../../../', import.meta.url));

export async function servePreview(port = 0): Promise<{ server: ViteDevServer; url: string }> {
  const server = await createServer({
    configFile: false,
    root: here,
    cacheDir: `${project}node_modules/.vite-preview`,
    logLevel: 'error',
    plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
    resolve: { alias: { '@': project.replace(/\/$/, '') } },
    server: { port, host: '127.0.0.1', hmr: false, watch: null, fs: { allow: [project] } },
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('the preview did not start');
  return { server, url };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await servePreview(5199);
  console.log(`${url}?scene=card&lang=en&theme=light`);
}
