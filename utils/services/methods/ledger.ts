import type { LedgerRequests } from '@/utils/messages/requests/ledger';
import type { Answering } from '../answer';
import { ledgerClosed, ledgerPage } from '../promise/ledger';
import { notePerson } from '../promise/note-person';
import { recordMonths, recordPerson } from '../promise/record';
import type { MethodsOf } from './methods-of';

export const ledgerMethods = (a: Answering): MethodsOf<LedgerRequests> => ({
  'ledger/page': a(ledgerPage),
  'ledger/closed': a(ledgerClosed),
  'record/person': a(recordPerson),
  'record/months': a(recordMonths),
  'note/person': a(notePerson),
});
