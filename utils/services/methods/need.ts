import type { NeedRequests } from '@/utils/messages/requests/need';
import type { Answering } from '../answer';
import { needAdd, needEdit, needMove, needRemove } from '../need/need';
import type { MethodsOf } from './methods-of';

export const needMethods = (a: Answering): MethodsOf<NeedRequests> => ({
  'need/add': a(needAdd),
  'need/move': a(needMove),
  'need/edit': a(needEdit),
  'need/remove': a(needRemove),
});
