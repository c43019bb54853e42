import type { Channel } from '@/utils/domain/interaction';
import type { Direction } from '@/utils/domain/page-reading';
import type { Cadence, IdentityKind, MailLanguage } from '@/utils/domain/person';
import type { DueDate, PromiseKind } from '@/utils/domain/promise';
import type { CalendarDate, Instant } from '@/utils/domain/record';
import type { DockState, Settings } from './settings';
import type {
  Change,
  DataHealth,
  OfferedPromise,
  PageView,
  PersonCard,
  SearchHit,
  SiteStatus,
  TimelineCursor,
  TimelinePage,
  TodayView,
} from './views';

/**
 * Everything a sidebar, popup or panel may ask of the background: request and
 * reply side by side. A request with a `key` writes; the same key sent again
 * answers with the first outcome and writes nothing.
 */
export type UiRequests = {
  /** The in-page frame proves which tab it belongs to; the nonce works once. */
  'frame/hello': { ask: { nonce: string }; reply: { tabId: number } };

  'page/view': { ask: { tabId: number }; reply: PageView };
  /** Has the reader look at the page once more; the new view comes as an event. */
  'page/reread': { ask: { tabId: number }; reply: null };

  /** How the in-page sidebar stands on this tab's site. */
  'dock/get': { ask: { tabId: number }; reply: DockState };
  /** Moves, resizes or collapses it; remembered for the site. */
  'dock/set': { ask: { tabId: number; dock: Partial<DockState> }; reply: DockState };

  'site/status': { ask: { tabId: number }; reply: SiteStatus };
  /** After the browser granted `origin`: reads it from now on, and this tab at once. */
  'site/allow': { ask: { tabId: number; origin: string }; reply: SiteStatus };
  'site/forbid': { ask: { origin: string }; reply: null };

  'person/card': { ask: { personId: string }; reply: PersonCard };
  /** Up to `limit` people for what was typed: name, address, company, Chinese or Latin. */
  'person/search': { ask: { query: string; limit: number }; reply: SearchHit[] };
  /** Adds the sighting `ref` of the tab's page, or a person by hand. */
  'person/add': {
    ask: { key: string } & (
      | { from: 'page'; tabId: number; ref: string }
      | { from: 'hand'; name: string; email: string | null; company: string | null }
    );
    reply: Change & { personId: string };
  };
  'person/edit': {
    ask: {
      key: string;
      personId: string;
      fields: Partial<{
        name: string;
        title: string | null;
        company: string | null;
        location: string | null;
        language: MailLanguage | null;
        tags: string[];
        cadence: Cadence | null;
        softDays: number | null;
      }>;
    };
    reply: Change;
  };
  /** "This is …": gives the sighting's address to a person who is already known. */
  'person/link': {
    ask: { key: string; personId: string; tabId: number; ref: string };
    reply: Change;
  };
  'identity/add': {
    ask: { key: string; personId: string; kind: IdentityKind; value: string };
    reply: Change;
  };
  'identity/remove': {
    ask: { key: string; personId: string; kind: IdentityKind; value: string };
    reply: Change;
  };
  'person/remove': { ask: { key: string; personId: string }; reply: Change };

  'timeline/page': {
    ask: { personId: string; before: TimelineCursor | null; limit: number };
    reply: TimelinePage;
  };

  /**
   * Puts the open conversation's messages on the timeline of every known person
   * in it, once. `add` names sightings to add first ("Add and log").
   */
  'log/conversation': {
    ask: { key: string; tabId: number; add: string[] };
    reply: Change & {
      /** Messages new on the timeline. */
      logged: number;
      /** Messages that were there already. */
      already: number;
      /** Messages the page shows folded: their text could not be read, so they are left out. */
      collapsed: number;
      people: { personId: string; name: string }[];
      found: OfferedPromise[];
    };
  };
  /** A call, meeting, visit, WeChat talk, note …; `at` may lie in the past. */
  'log/manual': {
    ask: {
      key: string;
      personId: string;
      channel: Channel;
      direction: Direction | null;
      at: Instant;
      text: string;
    };
    reply: Change & { found: OfferedPromise[] };
  };
  'interaction/edit': {
    ask: { key: string; id: string; text?: string; at?: Instant; channel?: Channel };
    reply: Change;
  };
  'interaction/remove': { ask: { key: string; id: string }; reply: Change };

  'promise/add': {
    ask: {
      key: string;
      promises: {
        personId: string;
        kind: PromiseKind;
        text: string;
        due: CalendarDate | null;
        evidence: { sentence: string; interactionId: string | null; url: string | null } | null;
      }[];
    };
    reply: Change;
  };
  'promise/edit': {
    ask: { key: string; id: string; text?: string; due?: CalendarDate | null; kind?: PromiseKind };
    reply: Change;
  };
  /** `kept` after the due date is stored as `late`. */
  'promise/close': {
    ask: { key: string; id: string; outcome: 'kept' | 'broken' | 'dropped' };
    reply: Change;
  };
  /** A new date, told to the other side in time; stays open, the old date is kept. */
  'promise/renegotiate': { ask: { key: string; id: string; due: CalendarDate }; reply: Change };

  'followup/add': {
    ask: { key: string; personId: string; text: string; due: CalendarDate };
    reply: Change;
  };
  'followup/edit': {
    ask: { key: string; id: string; text?: string; due?: CalendarDate };
    reply: Change;
  };
  'followup/close': { ask: { key: string; id: string; as: 'done' | 'dropped' }; reply: Change };

  /** Reads a day from what was typed ("fri", "in 2 weeks", 下周三); null when there is none. */
  'when/read': { ask: { input: string }; reply: DueDate | null };

  /** Takes back everything a change wrote, unless something newer stands on it. */
  undo: { ask: { key: string; changeId: string }; reply: Change };

  'today/view': { ask: { limit: number }; reply: TodayView };

  'settings/get': { ask: Record<never, never>; reply: Settings };
  'settings/set': { ask: { key: string; patch: Partial<Settings> }; reply: Settings };

  /** What became of a write whose answer was lost: true = it was saved. */
  'request/outcome': { ask: { key: string }; reply: { saved: boolean } };

  'data/health': { ask: Record<never, never>; reply: DataHealth };
  /** After "your data is missing": go on with an empty database, on the user's word only. */
  'data/start-afresh': { ask: { key: string }; reply: null };
};

export type UiRequestType = keyof UiRequests;
export type UiAsk<T extends UiRequestType> = UiRequests[T]['ask'];
export type UiReply<T extends UiRequestType> = UiRequests[T]['reply'];
export type UiRequest = {
  [T in UiRequestType]: { type: T } & UiAsk<T>;
}[UiRequestType];
