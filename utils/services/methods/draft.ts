import type { DraftRequests } from '@/utils/messages/requests/draft';
import type { Answering } from '../answer';
import { brakeView } from '../draft/brake';
import { brakeKeep } from '../draft/ended';
import type { MethodsOf } from './methods-of';

export const draftMethods = (a: Answering): MethodsOf<DraftRequests> => ({
  'brake/view': a(brakeView),
  'brake/keep': a(brakeKeep),
});
