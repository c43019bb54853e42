import type { InsightsRequests } from '@/utils/messages/requests/insights';
import type { Answering } from '../answer';
import { insightsReport } from '../insights/report';
import { insightsView } from '../insights/view';
import type { MethodsOf } from './methods-of';

export const insightsMethods = (a: Answering): MethodsOf<InsightsRequests> => ({
  'insights/view': a(insightsView),
  'insights/report': a(insightsReport),
});
