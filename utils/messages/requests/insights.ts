import * as v from 'valibot';
import type { InsightsView, ReportView } from '../insights-view';
import type { Asks } from './asks';

/** A week from its Monday, or a month from its first, up to today. */
export type ReportSpan = 'week' | 'month';

export type InsightsRequests = {
  /** The last `months` months in figures, this one first. */
  'insights/view': { ask: { months: number }; reply: InsightsView };
  /** The week or month `back` spans ago; 0 is the one of today. */
  'insights/report': { ask: { span: ReportSpan; back: number }; reply: ReportView };
};

const months = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36));

export const insightsAsks: Asks<InsightsRequests> = {
  'insights/view': v.object({ months }),
  'insights/report': v.object({
    span: v.picklist(['week', 'month']),
    back: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)),
  }),
};
