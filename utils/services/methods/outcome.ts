import type { OutcomeRequests } from '@/utils/messages/requests/outcome';
import type { Answering } from '../answer';
import { promiseAnnotate, promiseCorrect, promiseReopen } from '../promise/closed';
import { promiseAskApproval, promiseDecline, promiseFirmUp } from '../promise/ways-out';
import type { MethodsOf } from './methods-of';

export const outcomeMethods = (a: Answering): MethodsOf<OutcomeRequests> => ({
  'promise/firm-up': a(promiseFirmUp),
  'promise/ask-approval': a(promiseAskApproval),
  'promise/decline': a(promiseDecline),
  'promise/correct': a(promiseCorrect),
  'promise/reopen': a(promiseReopen),
  'promise/annotate': a(promiseAnnotate),
});
