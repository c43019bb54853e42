import type { PurchaseRequests } from '@/utils/messages/requests/purchase';
import type { Answering } from '../answer';
import { purchaseAdd, purchaseEdit, purchaseLook, purchaseRemove } from '../purchase/purchase';
import type { MethodsOf } from './methods-of';

export const purchaseMethods = (a: Answering): MethodsOf<PurchaseRequests> => ({
  'purchase/add': a(purchaseAdd),
  'purchase/edit': a(purchaseEdit),
  'purchase/look': a(purchaseLook),
  'purchase/remove': a(purchaseRemove),
});
