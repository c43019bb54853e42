import type { Address, Draft, Message, PageReading, Sighting } from '@/utils/domain/page-reading';

export const ME: Address = { name: 'Me Myself', email: 'me@mine.example' };
export const JANE: Address = { name: 'Jane Doe', email: 'jane@acme.example' };
export const BOB: Address = { name: 'Bob Low', email: 'bob@acme.example' };

export function message(over: Partial<Message> = {}): Message {
  return {
    key: 'gmail:m1',
    from: JANE,
    to: [ME],
    cc: [],
    at: '2026-03-03T09:00:00.000Z',
    direction: null,
    text: 'Hello, please send the price list.',
    ...over,
  };
}

/** Something being written, to Jane. */
export function draft(over: Partial<Draft> = {}): Draft {
  return {
    key: 'gmail:msg-a:r1',
    mode: 'reply',
    to: [JANE],
    cc: [],
    bcc: [],
    subject: 'Re: Price list',
    text: '',
    attachments: 0,
    ...over,
  };
}

export function sighting(role: Sighting['role'], { name, email, handle }: Address): Sighting {
  return { role, name: name ?? null, ...(email ? { email } : {}), ...(handle ? { handle } : {}) };
}

/** A mail thread; `people` follow from the messages unless given. */
export function thread(messages: Message[], over: Partial<PageReading> = {}): PageReading {
  const people = new Map<string, Sighting>();
  for (const { from, to, cc } of messages) {
    for (const [role, list] of [
      ['from', from ? [from] : []],
      ['to', to],
      ['cc', cc],
    ] as const) {
      for (const one of list) {
        const key = one.email ?? one.name ?? '';
        if (key !== ME.email && !people.has(key)) people.set(key, sighting(role, one));
      }
    }
  }
  return {
    site: 'gmail',
    kind: 'thread',
    url: 'https://mail.google.com/mail/u/0/#inbox/abc',
    key: 'gmail:thread-1',
    self: ME,
    subject: 'Price list',
    people: [...people.values()],
    messages,
    draft: null,
    profile: null,
    missing: [],
    unreadable: false,
    ...over,
  };
}
