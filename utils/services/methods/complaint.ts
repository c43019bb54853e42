import type { ComplaintRequests } from '@/utils/messages/requests/complaint';
import type { Answering } from '../answer';
import {
  complaintInform,
  complaintReopen,
  complaintRepair,
  complaintSolve,
} from '../complaint/clock';
import { complaintAdd, complaintEdit, complaintRemove } from '../complaint/complaint';
import type { MethodsOf } from './methods-of';

export const complaintMethods = (a: Answering): MethodsOf<ComplaintRequests> => ({
  'complaint/add': a(complaintAdd),
  'complaint/inform': a(complaintInform),
  'complaint/solve': a(complaintSolve),
  'complaint/repair': a(complaintRepair),
  'complaint/reopen': a(complaintReopen),
  'complaint/edit': a(complaintEdit),
  'complaint/remove': a(complaintRemove),
});
