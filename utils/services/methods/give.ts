import type { GiveRequests } from '@/utils/messages/requests/give';
import type { Answering } from '../answer';
import { giveAdd, giveEdit, giveSettle } from '../give/give';
import { giveLink, giveRemove } from '../give/link';
import type { MethodsOf } from './methods-of';

export const giveMethods = (a: Answering): MethodsOf<GiveRequests> => ({
  'give/add': a(giveAdd),
  'give/edit': a(giveEdit),
  'give/link': a(giveLink),
  'give/settle': a(giveSettle),
  'give/remove': a(giveRemove),
});
