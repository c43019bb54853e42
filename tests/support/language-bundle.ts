import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/**
 * All language code as a bundler makes it for the background, minified, in one piece. `external`:
 * packages and modules left out.
 */
export async function bundleLanguage(external: readonly (string | RegExp)[] = []): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      modulePreload: false,
      minify: true,
      rollupOptions: {
        external: [...external],
        input: `${root}/utils/language/index.ts`,
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
}
