/** Serves the preview. Run alone: `node tests/support/ui-preview/server.ts`. */
import { fileURLToPath } from 'node:url';
import { type Served, servePage } from '../serve-page.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

export const servePreview = (port = 0): Promise<Served> =>
  servePage(here, { uuid: `${here}uuid.ts` }, port);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await servePreview(5199);
  console.log(`${url}?scene=card&lang=en&theme=light`);
}
