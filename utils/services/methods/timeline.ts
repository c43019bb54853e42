import type { TimelineRequests } from '@/utils/messages/requests/timeline';
import type { Answering } from '../answer';
import { interactionEdit, interactionRemove } from '../log/interaction';
import { timelinePage } from '../person/timeline';
import type { MethodsOf } from './methods-of';

export const timelineMethods = (a: Answering): MethodsOf<TimelineRequests> => ({
  'timeline/page': a(timelinePage),
  'interaction/edit': a(interactionEdit),
  'interaction/remove': a(interactionRemove),
});
