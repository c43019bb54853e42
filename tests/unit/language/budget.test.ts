import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { findPromises } from '@/utils/language';
import { cpuMs } from '../../support/cpu';
import { bundleLanguage } from '../../support/language-bundle';

type Language = { findPromises: typeof findPromises };

/** What finds promises and dates, and everything with what says who waits for whom. */
const GZIP_KB = { finding: 80, all: 93 };
const WAITING = /language\/(?:asks|waits|endings|sign-off|closing-reply)/;
/** The goal is 5 ms on a quiet machine; a busy one takes twice that of its processor. */
const P95_MS = 10;
const MESSAGE = 2000;
const MESSAGES = 400;
const FOLDER = join(import.meta.dirname, '../../fixtures/language');

let code = '';
beforeAll(async () => {
  code = await bundleLanguage();
}, 60_000);

/** Text as mail has it: one promise among ten sentences. */
function sentences(lang: string): string {
  const rows: { text: string; label: 0 | 1 }[] = readdirSync(FOLDER)
    .filter((name) => name.startsWith(lang))
    .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line));
  const promises = rows.filter(({ label }) => label === 1);
  return rows
    .filter(({ label }) => label === 0)
    .flatMap(({ text }, n) => (n % 9 === 0 ? [text, promises[n / 9]?.text ?? ''] : [text]))
    .join('\n');
}

describe('all language code together', () => {
  it(`weighs at most ${GZIP_KB.finding} kB gzipped without who waits, ${GZIP_KB.all} with it, shared helpers and the calendar of China apart`, async () => {
    const own = await bundleLanguage(['chinese-days', /utils\/lib\//]);
    const finding = await bundleLanguage(['chinese-days', /utils\/lib\//, WAITING]);
    const kb = (text: string) => gzipSync(text, { level: 9 }).length / 1000;
    console.info(
      `language code: finding ${kb(finding).toFixed(1)} kB gzipped, all ${kb(own).toFixed(1)}, with it ${kb(code).toFixed(1)}`,
    );
    expect(kb(finding)).toBeGreaterThan(10);
    expect(kb(finding)).toBeLessThanOrEqual(GZIP_KB.finding);
    expect(kb(own)).toBeLessThanOrEqual(GZIP_KB.all);
  });

  it.each(['en', 'zh'])(
    `reads a message of 2,000 characters within ${P95_MS} ms: %s`,
    async (lang) => {
      const language: Language = await import(
        /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
      );
      const all = sentences(lang);
      const at = { by: 'me', at: '2026-03-04T09:30:00-05:00', tz: 'America/New_York' } as const;
      const times: number[] = [];
      for (let n = 0; n < 2 * MESSAGES; n++) {
        const start = (n * 977) % (all.length - MESSAGE);
        const before = cpuMs();
        language.findPromises(all.slice(start, start + MESSAGE), at);
        const spent = cpuMs() - before;
        // The first half warms the engine up.
        if (n >= MESSAGES) times.push(spent);
      }
      times.sort((a, b) => a - b);
      const p95 = times[Math.floor(0.95 * MESSAGES)] ?? 0;
      console.info(
        `${lang}: median ${times[MESSAGES / 2]?.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`,
      );
      expect(p95).toBeLessThanOrEqual(P95_MS);
    },
  );
});
