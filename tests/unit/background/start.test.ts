import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DAY_ALARM } from '@/utils/background/due-clock';
import { startBackground } from '@/utils/background/start';
import { fakeBrowser } from './fake-browser';

type Fake = ReturnType<typeof fakeBrowser>;
type Answer = { ok: true; value: { personId: string } };

async function addPerson(browser: Fake): Promise<string> {
  const hand = { from: 'hand', name: 'Anna Berg', email: 'anna@berg.example', company: null };
  const added = await browser.ask({ type: 'person/add', key: 'add-anna', ...hand });
  return (added as Answer).value.personId;
}

const promise = (personId: string, due: string) => ({
  type: 'promise/add',
  key: `promise-${due}`,
  promises: [{ personId, kind: 'firm', text: 'Send the list', due, evidence: null }],
});

describe('the badge without any page open', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const at = (local: string) => vi.setSystemTime(new Date(local));

  it('turns red at local midnight, not before: due today is not overdue', async () => {
    at('2026-11-24T22:00:00');
    const browser = fakeBrowser();
    startBackground(browser.api);
    const personId = await addPerson(browser);
    await browser.ask(promise(personId, '2026-11-24'));
    await vi.waitFor(() => expect(browser.alarms.has(DAY_ALARM)).toBe(true));
    expect(browser.badge.text).toBe('');

    const midnight = browser.alarms.get(DAY_ALARM)?.scheduledTime ?? 0;
    expect(new Date(midnight).getHours()).toBe(0);
    vi.setSystemTime(midnight + 500);
    await browser.events.alarm.fire({ name: DAY_ALARM });
    await vi.waitFor(() => expect(browser.badge.text).toBe('1'));
    expect(browser.badge.title).toContain('badgeOverdue 1');
  });

  it('is right after a start of the browser, and after a sleep over several days', async () => {
    at('2026-11-20T09:00:00');
    const first = fakeBrowser();
    startBackground(first.api);
    const personId = await addPerson(first);
    await first.ask(promise(personId, '2026-11-23'));
    await first.ask(promise(personId, '2026-11-25'));

    at('2026-11-24T08:00:00');
    const woken = fakeBrowser(first.storage);
    startBackground(woken.api);
    await woken.events.startup.fire();
    await vi.waitFor(() => expect(woken.badge.text).toBe('1'));

    at('2026-11-28T08:00:00');
    await woken.events.alarm.fire({ name: DAY_ALARM });
    await vi.waitFor(() => expect(woken.badge.text).toBe('2'));
    await vi.waitFor(() => {
      const next = woken.alarms.get(DAY_ALARM)?.scheduledTime ?? 0;
      expect(new Date(next).getDate()).toBe(29);
    });
  });

  it('goes down with the same breath in which a promise is kept', async () => {
    at('2026-11-24T09:00:00');
    const browser = fakeBrowser();
    startBackground(browser.api);
    const personId = await addPerson(browser);
    await browser.ask(promise(personId, '2026-11-20'));
    await vi.waitFor(() => expect(browser.badge.text).toBe('1'));
    const card = (await browser.ask({ type: 'person/card', personId })) as {
      value: { iOwe: { id: string }[] };
    };
    const id = card.value.iOwe[0]?.id;
    await browser.ask({ type: 'promise/close', key: 'close', id, outcome: 'kept' });
    await vi.waitFor(() => expect(browser.badge.text).toBe(''));
  });
});

describe('a rule that fails', () => {
  it('is named on the health page, and the card is shown all the same', async () => {
    const browser = fakeBrowser();
    startBackground(browser.api);
    const personId = await addPerson(browser);
    // A record that no screen could have written.
    const db = await openDB('kept');
    const person = (await db.get('people', personId)) as object;
    await db.put('people', { ...person, met: { where: 'Fair', on: 'some day' } });
    db.close();

    const card = await browser.ask({ type: 'person/card', personId });
    expect(card).toMatchObject({ ok: true, value: { next: { rule: 'nothing-planned' } } });
    await vi.waitFor(async () => {
      const health = await browser.ask({ type: 'health/get' });
      expect(health).toMatchObject({ value: { rules: [{ name: 'met-follow-up', times: 1 }] } });
    });
  });
});
