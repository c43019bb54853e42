import { signal } from '@preact/signals';
import { afterEach, describe, expect, it } from 'vitest';
import type { UiEvent } from '@/utils/messages/background-to-ui';
import { defaultSettings } from '@/utils/messages/settings';
import type { DataHealth, LogState, PageView } from '@/utils/messages/views';
import { createSession } from '@/utils/state/session';
import { clientOf, pageView, personCard, seenPerson, tick } from './fakes';

const whole: DataHealth = { state: 'ok', people: 1, interactions: 2, promises: 0 };

const ends: AbortController[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end.abort();
});

function setup(first: PageView, health: DataHealth = whole) {
  let view = first;
  let listener: (event: UiEvent) => void = () => undefined;
  const { send, sent } = clientOf({
    'settings/get': () => defaultSettings,
    'data/health': () => health,
    'page/view': () => view,
    'person/card': ({ personId }) => personCard(personId),
    'promise/close': () => ({ changeId: 'c1', personId: 'anna', state: 'kept' }),
    undo: () => ({ changeId: 'c2', personId: 'anna' }),
    'log/conversation': () => ({
      changeId: 'c3',
      personId: null,
      logged: 2,
      already: 0,
      collapsed: 0,
      people: [],
      found: [],
      closes: [],
      heard: [],
    }),
  });
  const ended = new AbortController();
  ends.push(ended);
  const session = createSession({
    send,
    subscribe: (hear) => {
      listener = hear;
      return () => undefined;
    },
    tabId: signal(1),
    wants: 'page',
    ended: ended.signal,
  });
  const go = async (next: PageView) => {
    view = next;
    listener({ type: 'event/page', tabId: 1, version: next.version });
    await tick();
    await tick();
  };
  return { session, sent, go, hear: (event: UiEvent) => listener(event) };
}

const notLogged: LogState = { state: 'not-logged', messages: 2 };

describe('a session', () => {
  it('finds out by itself that the records are missing, though the page reads well', async () => {
    const found = { people: 0, interactions: 0, promises: 0 };
    const expected = { people: 9, interactions: 80, promises: 3 };
    const { session } = setup(pageView('anna', 1), { state: 'missing', expected, found });
    await tick();
    expect(session.page.error.value).toBeNull();
    expect(session.health.health.value).toEqual({ state: 'missing', expected, found });
  });

  it('takes the card that comes with the page and does not ask for it again', async () => {
    const { session, sent } = setup(pageView('anna', 1, { card: personCard('anna') }));
    await tick();
    expect(session.card.card.value?.person.id).toBe('anna');
    expect(sent.filter(({ type }) => type === 'person/card')).toEqual([]);
  });

  it('asks for the card of somebody else on the page, and for nobody in a loop', async () => {
    const people = [seenPerson('anna'), seenPerson('per')];
    const { session, sent } = setup(pageView('anna', 1, { card: personCard('anna'), people }));
    await tick();
    session.page.select('email:per@example.com');
    await tick();
    await tick();
    expect(session.card.card.value?.person.id).toBe('per');
    expect(sent.filter(({ type }) => type === 'person/card')).toHaveLength(1);
  });

  it('ends a visit when the page moves on', async () => {
    const { session, go } = setup(pageView('anna', 1, { card: personCard('anna') }));
    await tick();
    session.card.visit('tom');
    await tick();
    expect(session.card.away.value).toBe(true);
    expect(session.card.card.value?.person.id).toBe('tom');
    await go(pageView('maya', 2, { card: personCard('maya') }));
    expect(session.card.away.value).toBe(false);
    expect(session.card.card.value?.person.id).toBe('maya');
  });

  it('shows nobody on a page without anybody', async () => {
    const { session, go } = setup(pageView('anna', 1, { card: personCard('anna') }));
    await tick();
    await go(pageView(null, 2));
    expect(session.card.card.value).toBeNull();
    expect(session.timeline.items.value).toEqual([]);
  });

  it('offers Undo for a change and takes back the newest', async () => {
    const { session, sent } = setup(pageView('anna', 1, { card: personCard('anna') }));
    await tick();
    await session.writes.run('promise/close', { id: 'p1', outcome: 'kept' }, 'promise-kept');
    expect(session.toasts.list.value).toMatchObject([{ changeId: 'c1' }]);
    await session.writes.undo();
    expect(sent.find(({ type }) => type === 'undo')).toMatchObject({ changeId: 'c1' });
    expect(session.toasts.list.value).toMatchObject([{ notice: { what: 'undone' } }]);
    await session.writes.undo();
    expect(sent.filter(({ type }) => type === 'undo')).toHaveLength(1);
  });

  it('logs when the key is pressed for its tab, and only then', async () => {
    const { sent, hear } = setup(pageView('anna', 1, { log: notLogged }));
    await tick();
    hear({ type: 'event/log-now', tabId: 2 });
    await tick();
    expect(sent.some(({ type }) => type === 'log/conversation')).toBe(false);
    hear({ type: 'event/log-now', tabId: 1 });
    await tick();
    expect(sent.find(({ type }) => type === 'log/conversation')).toMatchObject({ add: [] });
  });

  it('adds the only person with the log, when nobody is known', async () => {
    const people = [seenPerson('clara', false)];
    const { session, sent } = setup(pageView('clara', 1, { log: notLogged, people }));
    await tick();
    expect(session.log.offer.value).toMatchObject({ does: 'add-and-log', name: 'clara' });
    await session.log.logConversation();
    expect(sent.find(({ type }) => type === 'log/conversation')).toMatchObject({
      add: ['email:clara@example.com'],
    });
  });

  it('never adds somebody who may be posing in passing', async () => {
    const posing = seenPerson('anna', false);
    const people = [
      {
        ...posing,
        match: {
          ...posing.match,
          reason: {
            code: 'look-alike-domain' as const,
            domain: 'examp1e.com',
            known: 'example.com',
          },
        },
      },
    ];
    const { session } = setup(pageView('anna', 1, { log: notLogged, people }));
    await tick();
    expect(session.log.offer.value).toEqual({ can: false, why: 'who' });
  });

  it('shows whom the user picked on a page that cannot be read, for that page only', async () => {
    const blind = (version: number, page: string) =>
      pageView(null, version, { state: 'unreadable', page, conversationKey: null });
    const { session, sent, go } = setup(blind(1, 'a'));
    await tick();
    await tick();
    expect(session.log.offer.value).toEqual({ can: false, why: 'unreadable' });
    session.card.pick('anna');
    await tick();
    expect(session.card.byHand.value).toBe(true);
    expect(session.card.card.value?.person.id).toBe('anna');
    expect(session.log.offer.value).toMatchObject({
      does: 'by-hand',
      name: 'anna',
      channel: 'mail',
    });
    await session.log.logConversation();
    expect(session.log.writing.value).toBe('mail');
    expect(sent.some(({ type }) => type === 'log/conversation')).toBe(false);
    // The same page read again changes nothing; the next page that cannot be read does.
    await go(blind(2, 'a'));
    expect(session.card.card.value?.person.id).toBe('anna');
    await go(blind(3, 'b'));
    expect(session.card.byHand.value).toBe(false);
    expect(session.card.card.value).toBeNull();
  });
});
