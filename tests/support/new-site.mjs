// Starts a reader for one more site: `npm run new:site -- <id> <host>`.
// Writes the adapter, its selectors, a first fixture, the entry point and the registration; the
// contract test finds the fixture by itself. Existing files are never overwritten.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const [id, host, target] = process.argv.slice(2);
const root = resolve(target ?? fileURLToPath(new URL('../..', import.meta.url)));
const REGISTRY = join(root, 'utils/sites/registry.ts');

if (!/^[a-z][a-z0-9-]{1,30}$/.test(id ?? '') || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host ?? '')) {
  fail('usage: npm run new:site -- <id> <host>   for example: fastmail app.fastmail.com');
}
const today = new Date().toISOString().slice(0, 10);
const fixture = `tests/fixtures/${id}/thread/${today}-one-message`;

const files = {
  [`utils/sites/${id}/selectors.ts`]: `import type { SelectorTable } from '../shared/pick';

/** Ids and addresses from attributes, roles before classes, never label words alone. */
export const selectors = {
  /** The open conversation; start every query here. Root: document. */
  thread: [['[role=main]', '${today}']],
  /** Root: thread, outside bodies. */
  subject: [['h1', '${today}']],
  /** One element per message. Root: thread. */
  message: [['article', '${today}']],
  /** The address in an attribute is exact, the text a name. Root: message, outside its body. */
  sender: [['header a[href^="mailto:"]', '${today}']],
  /** A time a machine can read. Root: message, outside its body. */
  time: [['time[datetime]', '${today}']],
  /** Everything in it is the sender's markup. Root: message. */
  body: [['.body', '${today}']],
} as const satisfies SelectorTable;
`,
  [`utils/sites/${id}/index.ts`]: `import type { Message, PageReading } from '@/utils/domain/page-reading';
import { namedAddress } from '@/utils/lib/text/address-list';
import { contentKey } from '@/utils/lib/text/content-key';
import { emailOfMailto } from '@/utils/lib/text/email';
import type { SiteAdapter } from '../adapter';
import { bodyText } from '../shared/body-text';
import { pick, pickAll } from '../shared/pick';
import { blankReading, peopleOf, unreadable } from '../shared/reading';
import { parseShownDate } from '../shared/shown-date';
import { lineOf } from '../shared/text';
import { selectors } from './selectors';

const BODY = '.body';

export const adapter: SiteAdapter = {
  id: '${id}',

  recognises: (_doc, url) => url.hostname === '${host}',

  read(doc, url) {
    if (!adapter.recognises(doc, url)) return null;
    const blank = blankReading('${id}', 'other', url);
    const thread = pick(doc, selectors.thread, { shown: true });
    const items = thread ? pickAll(thread, selectors.message, { outside: BODY }) : [];
    if (!thread || items.length === 0) return blank;
    const subject = lineOf(pick(thread, selectors.subject, { outside: BODY }));
    const messages = items.map((item) => readMessage(item, subject));
    const reading: PageReading = {
      ...blank,
      kind: 'thread',
      key: messages[0]?.key ?? null,
      subject,
      messages,
      people: peopleOf(messages, []),
    };
    return messages.some((m) => m.from) ? reading : unreadable(reading, 'sender');
  },

  roots: (doc) => [pick(doc, selectors.thread) ?? doc.body ?? doc],
  identity: (doc, url) => \`\${url.pathname}\${url.search}\${url.hash} \${doc.title}\`,
  layout: () => 'margin',
};

function readMessage(item: Element, subject: string): Message {
  const link = pick(item, selectors.sender, { outside: BODY });
  const from = link && namedAddress(lineOf(link), emailOfMailto(link.getAttribute('href')));
  const time = pick(item, selectors.time, { outside: BODY });
  const body = pick(item, selectors.body);
  const at = parseShownDate(time?.getAttribute('datetime'));
  const text = body ? bodyText(body) : '';
  return {
    key: contentKey({ from: from?.email, at, subject, text }),
    from,
    to: [],
    cc: [],
    at,
    direction: null,
    text,
  };
}
`,
  [`${fixture}/page.html`]: `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Offer</title></head><body><div role="main"><h1>Offer</h1>
<article><header><a href="mailto:otto@customer.example">Otto Brandt</a> <time datetime="2026-11-09T15:41:00Z">Mon 15:41</time></header><div class="body"><p>Thursday is fine.</p></div></article>
</div></body></html>
`,
  [`${fixture}/expected.json`]: `${JSON.stringify(
    {
      url: `https://${host}/`,
      note: 'Replace this page by what the site really shows, with made-up people.',
      site: id,
      kind: 'thread',
      subject: 'Offer',
      people: [{ role: 'from', name: 'Otto Brandt', email: 'otto@customer.example' }],
      messages: [{ at: '2026-11-09T15:41Z', text: 'Thursday is fine.' }],
    },
    null,
    2,
  )}\n`,
  [`entrypoints/${id}.reader.ts`]: `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '@/utils/reader';
import { adapter } from '@/utils/sites/${id}';

export default defineUnlistedScript(() => startReader([adapter]));
`,
};

for (const path of Object.keys(files)) {
  if (existsSync(join(root, path))) fail(`${path} is there already; nothing was written.`);
}
const registry = registered(readFileSync(REGISTRY, 'utf8'));
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
writeFileSync(REGISTRY, registry);
console.log(`Wrote ${Object.keys(files).join(', ')} and registered ${id} for ${host}.
Next: put a real page into ${fixture} and run npx vitest run tests/sites`);

/** The registry with one more line at the end of its list. */
function registered(text) {
  const end = text.lastIndexOf('\n];');
  if (end < 0) fail('utils/sites/registry.ts has no list to add to.');
  if (text.includes(`id: '${id}'`)) fail(`${id} is registered already.`);
  const line = `  { id: '${id}', matches: ['https://${host}/*'], js: '${id}.js' },`;
  return `${text.slice(0, end)}\n${line}${text.slice(end)}`;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
