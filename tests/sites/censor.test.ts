import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { censored } from '@/utils/sites/shared/censor';
import { STRUCTURAL_VALUES, STRUCTURE } from '@/utils/sites/shared/censor-words';
import { jsdomPage } from './support/jsdom-page';

const open = async (html: string) =>
  (await jsdomPage({ url: 'https://post.example.org/', html, frames: {} })).doc;

const PLACES: ((word: string) => string)[] = [
  (w) => `<p>${w}</p>`,
  (w) => `<p title="${w}">a</p>`,
  (w) => `<a href="mailto:${w}@${w}.example">${w}</a>`,
  (w) => `<a href="https://${w}.example/${w}?q=${w}#${w}">a</a>`,
  (w) => `<p aria-label="From ${w}">a</p>`,
  (w) => `<p data-sender="${w}" data-${w}="1">a</p>`,
  (w) => `<p class="card-${w} ${w}" id="row_${w}">${w}</p>`,
  (w) => `<p id="${w}" name="${w}" role="${w}">a</p>`,
  (w) => `<p id="message${w[0]?.toUpperCase()}${w.slice(1)}">a</p>`,
  (w) => `<p data-testid="mail-${w}" style="background: url(/${w})">a</p>`,
  (w) => `<input value="${w}" placeholder="${w}"><img alt="${w}" src="/${w}.png">`,
  (w) => `<x-${w}>${w}</x-${w}>`,
  (w) => `<script>var user = "${w}"</script><style>.${w} { color: red }</style><!-- ${w} -->`,
  (w) => `<div><template shadowrootmode="open"><p class="${w}">${w}</p></template></div>`,
  (w) => `<textarea>${w}</textarea><select><option value="${w}">${w}</option></select>`,
];
const FIXED = [...STRUCTURE, ...STRUCTURAL_VALUES, ...PLACES.map((place) => place(''))].join(' ');

const latin = fc
  .string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwyz'), minLength: 3, maxLength: 12 })
  .filter((word) => !FIXED.includes(word));
const other = fc.constantFrom('张伟明', 'Ольга', 'Müller', 'José', 'Łukasz', 'やまだ', '김민준');

describe('a censored page', () => {
  test('holds no word of what the page shows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(PLACES.length - 1), fc.oneof(latin, other)), {
          minLength: 1,
          maxLength: 12,
        }),
        async (plants) => {
          const safe = plants.filter(([at, word]) => /^[a-z]+$/.test(word) || at < 3);
          const doc = await open(safe.map(([at, word]) => PLACES[at]?.(word) ?? '').join('\n'));
          const report = censored(doc).toLowerCase();
          for (const [, word] of safe) expect(report).not.toContain(word.toLowerCase());
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  test('keeps how it is built, and the shape of what it shows', async () => {
    const doc = await open(
      '<div id="msg_4711_subject" class="XbIp4 mail-head" role="heading">Roof tiles</div>' +
        '<a href="mailto:otto@brandt-bau.example" data-email="otto@brandt-bau.example">Otto</a>',
    );
    const report = censored(doc);
    expect(report).toContain('<div id="msg_0000_subject" class="XbIp0 mail-head" role="heading">');
    expect(report).toContain('xxxx xxxxx');
    expect(report).toContain('<a href="mailto:xxxx@xxxxxx-xxx.xxxxxxx"');
    expect(report).toContain('data-email="xxxx@xxxxxx-xxx.xxxxxxx"');
  });

  test('holds no number, and no text of scripts, styles or comments', async () => {
    const report = censored(
      await open('<p data-id="98 76">IBAN DE12</p><!-- hush --><script>1</script>'),
    );
    expect(report).not.toMatch(/[1-9]|hush/);
  });

  test('stays small however large the page is', async () => {
    const rows = Array.from({ length: 30_000 }, (_, n) => `<p class="a${'bcd'[n % 3]}">${n}</p>`);
    const report = censored(await open(rows.join('')));
    expect(report.length).toBeLessThan(2000);
    const deep = censored(await open(`${'<div>'.repeat(500)}x`));
    expect(deep.split('\n').length).toBeLessThan(90);
  });

  test('leaves the page as it was', async () => {
    const doc = await open('<p class="a">Anna</p>');
    const before = doc.documentElement.outerHTML;
    censored(doc);
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});
