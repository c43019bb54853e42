import * as v from 'valibot';
import type { TodayView } from '../views';
import type { Asks } from './asks';
import { count } from './forms';

export type TodayRequests = {
  'today/view': { ask: { limit: number }; reply: TodayView };
};

export const todayAsks: Asks<TodayRequests> = {
  'today/view': v.object({ limit: count }),
};
