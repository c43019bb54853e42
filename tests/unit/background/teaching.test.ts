import { describe, expect, it } from 'vitest';
import { createTeaching } from '@/utils/background/teaching';
import type { UiEvent } from '@/utils/messages/background-to-ui';
import type { TaughtView } from '@/utils/messages/requests/teach';
import { memoryArea } from './memory-area';

const POST = 'https://post.example.org';
const tabs = [
  { id: 1, url: `${POST}/app?box=1` },
  { id: 2, url: 'https://other.example/' },
  { id: 3, url: undefined },
];

function setUp(first: TaughtView[] | null = []) {
  const world = { sites: first, refuses: false };
  const events: UiEvent[] = [];
  const done: string[] = [];
  const teaching = createTeaching({
    session: memoryArea(),
    taughtSites: async () => world.sites,
    async inject(tabId, files) {
      done.push(`${tabId} ${files.join()}`);
      return !world.refuses;
    },
    openTabs: async () => tabs,
    async toReader(tabId, message) {
      done.push(`${tabId} ${JSON.stringify(message)}`);
      return true;
    },
    emit: (event) => void events.push(event),
  });
  return { world, events, done, teaching };
}

const site = { origin: POST, selectors: { sender: '.from' } };

describe('what was taught', () => {
  it('reaches a reader of that very origin, its code first', async () => {
    const { teaching, done } = setUp([site]);
    expect(await teaching.selectorsFor(1, `${POST}/anything`)).toEqual({ sender: '.from' });
    expect(done).toEqual(['1 taught.js']);
    for (const url of ['https://post.example.org:8443/', 'http://post.example.org/', 'about:blank'])
      expect(await teaching.selectorsFor(1, url)).toBeNull();
    expect(done).toHaveLength(1);
  });

  it('reaches open pages when it changes, and only those it concerns', async () => {
    const { teaching, done, world } = setUp();
    await teaching.selectorsFor(1, POST);
    world.sites = [site];
    await teaching.refresh();
    expect(done).toEqual([
      '1 taught.js',
      '1 {"type":"page/taught","selectors":{"sender":".from"}}',
    ]);
    await teaching.refresh();
    expect(done).toHaveLength(2);
    world.sites = [];
    await teaching.refresh();
    expect(done.slice(2)).toEqual(['1 {"type":"page/taught","selectors":null}']);
  });

  it('is asked for again after the database did not answer', async () => {
    const { teaching, world } = setUp(null);
    expect(await teaching.selectorsFor(1, POST)).toBeNull();
    world.sites = [site];
    expect(await teaching.selectorsFor(1, POST)).toEqual({ sender: '.from' });
  });
});

describe('pointing', () => {
  const picked = { selector: '.a', name: 'Anna', email: null, at: null, text: 'Anna' };

  it('tells the screens what was picked, as long as somebody asked', async () => {
    const { teaching, events } = setUp();
    expect(await teaching.pointed(1, { part: 'sender', picked })).toBe(false);
    expect(await teaching.point(1, 'sender')).toBe(true);
    expect(await teaching.pointed(2, { part: 'sender', picked })).toBe(false);
    expect(await teaching.pointed(1, { part: 'sender', picked })).toBe(true);
    expect(events).toEqual([{ type: 'event/pointed', tabId: 1, part: 'sender', picked }]);
    await teaching.stop(1, true);
    expect(await teaching.pointed(1, { part: 'sender', picked })).toBe(false);
  });

  it('takes nothing that is not of the form', async () => {
    const { teaching, events } = setUp();
    await teaching.point(1, 'sender');
    for (const bad of [
      null,
      { part: 'password', picked },
      { part: 'sender', picked: { ...picked, selector: '' } },
      { part: 'sender', picked: { ...picked, text: 'x'.repeat(2000) } },
      { part: 'sender', picked: { ...picked, at: 'yesterday' } },
    ])
      expect(await teaching.pointed(1, bad)).toBe(false);
    expect(events).toEqual([]);
  });

  it('says when the browser keeps scripts out', async () => {
    const { teaching, world } = setUp();
    world.refuses = true;
    expect(await teaching.point(1, 'sender')).toBe(false);
  });
});
