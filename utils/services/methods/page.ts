import type { PageRequests } from '@/utils/messages/requests/page';
import type { Answering } from '../answer';
import { pageView } from '../page/view';
import type { MethodsOf } from './methods-of';

export const pageMethods = (a: Answering): MethodsOf<PageRequests> => ({
  'page/view': a(pageView),
});
