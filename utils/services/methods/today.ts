import type { TodayRequests } from '@/utils/messages/requests/today';
import type { Answering } from '../answer';
import { todaySettle } from '../due/settle';
import { todaySnooze } from '../due/snooze';
import { todayOverdue, todayView } from '../due/today';
import { todayGreet } from '../due/today/festivals';
import type { MethodsOf } from './methods-of';

export const todayMethods = (a: Answering): MethodsOf<TodayRequests> => ({
  'today/view': a(todayView),
  'today/greet': a(todayGreet),
  'today/overdue': a(todayOverdue),
  'today/snooze': a(todaySnooze),
  'today/settle': a(todaySettle),
});
