import type { DataRequests } from '@/utils/messages/requests/data';
import type { Answering } from '../answer';
import { dataHealth, requestOutcome, startAfresh } from '../data/data';
import { undo } from '../undo';
import type { MethodsOf } from './methods-of';

export const dataMethods = (a: Answering): MethodsOf<DataRequests> => ({
  undo: a(undo),
  'request/outcome': a(requestOutcome),
  'data/health': a(dataHealth),
  'data/start-afresh': a(startAfresh),
});
