/** A background in memory: answers every request a screen makes, by the rules of the real one. */
import type { Suggestion } from '@/utils/domain/suggestion';
import { daysBetween } from '@/utils/lib/dates';
import type { UiEvent } from '@/utils/messages/background-to-ui';
import type { Failure, Result } from '@/utils/messages/result';
import { defaultSettings, type Settings } from '@/utils/messages/settings';
import type { UiRequest } from '@/utils/messages/ui-to-background';
import type { OfferedPromise, PersonCard, TodayItem } from '@/utils/messages/views';
import { day, followup, interaction, known, promise, TODAY } from './people';
import type { Scene } from './scenes';
import { readWhen } from './when';
import type { World } from './world';

const done = <T>(value: T): Result<T> => ({ ok: true, value });
const fail = (code: Failure['code']): Result<never> => ({ ok: false, error: { code } });
const isWrite = (request: UiRequest) => 'key' in request && request.type !== 'request/outcome';

export type FakeBackground = {
  send: (request: UiRequest) => Promise<unknown>;
  subscribe: (listener: (event: UiEvent) => void) => () => void;
};

export function createFakeBackground(world: World, scene: Scene): FakeBackground {
  const listeners = new Set<(event: UiEvent) => void>();
  const undos = new Map<string, () => void>();
  let settings: Settings = { ...defaultSettings, ...scene.settings };
  let { page } = scene;
  let version = 1;
  let changes = 0;
  if (scene.clear) {
    world.promises = [];
    world.followups = [];
  }

  /** Runs a change so that it can be taken back: the little world is copied whole. */
  const change = (personId: string | null, run: () => void) => {
    const before = structuredClone({ world, page });
    run();
    changes += 1;
    const changeId = `c${changes}`;
    undos.set(changeId, () => {
      Object.assign(world, before.world);
      page = before.page;
    });
    version += 1;
    return { changeId, personId };
  };

  const cardOf = (personId: string): PersonCard | null => {
    const one = world.people.find(({ person }) => person.id === personId);
    if (!one) return null;
    const open = world.promises
      .filter((item) => item.personId === personId && item.state === 'open')
      .sort((a, b) => a.sortDue.localeCompare(b.sortDue));
    const followups = world.followups.filter(
      (item) => item.personId === personId && item.state === 'open',
    );
    const iOwe = open.filter(({ side }) => side === 'mine');
    const theyOwe = open.filter(({ side }) => side === 'theirs');
    return {
      ...one,
      iOwe,
      theyOwe,
      followups,
      next: suggest(iOwe[0], scene.clear),
      timeline: timelineOf(personId, null, 30),
    };
  };

  const timelineOf = (personId: string, before: string | null, limit: number) => {
    const all = world.interactions
      .filter((item) => item.personIds.includes(personId))
      .sort((a, b) => b.at.localeCompare(a.at));
    const from = before ? all.findIndex(({ id }) => id === before) + 1 : 0;
    const items = all.slice(from, from + limit);
    const last = items.at(-1);
    const next = last && from + limit < all.length ? { at: last.at, interactionId: last.id } : null;
    return { items, next };
  };

  const update = <R extends { id: string }>(list: R[], id: string, patch: Partial<R>) => {
    const index = list.findIndex((one) => one.id === id);
    const old = list[index];
    if (old) list[index] = { ...old, ...patch };
  };

  function answer(request: UiRequest): Result<unknown> {
    if (scene.health.state === 'missing' && /^(page|person|today)/.test(request.type))
      return fail('data-missing');
    if (scene.health.state === 'unavailable' && /^(page|person|today)/.test(request.type))
      return fail('storage-unavailable');
    switch (request.type) {
      case 'page/view': {
        const main = page.people[0] ?? null;
        return done({
          tabId: request.tabId,
          state: page.state,
          site: 'gmail',
          kind: 'thread',
          subject: world.subject,
          conversationKey: page.people.length > 0 ? 'gmail:1' : null,
          version,
          missing: page.missing,
          people: page.people,
          mainRef: main?.ref ?? null,
          card: main?.known ? cardOf(main.known.personId) : null,
          log: page.log,
          selfKnown: page.selfKnown,
        });
      }
      case 'person/card': {
        const card = cardOf(request.personId);
        return card ? done(card) : fail('not-found');
      }
      case 'person/search': {
        const query = request.query.toLowerCase();
        return done(
          world.people
            .filter(({ person, company, identities }) =>
              `${person.name} ${company?.name} ${identities.map(({ value }) => value).join(' ')}`
                .toLowerCase()
                .includes(query),
            )
            .map(({ person, company, identities }) => ({
              personId: person.id,
              name: person.name,
              company: company?.name ?? null,
              title: person.title,
              email: identities[0]?.value ?? null,
            })),
        );
      }
      case 'person/add': {
        const id = `p-new-${version}`;
        const sighting =
          request.from === 'page'
            ? page.people.find(({ ref }) => ref === request.ref)?.sighting
            : undefined;
        const name = request.from === 'hand' ? request.name : (sighting?.name ?? '?');
        const email = sighting?.email ?? '';
        const made = change(id, () => {
          world.people = [...world.people, known({ id, name, title: null, company: null, email })];
          page = {
            ...page,
            people: page.people.map((one) =>
              one.sighting.email === email
                ? {
                    ...one,
                    known: { personId: id, name, company: null },
                    match: {
                      level: 'certain',
                      personId: id,
                      candidates: [],
                      reason: { code: 'same-identity', kind: 'email', value: email },
                    },
                  }
                : one,
            ),
          };
        });
        return done({ ...made, personId: id });
      }
      case 'person/edit':
        return done(
          change(request.personId, () => {
            world.people = world.people.map((one) =>
              one.person.id === request.personId
                ? {
                    ...one,
                    person: {
                      ...one.person,
                      ...('name' in request.fields || 'title' in request.fields
                        ? (request.fields as object)
                        : {}),
                    },
                  }
                : one,
            );
          }),
        );
      case 'timeline/page':
        return done(
          timelineOf(request.personId, request.before?.interactionId ?? null, request.limit),
        );
      case 'log/conversation': {
        const messages = page.log.state === 'not-logged' ? page.log.messages : 2;
        const made = change('p-anna', () => {
          page = {
            ...page,
            log: {
              state: 'logged',
              messages,
              at: new Date(2026, 10, 24, 14, 20).toISOString(),
              fresh: 0,
            },
          };
        });
        return done({
          ...made,
          logged: messages,
          already: 0,
          collapsed: 0,
          people: [],
          found: offered(world),
        });
      }
      case 'log/manual': {
        const made = change(request.personId, () => {
          const entry = interaction(
            request.personId,
            request.channel,
            request.direction,
            0,
            '14:20',
            null,
            request.text,
          );
          world.interactions = [{ ...entry, at: request.at }, ...world.interactions];
        });
        return done({ ...made, found: [] });
      }
      case 'interaction/edit':
        return done(
          change(null, () => update(world.interactions, request.id, { text: request.text ?? '' })),
        );
      case 'interaction/remove':
        return done(
          change(null, () => {
            world.interactions = world.interactions.filter(({ id }) => id !== request.id);
          }),
        );
      case 'promise/add':
        return done(
          change(null, () => {
            world.promises = [
              ...world.promises,
              ...request.promises.map(({ personId, kind, text, due }) => ({
                ...promise(personId, kind, text, 0),
                due,
                sortDue: due ?? '9999-12-31',
              })),
            ];
          }),
        );
      case 'promise/edit':
        return done(
          change(null, () => {
            const { text, due, kind } = request;
            update(world.promises, request.id, {
              ...(text === undefined ? {} : { text }),
              ...(kind === undefined ? {} : { kind }),
              ...(due === undefined ? {} : { due, sortDue: due ?? '9999-12-31' }),
            });
          }),
        );
      case 'promise/close':
        return done(change(null, () => update(world.promises, request.id, { state: 'kept' })));
      case 'promise/renegotiate': {
        const old = world.promises.find(({ id }) => id === request.id)?.due ?? null;
        return done(
          change(null, () =>
            update(world.promises, request.id, {
              due: request.due,
              sortDue: request.due,
              renegotiations: [{ at: TODAY, from: old, to: request.due }],
            }),
          ),
        );
      }
      case 'followup/add':
        return done(
          change(request.personId, () => {
            const made = followup(request.personId, request.text, daysBetween(TODAY, request.due));
            world.followups = [...world.followups, made];
          }),
        );
      case 'followup/edit':
        return done(
          change(null, () => {
            const { text, due } = request;
            update(world.followups, request.id, {
              ...(text === undefined ? {} : { text }),
              ...(due === undefined ? {} : { due }),
            });
          }),
        );
      case 'followup/close':
        return done(change(null, () => update(world.followups, request.id, { state: 'done' })));
      case 'when/read':
        return done(readWhen(request.input));
      case 'undo':
        undos.get(request.changeId)?.();
        version += 1;
        return done({ changeId: 'undone', personId: null });
      case 'today/view':
        return done(todayOf(world, scene.clear));
      case 'settings/get':
        return done(settings);
      case 'settings/set':
        settings = { ...settings, ...request.patch };
        return done(settings);
      case 'request/outcome':
        return done({ saved: true });
      case 'data/health':
        return done(scene.health);
      case 'data/start-afresh':
        scene.health = { state: 'ok', people: 0, interactions: 0, promises: 0 };
        return done(null);
      case 'site/status':
        return done({
          origin: 'https://mail.example.com',
          reader: 'ask',
          frame: 'none',
          sidePanel: true,
        });
      case 'person/link':
        return done(change(request.personId, () => undefined));
      default:
        return done(null);
    }
  }

  return {
    async send(request) {
      const mute =
        scene.silent === 'reads'
          ? /^page/.test(request.type)
          : scene.silent === 'writes' && (isWrite(request) || request.type === 'request/outcome');
      if (mute) return undefined;
      return structuredClone(answer(structuredClone(request)));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function suggest(first: PersonCard['iOwe'][number] | undefined, clear: boolean): Suggestion {
  if (!first || clear)
    return {
      rule: 'nothing',
      rank: 99,
      tone: 'idle',
      reason: { code: 'nothing-planned' },
      target: { kind: 'plan' },
    };
  const { due, text, id } = first;
  const days = due ? daysBetween(due, TODAY) : 0;
  return {
    rule: 'promise',
    rank: 1,
    tone: days > 0 ? 'overdue' : 'waiting',
    reason:
      days > 0
        ? { code: 'promise-overdue', text, due: due ?? TODAY, days }
        : { code: 'promise-soon', text, due: due ?? TODAY, days: -days },
    target: { kind: 'promise', id },
  };
}

function todayOf(world: World, clear: boolean) {
  const who = (personId: string) => {
    const one = world.people.find(({ person }) => person.id === personId);
    return { personName: one?.person.name ?? '', company: one?.company?.name ?? null };
  };
  const items: (TodayItem & { due: string; mine: boolean })[] = [
    ...world.promises
      .filter(({ state }) => state === 'open')
      .map((one) => ({
        kind: 'promise' as const,
        promise: one,
        ...who(one.personId),
        due: one.sortDue,
        mine: one.side === 'mine',
      })),
    ...world.followups
      .filter(({ state }) => state === 'open')
      .map((one) => ({
        kind: 'followup' as const,
        followup: one,
        ...who(one.personId),
        due: one.due,
        mine: true,
      })),
  ].sort((a, b) => a.due.localeCompare(b.due));
  const overdue = items.filter(({ due, mine }) => mine && due < TODAY);
  return {
    today: TODAY,
    overdue,
    dueToday: items.filter(({ due, mine }) => mine && due === TODAY),
    waiting: items.filter(({ due, mine }) => !mine && due < TODAY),
    revisits: clear
      ? []
      : world.people.slice(2).map(({ person, company }) => ({
          personId: person.id,
          name: person.name,
          company: company?.name ?? null,
          due: day(-2),
          lastTouchAt: new Date(2026, 9, 2, 10).toISOString(),
        })),
    overdueCount: overdue.length,
  };
}

function offered(world: World): OfferedPromise[] {
  const person = world.people[0]?.person;
  const zh = /\p{Script=Han}/u.test(person?.name ?? '');
  const one = (
    ref: string,
    by: 'me' | 'them',
    kind: OfferedPromise['kind'],
    sentence: string,
    due: number | null,
    sure: boolean,
  ): OfferedPromise => ({
    ref,
    by,
    kind,
    sentence,
    due: due === null ? null : { date: day(due), phrase: '' },
    confidence: sure ? 0.95 : 0.6,
    sure,
    personId: person?.id ?? '',
    personName: person?.name ?? '',
    interactionId: 'i1',
    url: null,
  });
  return zh
    ? [
        one('1', 'me', 'firm', '周五之前把报价单发给您。', 3, true),
        one('2', 'me', 'soft', '起订量的事我想想办法。', 2, true),
        one('3', 'them', 'theirs', '合同周一签好寄给你们。', 6, true),
        one('4', 'me', 'firm', '包装下次也可以改进。', null, false),
      ]
    : [
        one('1', 'me', 'firm', 'I will send you the price list by Friday.', 3, true),
        one('2', 'me', 'soft', "I'll see what I can do about the minimum order.", 2, true),
        one('3', 'them', 'theirs', 'You will have the signed contract on Monday.', 6, true),
        one('4', 'me', 'firm', 'We could also improve the packaging next time.', null, false),
      ];
}
