import * as v from 'valibot';
import type { DockState } from '../settings';
import type { SiteStatus } from '../views';
import type { Asks } from './asks';
import { dock, id, line, tabId } from './forms';

/** About tabs, frames and sites: answered beside the browser, without the database. */
export type TabRequests = {
  /** The in-page frame proves which tab it belongs to; the nonce works once. */
  'frame/hello': { ask: { nonce: string }; reply: { tabId: number } };
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
};

export const tabAsks: Asks<TabRequests> = {
  'frame/hello': v.object({ nonce: id }),
  'page/reread': v.object({ tabId }),
  'dock/get': v.object({ tabId }),
  'dock/set': v.object({ tabId, dock }),
  'site/status': v.object({ tabId }),
  'site/allow': v.object({ tabId, origin: line }),
  'site/forbid': v.object({ origin: line }),
};
