import type { TeachRequests } from '@/utils/messages/requests/teach';
import type { Answering } from '../answer';
import { teachExport, teachImport, teachList, teachRemove, teachSave } from '../teach';
import type { MethodsOf } from './methods-of';

export const teachMethods = (a: Answering): MethodsOf<TeachRequests> => ({
  'teach/list': a(teachList),
  'teach/save': a(teachSave),
  'teach/remove': a(teachRemove),
  'teach/export': a(teachExport),
  'teach/import': a(teachImport),
});
