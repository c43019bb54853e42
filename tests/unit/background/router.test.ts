import { describe, expect, it } from 'vitest';
import { createAdmission } from '@/utils/background/admission';
import { createDocks } from '@/utils/background/docks';
import { createDraftAnswers } from '@/utils/background/draft-answers';
import { createDrafts } from '@/utils/background/drafts';
import type { Health } from '@/utils/background/health';
import { createInside } from '@/utils/background/inside';
import { createKeeping } from '@/utils/background/keeping';
import { createReadings } from '@/utils/background/readings';
import { createRouter, type DataMethods } from '@/utils/background/router';
import { classify } from '@/utils/background/sender';
import type { SiteAnswers } from '@/utils/background/site-answers';
import type { Sites } from '@/utils/background/sites';
import type { Teaching } from '@/utils/background/teaching';
import type { PageReading } from '@/utils/domain/page-reading';
import type { UiEvent } from '@/utils/messages/background-to-ui';
import { memoryArea } from './memory-area';

const BASE = 'chrome-extension://kept/';
const reading: PageReading = {
  site: 'gmail',
  kind: 'thread',
  url: 'https://mail.google.com/mail/u/0/#inbox/x',
  key: 'gmail:1',
  self: null,
  subject: 'Hello',
  people: [{ role: 'from', name: 'Anna', email: 'anna@example.com' }],
  messages: [],
  draft: null,
  profile: null,
  missing: [],
  unreadable: false,
};

function setUp() {
  const events: UiEvent[] = [];
  const asked: string[] = [];
  const noted: string[] = [];
  const data = new Proxy({} as DataMethods, {
    get: (_target, type: string) => async () => {
      asked.push(type);
      return { ok: true, value: null };
    },
  });
  const admission = createAdmission(memoryArea(), Date.now);
  const readings = createReadings(memoryArea(), Date.now, (tabId, version) =>
    events.push({ type: 'event/page', tabId, version }),
  );
  const drafts = createDrafts(memoryArea(), Date.now, () => {});
  const ended: unknown[] = [];
  const route = createRouter({
    data,
    admission,
    readings,
    inside: createInside(memoryArea(), async () => undefined),
    sites: { setFrame: async () => {} } as unknown as Sites,
    docks: createDocks(memoryArea()),
    siteAnswers: {
      'health/get': async () => ({ ok: true, value: { sites: [], rules: [] } }),
    } as unknown as SiteAnswers,
    teaching: {
      selectorsFor: async (_tab: number, url: string) => ({ sender: `.from-${new URL(url).host}` }),
      pointed: async () => false,
    } as unknown as Teaching,
    health: {
      note: (_tab: number, host: string, page: string) => void noted.push(`${host} ${page}`),
    } as unknown as Health,
    drafts,
    draftAnswers: {
      ...createDraftAnswers({ drafts, toReader: async () => undefined }),
      ...createKeeping({
        browser: {} as never,
        session: memoryArea(),
        show: async () => undefined,
        isRead: async () => false,
      }).answers,
    },
    draftEnded: async (ask) => {
      ended.push(ask);
      return { ok: true, value: true };
    },
    tabUrl: async () => 'https://mail.google.com/mail/',
    toReader: async () => undefined,
  });
  const programs = new Map([['3c.gmx.net', 'gmx']]);
  const send = (message: unknown, sender: object) =>
    route(message, classify({ id: 'kept', ...sender } as never, 'kept', BASE, programs));
  return { send, events, asked, noted, readings, drafts, ended };
}

const tab = { id: 3 };
const reader = { tab, frameId: 0, url: 'https://mail.google.com/mail/' };
const popup = { url: `${BASE}popup.html` };
const frame = { tab, frameId: 5, documentId: 'd', url: `${BASE}sidebar.html` };
const refused = (code: string) => ({ ok: false, error: { code } });

describe('a page script', () => {
  it('may report a reading, and nothing it asks gets CRM data', async () => {
    const { send, events, asked } = setUp();
    expect(await send({ type: 'reader/reading', reading }, reader)).toEqual({
      ok: true,
      value: null,
    });
    expect(events).toMatchObject([{ type: 'event/page', tabId: 3 }]);
    expect(await send({ type: 'person/search', query: 'a', limit: 5 }, reader)).toEqual(
      refused('not-allowed'),
    );
    expect(asked).toEqual([]);
  });

  it('is told what was taught about its own site, and may not say unasked what was pointed at', async () => {
    const { send } = setUp();
    const url = 'https://post.example.org/app';
    expect(
      await send({ type: 'reader/taught', url: 'https://x.example' }, { ...reader, url }),
    ).toEqual({
      ok: true,
      value: { sender: '.from-post.example.org' },
    });
    expect(await send({ type: 'reader/pointed', part: 'sender', picked: null }, reader)).toEqual(
      refused('not-allowed'),
    );
  });

  it('has every page noted for the health page, by host', async () => {
    const { send, noted, readings } = setUp();
    await send({ type: 'reader/reading', reading, page: 'p1' }, reader);
    expect(noted).toEqual(['mail.google.com p1']);
    expect((await readings.get(3))?.page).toBe('p1');
  });

  it('in a frame speaks only of the program there, for a page that waits for it', async () => {
    const { send, readings } = setUp();
    const app = { tab, frameId: 5, url: 'https://3c.gmx.net/mail' };
    const mail = { ...reading, site: 'gmx' };
    const said = { type: 'reader/inside', reading: mail, page: 'p' };
    await send(said, app);
    expect(await readings.get(3)).toBeNull();
    const shell = { ...mail, people: [], missing: ['frame'] };
    await send({ type: 'reader/reading', reading: shell, page: 's' }, reader);
    expect((await readings.get(3))?.reading?.people).toEqual(mail.people);
    expect(await send({ ...said, reading }, app)).toEqual(refused('bad-request'));
    expect(await send({ ...said, type: 'reader/dock', host: 'x' }, app)).toEqual(
      refused('not-allowed'),
    );
    expect(await send(said, { ...app, url: 'https://evil.example/' })).toEqual(
      refused('not-allowed'),
    );
  });

  it('cannot pass off something else as a reading', async () => {
    const { send, readings } = setUp();
    expect(await send({ type: 'reader/reading', reading: { people: 'all' } }, reader)).toEqual(
      refused('bad-request'),
    );
    expect(await readings.get(3)).toBeNull();
  });

  it('has overlong text cut at the door', async () => {
    const { send, readings } = setUp();
    const long = { ...reading, subject: 'x'.repeat(1_000_000) };
    await send({ type: 'reader/reading', reading: long }, reader);
    expect((await readings.get(3))?.reading?.subject).toHaveLength(2000);
  });
});

describe('the frame in a page', () => {
  it('is told nothing before its nonce was matched with its tab', async () => {
    const { send, asked } = setUp();
    expect(await send({ type: 'page/view', tabId: 3 }, frame)).toEqual(refused('not-allowed'));
    expect(await send({ type: 'frame/hello', nonce: 'guess' }, frame)).toEqual(
      refused('not-allowed'),
    );
    const issued = await send({ type: 'reader/dock', host: 'mail.google.com' }, reader);
    const { nonce } = (issued as { value: { nonce: string } }).value;
    expect(await send({ type: 'frame/hello', nonce }, frame)).toEqual({
      ok: true,
      value: { tabId: 3 },
    });
    expect(await send({ type: 'page/view', tabId: 3 }, frame)).toMatchObject({ ok: true });
    expect(asked).toEqual(['page/view']);
  });

  it('speaks for its own tab only', async () => {
    const { send } = setUp();
    const issued = await send({ type: 'reader/dock', host: 'mail.google.com' }, reader);
    const { nonce } = (issued as { value: { nonce: string } }).value;
    await send({ type: 'frame/hello', nonce }, frame);
    expect(await send({ type: 'page/view', tabId: 4 }, frame)).toEqual(refused('not-allowed'));
  });
});

describe('a screen', () => {
  it('is answered about sites without the database', async () => {
    const { send, asked } = setUp();
    expect(await send({ type: 'health/get' }, popup)).toEqual({
      ok: true,
      value: { sites: [], rules: [] },
    });
    expect(asked).toEqual([]);
  });
});

describe('any sender', () => {
  it('of another extension or a plain page is refused', async () => {
    const { send } = setUp();
    const stranger = { id: 'other', url: 'https://evil.example/', tab, frameId: 0 };
    expect(await send({ type: 'today/view', limit: 5 }, stranger)).toEqual(refused('not-allowed'));
    const subframe = { tab, frameId: 4, url: 'https://evil.example/' };
    expect(await send({ type: 'reader/reading', reading }, subframe)).toEqual(
      refused('not-allowed'),
    );
  });

  it('must keep to the agreed form', async () => {
    const { send, asked } = setUp();
    for (const bad of [
      null,
      5,
      {},
      { type: 'no/such' },
      { type: 'today/view' },
      { type: 'undo' },
    ]) {
      expect(await send(bad, popup)).toEqual(refused('bad-request'));
    }
    expect(await send({ type: 'toString' }, popup)).toEqual(refused('bad-request'));
    expect(asked).toEqual([]);
  });
});
