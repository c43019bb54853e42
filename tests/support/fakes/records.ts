import type { Draft } from '@/utils/db/records';
import { newId } from '@/utils/lib/ids';

export function personDraft(over: Partial<Draft<'people'>> = {}): Draft<'people'> {
  return {
    id: newId(),
    name: 'Jane Doe',
    title: null,
    companyId: null,
    location: null,
    language: null,
    tags: [],
    cadence: null,
    softDays: null,
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
    state: 'open',
    closedAt: null,
    renegotiations: [],
    ...over,
  };
}
