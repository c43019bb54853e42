import type { PromiseRequests } from '@/utils/messages/requests/promise';
import type { Answering } from '../answer';
import { promiseAdd } from '../promise/add';
import { promiseClose, promiseEdit, promiseRenegotiate } from '../promise/edit';
import type { MethodsOf } from './methods-of';

export const promiseMethods = (a: Answering): MethodsOf<PromiseRequests> => ({
  'promise/add': a(promiseAdd),
  'promise/edit': a(promiseEdit),
  'promise/close': a(promiseClose),
  'promise/renegotiate': a(promiseRenegotiate),
});
