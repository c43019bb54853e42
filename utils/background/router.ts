import type { ToReader } from '@/utils/messages/background-to-reader';
import type { ReaderRequest } from '@/utils/messages/reader-to-background';
import { parseDraft, parseDraftEnd, parseReading } from '@/utils/messages/reading-schema';
import { parseRequest } from '@/utils/messages/request-schema';
import type { Failure, Result } from '@/utils/messages/result';
import type { DataRequestType, UiAsk, UiReply, UiRequest } from '@/utils/messages/ui-to-background';
import type { Services } from '@/utils/services';
import type { Admission } from './admission';
import type { Docks } from './docks';
import type { DraftAnswers } from './draft-answers';
import type { Drafts } from './drafts';
import type { Health } from './health';
import type { Inside, Told } from './inside';
import type { Keeping } from './keeping';
import type { Readings } from './readings';
import type { Sender } from './sender';
import type { SiteAnswers } from './site-answers';
import { hostOf, type Sites } from './sites';
import type { Teaching } from './teaching';

export type DataMethods = {
  [T in DataRequestType]: (ask: UiAsk<T>) => Promise<Result<UiReply<T>>>;
};

export type RouterDeps = {
  data: DataMethods;
  admission: Admission;
  readings: Readings;
  inside: Inside;
  sites: Sites;
  docks: Docks;
  siteAnswers: SiteAnswers;
  teaching: Teaching;
  health: Health;
  drafts: Drafts;
  draftAnswers: DraftAnswers & Keeping['answers'];
  draftEnded: Services['draftEnded'];
  tabUrl(tabId: number): Promise<string | undefined>;
  toReader(tabId: number, message: ToReader): Promise<unknown>;
};

const fail = (code: Failure['code']): Result<never> => ({ ok: false, error: { code } });
/** What a page script says of its page; null where that is no reading. */
function toldIn({ reading, page }: { reading?: unknown; page?: unknown }): Told | null {
  const parsed = reading === null ? null : parseReading(reading);
  if (!parsed && reading !== null) return null;
  return { reading: parsed, page: String(page ?? '').slice(0, 100) };
}

const done = <T>(value: T): Result<T> => ({ ok: true, value });

/** Answers one message; every path ends in a result, so that no caller is left waiting. */
export function createRouter(deps: RouterDeps) {
  const { admission, readings, sites, docks, teaching, health, drafts } = deps;

  async function fromReader(raw: unknown, tabId: number, url: string): Promise<Result<unknown>> {
    // Page scripts share a process with the page: every field is checked before use.
    const message = raw as Partial<ReaderRequest>;
    const host = hostOf(url);
    switch (message.type) {
      case 'reader/dock':
        return done({ nonce: await admission.issue(tabId), dock: await docks.get(host) });
      case 'reader/frame-failed':
        await sites.setFrame(tabId, 'failed');
        return done(null);
      case 'reader/reading': {
        const told = toldIn(message);
        if (!told) return fail('bad-request');
        await keep(tabId, host, await deps.inside.fromTop(tabId, told));
        return done(null);
      }
      case 'reader/taught':
        return done(await teaching.selectorsFor(tabId, url));
      case 'reader/pointed':
        return (await teaching.pointed(tabId, raw)) ? done(null) : fail('not-allowed');
      case 'reader/draft': {
        const writing = message.draft === null ? null : parseDraft(message.draft);
        if (message.draft !== null && !writing) return fail('bad-request');
        await drafts.set(tabId, { writing });
        return done(true);
      }
      case 'reader/draft-ended': {
        const draft = parseDraft(message.draft);
        const how = parseDraftEnd(message.how);
        if (!draft || !how) return fail('bad-request');
        return deps.draftEnded({ tabId, draft, how });
      }
      default:
        return fail('not-allowed');
    }
  }

  async function keep(tabId: number, host: string, { reading, page }: Told) {
    await readings.put(tabId, reading, page);
    health.note(tabId, host, page, reading);
  }

  async function fromInside(
    raw: unknown,
    { tabId, frameId, site }: Extract<Sender, { kind: 'inside' }>,
  ): Promise<Result<unknown>> {
    const message = raw as Partial<ReaderRequest>;
    if (message.type !== 'reader/inside') return fail('not-allowed');
    const told = toldIn(message);
    if (!told || (told.reading && told.reading.site !== site)) return fail('bad-request');
    const whole = await deps.inside.fromFrame(tabId, frameId, told);
    if (whole) await keep(tabId, hostOf(await deps.tabUrl(tabId)), whole);
    return done(null);
  }

  async function siteStatus(tabId: number) {
    return done(await sites.status(tabId, Boolean((await readings.get(tabId))?.reading)));
  }

  async function fromUi(request: UiRequest): Promise<Result<unknown>> {
    switch (request.type) {
      case 'frame/hello':
        return fail('not-allowed');
      case 'page/reread': {
        const answer = await deps.toReader(request.tabId, { type: 'page/read-now' });
        const reading = parseReading((answer as { reading?: unknown } | undefined)?.reading);
        if (reading) await readings.put(request.tabId, reading);
        return done(null);
      }
      case 'dock/get':
        return done(await docks.get(hostOf(await deps.tabUrl(request.tabId))));
      case 'dock/set': {
        const dock = await docks.set(hostOf(await deps.tabUrl(request.tabId)), request.dock);
        await deps.toReader(request.tabId, { type: 'page/dock', dock });
        return done(dock);
      }
      case 'site/status':
        return siteStatus(request.tabId);
      case 'site/allow':
        await sites.allow(request.tabId, request.origin);
        return siteStatus(request.tabId);
      case 'site/forbid':
        await sites.forbid(request.origin);
        return done(null);
      default: {
        // The tables are total over the remaining types; TypeScript cannot pair ask and method.
        type Method = (ask: UiRequest) => Promise<Result<unknown>>;
        const others = { ...deps.siteAnswers, ...deps.draftAnswers };
        const beside = others[request.type as keyof typeof others] as Method | undefined;
        return (beside ?? (deps.data[request.type as DataRequestType] as Method))(request);
      }
    }
  }

  async function fromFrame(
    request: UiRequest,
    frame: Extract<Sender, { kind: 'frame' }>,
  ): Promise<Result<unknown>> {
    if (request.type === 'frame/hello') {
      if (!(await admission.admit(request.nonce, frame))) return fail('not-allowed');
      await sites.setFrame(frame.tabId, 'ready');
      return done({ tabId: frame.tabId });
    }
    if (!(await admission.isAdmitted(frame))) return fail('not-allowed');
    // A frame speaks for its own tab only.
    if ('tabId' in request && request.tabId !== frame.tabId) return fail('not-allowed');
    if (request.type === 'page/view')
      await deps.toReader(frame.tabId, { type: 'page/frame-ready' });
    return fromUi(request);
  }

  return async (raw: unknown, sender: Sender): Promise<Result<unknown>> => {
    try {
      if (sender.kind === 'stranger') return fail('not-allowed');
      if (sender.kind === 'reader') return await fromReader(raw, sender.tabId, sender.url);
      if (sender.kind === 'inside') return await fromInside(raw, sender);
      const request = parseRequest(raw);
      if (!request) return fail('bad-request');
      return sender.kind === 'frame' ? await fromFrame(request, sender) : await fromUi(request);
    } catch (error) {
      // Never the message of the error: it may quote what a user wrote.
      console.error('request failed', error instanceof Error ? error.name : 'unknown');
      return fail('not-saved');
    }
  };
}
