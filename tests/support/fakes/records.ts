import type { Draft } from '@/utils/db/records';
import { BLANK_PERSON } from '@/utils/domain/person';
import { NEW_PROMISE } from '@/utils/domain/promise';
import { newId } from '@/utils/lib/ids';

export function personDraft(over: Partial<Draft<'people'>> = {}): Draft<'people'> {
  return {
    id: newId(),
    name: 'Jane Doe',
    ...BLANK_PERSON,
    ...over,
  };
}

export function interactionDraft(over: Partial<Draft<'interactions'>> = {}): Draft<'interactions'> {
  return {
    id: newId(),
    channel: 'mail',
    direction: 'in',
    at: '2026-03-01T09:00:00.000Z',
    atExact: true,
    subject: 'Price list',
    text: 'Hello',
    personIds: [],
    fromName: null,
    site: 'gmail',
    url: null,
    ...over,
  };
}

export function promiseDraft(over: Partial<Draft<'promises'>> = {}): Draft<'promises'> {
  const due = over.due === undefined ? '2026-03-10' : over.due;
  return {
    id: newId(),
    personId: '',
    kind: 'firm',
    side: 'mine',
    text: 'I will send the quote',
    evidence: null,
    due,
    sortDue: due ?? '9999-12-31',
    ...NEW_PROMISE,
    ...over,
  };
}
