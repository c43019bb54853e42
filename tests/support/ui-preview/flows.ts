/**
 * Walks the screens by keyboard in Chromium, as somebody does who opens them forty times a day.
 * `node tests/support/ui-preview/flows.ts`; ends with 1 when a step does not hold. More walks
 * are a file beside the others in `flows/`, and a line here.
 */
import * as around from './flows/around.ts';
import * as articles from './flows/articles.ts';
import * as card from './flows/card.ts';
import * as insights from './flows/insights.ts';
import { createKit } from './flows/kit.ts';
import * as ledger from './flows/ledger.ts';
import * as relationship from './flows/relationship.ts';
import * as suggestion from './flows/suggestion.ts';
import * as teach from './flows/teach.ts';
import * as today from './flows/today.ts';
import { openPreview } from './look.ts';
import { servePreview } from './server.ts';

const served = await servePreview();
const preview = await openPreview(served);
let bad = 0;
const fail = () => {
  bad += 1;
};
preview.page.on('pageerror', (error) => {
  bad += 1;
  console.log('page error', String(error));
});
const kit = createKit(preview, fail);
try {
  const all = [card, ledger, around, relationship, suggestion, articles, teach, insights, today];
  for (const { walks } of all)
    for (const [name, walk] of Object.entries(walks)) {
      await preview.page.setViewport({ width: 340, height: 760 });
      await walk(kit).catch((error: unknown) => kit.holds(name, false, error));
    }
} finally {
  await preview.close();
  await served.close();
}
process.exit(bad > 0 ? 1 : 0);
