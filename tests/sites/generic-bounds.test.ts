import { expect, test } from 'vitest';
import { readByMeaning } from '@/utils/sites/shared/meaning/read';
import { Walk } from '@/utils/sites/shared/meaning/walk';
import { cpuMs } from '../support/cpu';
import { jsdomPage } from './support/jsdom-page';

const URL_ = 'https://webmail.example.org/mail/';
const HEADER =
  '<main><h1>Roof tiles</h1><div class="from">Otto Brandt &lt;otto@brandt-bau.example&gt;</div>' +
  '<time datetime="2026-11-09T15:41:00Z">x</time>';
const ROW =
  '<tr><td class="from" title="kai@haulier.example">Kai Moor</td><td>Invoice for June</td><td>15:41</td></tr>';

async function read(html: string) {
  const { doc, close } = await jsdomPage({ url: URL_, html, frames: {} });
  // Processor time: what other work a machine has is not what is judged.
  const started = cpuMs();
  const reading = readByMeaning(doc, new URL(URL_), { site: 'generic' });
  const ms = cpuMs() - started;
  const seen = new Walk(doc.body).span.size;
  close();
  return { reading, ms, seen };
}

test('ten thousand list rows before the message cost a sample of them', async () => {
  const { reading, seen } = await read(
    `<table>${ROW.repeat(10_000)}</table>${HEADER}<div class="message-body">Hello there.</div></main>`,
  );
  expect(reading.people.map((p) => p.email)).toEqual(['otto@brandt-bau.example']);
  expect(seen).toBeLessThan(100);
}, 180_000);

test('a letter of many megabytes is not walked', async () => {
  const { reading, ms, seen } = await read(
    `${HEADER}<div class="message-body">${'<p>Words of a long letter. </p>'.repeat(60_000)}</div></main>`,
  );
  expect(reading.people.map((p) => p.email)).toEqual(['otto@brandt-bau.example']);
  expect(seen).toBeLessThan(100);
  expect(ms).toBeLessThan(5000);
}, 180_000);

test('of thousands of names beside times few are asked whether they sign a letter', async () => {
  const letters = (i: number) => [...String(i)].map((c) => 'abcdefghij'[Number(c)]).join('');
  const name = (i: number) => `<i>A${letters(i)} B${letters(i)}</i> <u>15:41</u><hr>`;
  const section = (n: number) =>
    `<section>${Array.from({ length: 60 }, (_, i) => name(n * 60 + i)).join('')}</section>`;
  const html = Array.from({ length: 100 }, (_, n) => section(n)).join('');
  const { reading, ms } = await read(`<main>${html}</main>`);
  expect(reading.people).toEqual([]);
  expect(ms).toBeLessThan(4000);
}, 180_000);

test('forty thousand elements without meaning: thirty thousand are looked at', async () => {
  const deep = '<div><i>a</i>'.repeat(100);
  const { reading, seen } = await read(`<body>${`<section>${deep}</section>`.repeat(200)}</body>`);
  expect(reading.people).toEqual([]);
  expect(seen).toBeLessThan(30_010);
}, 180_000);

test('frames in frames end', async () => {
  const { doc, close } = await jsdomPage({ url: URL_, html: '<body></body>', frames: {} });
  let at: Document | null = doc;
  for (let depth = 0; depth < 200 && at; depth += 1) {
    const frame: HTMLIFrameElement = at.createElement('iframe');
    at.body.append(at.createElement('p'), frame);
    at = frame.contentDocument;
  }
  const reading = readByMeaning(doc, new URL(URL_), { site: 'generic' });
  close();
  expect(reading.people).toEqual([]);
}, 180_000);

test.each(['@', '<', 'a@', 'From: ', 'a@b.co,', '"', '('])(
  '%j a hundred thousand times',
  async (text) => {
    const escaped = text.replace('<', '&lt;').repeat(100_000);
    const { ms } = await read(
      `${HEADER}<div>${escaped}</div><div title="${escaped.slice(0, 200_000).replaceAll('"', '')}">x</div></main>`,
    );
    expect(ms).toBeLessThan(3000);
  },
  180_000,
);
