import * as v from 'valibot';
import { TAUGHT_PARTS, type TaughtPart } from '@/utils/domain/taught-site';
import type { HealthView, SiteList } from '../views';
import type { Asks } from './asks';
import { nothing, tabId } from './forms';

/** About sites and how well they are read: answered beside the browser, without the database. */
export type SiteRequests = {
  'site/list': { ask: Record<never, never>; reply: SiteList };
  /** Reads the page of an allowed site and stands beside it, even if it looks like no mail page. */
  'site/attach': { ask: { tabId: number }; reply: null };
  /** Lets the user point at a part of the page; what was picked comes as an event. */
  'teach/point': { ask: { tabId: number; part: TaughtPart }; reply: null };
  /** Takes the element around the one last picked. */
  'teach/wider': { ask: { tabId: number; part: TaughtPart }; reply: null };
  /** Ends pointing; `forget` = teaching is over, too. */
  'teach/stop': { ask: { tabId: number; forget: boolean }; reply: null };
  /** How the tab's page is built, without names, addresses or text: for a report to the makers. */
  'health/report': { ask: { tabId: number }; reply: { text: string } };
  'health/get': { ask: Record<never, never>; reply: HealthView };
  'health/clear': { ask: Record<never, never>; reply: null };
};

const part = v.picklist(TAUGHT_PARTS);

export const siteAsks: Asks<SiteRequests> = {
  'site/list': nothing,
  'site/attach': v.object({ tabId }),
  'teach/point': v.object({ tabId, part }),
  'teach/wider': v.object({ tabId, part }),
  'teach/stop': v.object({ tabId, forget: v.boolean() }),
  'health/report': v.object({ tabId }),
  'health/get': nothing,
  'health/clear': nothing,
};
