import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageDriver } from '../support/browsers/launch';
import { ask } from './support/ask';
import { browserName, eventually, extensionDir, pause, withKept } from './support/kept';

/**
 * Chromium asks for the permission in a window that no test can press. There the built extension
 * has it from the start; in Firefox it is asked for and granted, as by its user.
 */
function permitted(): string {
  if (browserName === 'firefox') return extensionDir;
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'kept-permitted-'));
  fs.cpSync(extensionDir, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as { permissions: string[] };
  manifest.permissions.push('notifications');
  fs.writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

const kept = withKept({ extensionDir: permitted() });
let tab: PageDriver;
let added = 0;

const day = (offset: number) =>
  new Date(Date.now() + offset * 86_400_000).toLocaleDateString('en-CA');

async function person(name: string, email: string): Promise<string> {
  const hand = { type: 'person/add', from: 'hand', key: email, company: null, name, email };
  const answer = await ask<{ personId: string }>(tab, hand);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value.personId;
}

async function promise(personId: string, text: string, due: string): Promise<void> {
  added += 1;
  const promises = [{ personId, kind: 'firm', text, evidence: null, due }];
  await ask(tab, { type: 'promise/add', key: `promise ${added}`, promises });
}

const shown = () => kept.browser.notifications();
const turn = (kind: string) => tab.click({ css: '.notice-kind .switch', text: kind });

/** The user waves everything away; the background ends, and starts again for the next event. */
async function startAnew(): Promise<void> {
  for (const id of await shown()) await kept.browser.closeNotification(id);
  await eventually(shown, (found) => expect(found).toEqual([]));
  await kept.browser.killBackground();
  await kept.browser.background.evaluate(() => 1);
  // Whatever a start has to tell is told by then.
  await pause(1500);
}

describe('notifications', () => {
  beforeAll(async () => {
    await kept.browser.allowNotifications();
    tab = await kept.browser.extensionPage('dashboard.html#/settings/notices');
    const always = { workDays: [1, 2, 3, 4, 5, 6, 7], workHours: { from: 0, to: 24 } };
    await ask(tab, { type: 'settings/set', key: 'always', patch: always });
  });

  it('are silent until one is switched on, then tell of a promise due once', async () => {
    const ines = await person('Ines Roth', 'ines@calder.example');
    await promise(ines, 'Send the test report', day(-1));
    await pause(1000);
    expect(await shown()).toEqual([]);
    await turn('My promises');
    await eventually(shown, (found) => expect(found).toHaveLength(1));
    await startAnew();
    expect(await shown()).toEqual([]);
  });

  it('tell what is new, not again what was told; a press opens the person', async () => {
    const omar = await person('Omar Haddad', 'omar@levant.example');
    await promise(omar, 'Call about the invoice', day(0));
    const [id] = await eventually(shown, (found) => expect(found).toHaveLength(1));
    await kept.browser.killBackground();
    await kept.browser.clickNotification(id ?? '');
    await eventually(
      () =>
        tab.evaluate(() => {
          type Api = { tabs: { query(filter: object): Promise<{ url?: string }[]> } };
          const scope = globalThis as { browser?: Api; chrome?: Api };
          const api = scope.browser?.tabs ? scope.browser : scope.chrome;
          return api?.tabs.query({}).then((tabs) => tabs.map(({ url }) => url ?? ''));
        }),
      (urls) => expect(urls?.join(' ')).toContain(`dashboard.html#/person/${omar}`),
    );
    await eventually(shown, (found) => expect(found).toEqual([]));
  });

  it('say nothing of a kind that is switched off', async () => {
    await tab.bringToFront();
    await turn('My promises');
    await turn('Follow-ups');
    const mei = await person('Mei Lin', 'mei@pearl.example');
    await promise(mei, 'Send the samples', day(-1));
    await pause(1000);
    expect(await shown()).toEqual([]);
    const call = { personId: mei, text: 'Ask about the samples', due: day(0) };
    await ask(tab, { type: 'followup/add', key: 'call mei', ...call });
    await eventually(shown, (found) => expect(found).toHaveLength(1));
    await startAnew();
    expect(await shown()).toEqual([]);
  });
});
