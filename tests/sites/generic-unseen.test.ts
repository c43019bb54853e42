import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readUnknown } from '@/utils/sites/generic';
import { blankReading } from '@/utils/sites/shared/reading';
import { casesIn } from './support/expected';
import { jsdomPage } from './support/jsdom-page';
import { isUnseenCase, judgeUnseen } from './support/unseen';

process.env.TZ = 'UTC';

const own = fileURLToPath(new URL('../fixtures/', import.meta.url));
const judged = fileURLToPath(new URL('../../../shared/data/pages/', import.meta.url));

/** Every page as if its webmail had never been seen: every named reader switched off. */
async function measure(dir: string, only: (site: string) => boolean = () => true) {
  const sum = { sender: [0, 0], subject: [0, 0] };
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const page of casesIn(dir).filter((c) => isUnseenCase(c) && only(c.site))) {
    const { doc, close } = await jsdomPage(page);
    const url = new URL(page.url);
    const reading = readUnknown(doc, url) ?? blankReading('none', 'other', url);
    close();
    const verdict = judgeUnseen(page, reading);
    wrong.push(...verdict.wrongPersons.map((who) => `${page.name}: ${who}`));
    missed.push(...verdict.missed.map((what) => `${page.name}: ${what}`));
    for (const field of ['sender', 'subject'] as const) {
      if (verdict[field] !== null) sum[field][1] = (sum[field][1] ?? 0) + 1;
      if (verdict[field]) sum[field][0] = (sum[field][0] ?? 0) + 1;
    }
  }
  const share = ([right = 0, asked = 0]: number[]) => right / asked;
  const said = `senders ${sum.sender.join(' of ')}, subjects ${sum.subject.join(' of ')}`;
  console.log([`${dir}: ${said}, wrong persons ${wrong.length}`, ...missed].join('\n  '));
  return { wrong, missed, sender: share(sum.sender), subject: share(sum.subject) };
}

test('pages of many shapes: nearly every sender and subject, nobody wrong', async () => {
  const { wrong, missed } = await measure(own, (site) => site === 'generic');
  expect(wrong).toEqual([]);
  expect(missed).toEqual([]);
}, 120_000);

test('pages of named webmails with their readers switched off', async () => {
  const { wrong, sender, subject } = await measure(own, (site) => site !== 'generic');
  expect(wrong).toEqual([]);
  expect(sender).toBeGreaterThanOrEqual(0.9);
  expect(subject).toBeGreaterThanOrEqual(0.9);
}, 120_000);

const recorded = existsSync(judged) ? test : test.skip;
recorded(
  `recorded pages with their readers switched off${existsSync(judged) ? '' : ' (skipped: no ../shared)'}`,
  async () => {
    const { wrong, sender, subject } = await measure(judged);
    expect(wrong).toEqual([]);
    expect(sender).toBeGreaterThanOrEqual(0.9);
    expect(subject).toBeGreaterThanOrEqual(0.85);
  },
  120_000,
);
