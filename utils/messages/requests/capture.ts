import * as v from 'valibot';
import type { CaptureView } from '../capture-view';
import type { Asks } from './asks';
import { tabId } from './forms';

export type CaptureRequests = {
  /** What was selected in a tab's page to be kept; null when nothing waits. */
  'capture/view': { ask: { tabId: number }; reply: CaptureView | null };
};

/** Answered beside the browser, without the database. */
export type CaptureTabRequests = {
  /** It was kept, or is not wanted. */
  'capture/done': { ask: { tabId: number }; reply: null };
};

export const captureAsks: Asks<CaptureRequests & CaptureTabRequests> = {
  'capture/view': v.object({ tabId }),
  'capture/done': v.object({ tabId }),
};
