import type { TodayRequests } from '@/utils/messages/requests/today';
import type { Answering } from '../answer';
import { todayView } from '../due/today';
import type { MethodsOf } from './methods-of';

export const todayMethods = (a: Answering): MethodsOf<TodayRequests> => ({
  'today/view': a(todayView),
});
