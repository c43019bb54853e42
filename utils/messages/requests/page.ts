import * as v from 'valibot';
import type { PageView } from '../views';
import type { Asks } from './asks';
import { tabId } from './forms';

export type PageRequests = {
  'page/view': { ask: { tabId: number }; reply: PageView };
};

export const pageAsks: Asks<PageRequests> = {
  'page/view': v.object({ tabId }),
};
