import type { Interaction } from '@/utils/domain/interaction';
import type { Result } from '@/utils/messages/result';
import type { UiReply, UiRequest, UiRequestType } from '@/utils/messages/ui-to-background';
import type { PageView, PersonCard, SeenPerson } from '@/utils/messages/views';
import { createClient } from '@/utils/state/client';

type Handlers = Partial<{
  [T in UiRequestType]: (
    ask: Extract<UiRequest, { type: T }>,
  ) => UiReply<T> | Promise<UiReply<T>> | Result<UiReply<T>>;
}>;

/** A client whose background answers by these handlers; without one it fails. */
export function clientOf(handlers: Handlers) {
  const sent: UiRequest[] = [];
  const send = async (request: UiRequest) => {
    sent.push(request);
    const handler = handlers[request.type] as ((ask: UiRequest) => unknown) | undefined;
    if (!handler) return { ok: false, error: { code: 'not-found' } };
    const value = await handler(request);
    return typeof value === 'object' && value !== null && 'ok' in value
      ? value
      : { ok: true, value };
  };
  return { client: createClient(send), send, sent };
}

/** A promise that is settled from outside. */
export function deferred<T>() {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}

export const seenPerson = (id: string, known = true): SeenPerson => ({
  ref: `email:${id}@example.com`,
  sighting: { role: 'from', name: id, email: `${id}@example.com` },
  match: known
    ? {
        level: 'certain',
        personId: id,
        candidates: [],
        reason: { code: 'same-identity', kind: 'email', value: `${id}@example.com` },
      }
    : { level: 'unknown', personId: null, candidates: [], reason: { code: 'new' } },
  colleague: false,
  offers: [],
  known: known ? { personId: id, name: id, company: null } : null,
});

export const pageView = (id: string | null, version: number, extra = {}): PageView => ({
  tabId: 1,
  state: id ? 'read' : 'nothing',
  site: 'gmail',
  kind: 'thread',
  subject: null,
  page: '',
  conversationKey: id ? `thread-${id}` : null,
  version,
  missing: [],
  people: id ? [seenPerson(id)] : [],
  mainRef: id ? `email:${id}@example.com` : null,
  company: null,
  card: null,
  log: { state: 'nothing' },
  selfKnown: true,
  colleaguesOnly: false,
  ...extra,
});

export const entry = (id: string, at: string, channel: Interaction['channel'] = 'mail') =>
  ({ id, at, channel, text: id, personIds: ['p'] }) as unknown as Interaction;

export const personCard = (id: string) =>
  ({
    person: { id, name: id },
    timeline: { items: [], next: null },
  }) as unknown as PersonCard;

export const tick = () => new Promise<void>((done) => setTimeout(done, 0));
