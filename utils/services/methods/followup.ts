import type { FollowupRequests } from '@/utils/messages/requests/followup';
import type { Answering } from '../answer';
import { followupAdd, followupClose, followupEdit } from '../followup/followup';
import { whenRead } from '../when';
import type { MethodsOf } from './methods-of';

export const followupMethods = (a: Answering): MethodsOf<FollowupRequests> => ({
  'followup/add': a(followupAdd),
  'followup/edit': a(followupEdit),
  'followup/close': a(followupClose),
  'when/read': a(whenRead),
});
