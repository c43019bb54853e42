import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

// The evaluations import the project's own modules by its alias, which plain Node does not resolve.
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'silent',
  appType: 'custom',
  resolve: { alias: { '@': root } },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
  // As the bundler does, and unlike Node: packages with an ESM build are read from it.
  ssr: { noExternal: ['chinese-days'] },
});
try {
  const { main } = await server.ssrLoadModule('/tests/eval/main.ts');
  process.exitCode = await main(process.argv.slice(2));
} finally {
  await server.close();
}
