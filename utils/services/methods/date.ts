import type { DateRequests } from '@/utils/messages/requests/date';
import type { Answering } from '../answer';
import { dateAdd, dateDone, dateEdit, dateRemove } from '../date/date';
import type { MethodsOf } from './methods-of';

export const dateMethods = (a: Answering): MethodsOf<DateRequests> => ({
  'date/add': a(dateAdd),
  'date/edit': a(dateEdit),
  'date/done': a(dateDone),
  'date/remove': a(dateRemove),
});
