import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { adapter as gmail } from '@/utils/sites/gmail';
import { adapter as roundcube } from '@/utils/sites/roundcube';
import { caseIn } from './support/expected';
import { jsdomPage } from './support/jsdom-page';

process.env.TZ = 'UTC';
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

async function readingOf(adapter: typeof gmail, name: string, change = (html: string) => html) {
  const page = caseIn(fixtures, name);
  const { doc } = await jsdomPage({ ...page, html: change(page.html) });
  return adapter.read(doc, new URL(page.url));
}

test('a Roundcube mail keeps its key in another folder, with another number', async () => {
  const inbox = await readingOf(roundcube, 'roundcube/thread/2026-11-elastic-show');
  const archive = await readingOf(roundcube, 'roundcube/thread/2026-11-elastic-other-folder');
  expect(inbox?.messages[0]?.key).toMatch(/^mail:/);
  expect(archive?.messages[0]?.key).toBe(inbox?.messages[0]?.key);
});

test('Gmail keys do not depend on the language of the page', async () => {
  const name = 'gmail/thread/2026-11-two-messages';
  const english = await readingOf(gmail, name);
  const other = await readingOf(gmail, name, (html) =>
    html
      .replace('lang="en"', 'lang="ru"')
      .replaceAll('title="Mon, Nov 9, 2026', 'title="пн, 9 нояб. 2026')
      .replaceAll('name="me"', 'name="я"'),
  );
  expect(other?.messages.map((m) => [m.key, m.at, m.direction])).toEqual(
    english?.messages.map((m) => [m.key, m.at, m.direction]),
  );
  expect(other?.key).toBe(english?.key);
});
