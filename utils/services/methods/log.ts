import type { LogRequests } from '@/utils/messages/requests/log';
import type { Answering } from '../answer';
import { logConversation } from '../log/conversation';
import { logManual } from '../log/manual';
import type { MethodsOf } from './methods-of';

export const logMethods = (a: Answering): MethodsOf<LogRequests> => ({
  'log/conversation': a(logConversation),
  'log/manual': a(logManual),
});
