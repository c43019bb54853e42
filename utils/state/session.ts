import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { UiEvent } from '@/utils/messages/background-to-ui';
import { type BrakeState, createBrake } from './brake';
import { type CaptureState, createCapture } from './capture';
import { type CardState, createCardState } from './card';
import { type Client, createClient } from './client';
import { type Clock, createClock } from './clock';
import { createHealth, type HealthState } from './health';
import { createKeepPage, type KeepPageState } from './keep-page';
import { createLog, type LogState } from './log';
import { createPageState, type PageState } from './page';
import { createSearch, type SearchState } from './search';
import { createSettings, type SettingsState } from './settings';
import { createTeach, type TeachState } from './teach';
import { createTimelineState, type TimelineState } from './timeline';
import { createToasts, type Toasts } from './toasts';
import { createToday, type TodayState } from './today';
import type { Send } from './wire';
import { createWrites, type Writes } from './writes';

export type Subscribe = (listener: (event: UiEvent) => void) => () => void;

export type SessionDeps = {
  send: Send;
  /** Events of the background; returns how to stop. */
  subscribe: Subscribe;
  /** The tab whose page is shown; null while not known. */
  tabId: ReadonlySignal<number | null>;
  /** `today`: the lists of what is due are kept, too (popup). */
  wants: 'page' | 'today';
  /** Ends everything. */
  ended: AbortSignal;
  now?: () => Date;
  timeZone?: string;
  patience?: number;
};

/** Everything a screen shows and does, wired together once per screen. */
export type Session = {
  client: Client;
  clock: Clock;
  tabId: ReadonlySignal<number | null>;
  settings: SettingsState;
  health: HealthState;
  page: PageState;
  card: CardState;
  brake: BrakeState;
  capture: CaptureState;
  keepPage: KeepPageState;
  timeline: TimelineState;
  search: SearchState;
  log: LogState;
  today: TodayState;
  toasts: Toasts;
  writes: Writes;
  /** Grows whenever something may have been written: what is shown is asked for anew. */
  changes: ReadonlySignal<number>;
  teach: TeachState;
  refresh(): Promise<void>;
};

export function createSession(deps: SessionDeps): Session {
  const { tabId, ended } = deps;
  const clock = createClock(ended, deps.now, deps.timeZone);
  const toasts = createToasts();
  const client = createClient(deps.send, {
    ...(deps.patience === undefined ? {} : { patience: deps.patience }),
    onLate: (_type, result) => {
      if (result.ok) toasts.show({ kind: 'done', what: 'saved-late' });
      else toasts.show({ kind: 'failed', code: result.error.code });
      void refresh();
    },
  });
  const settings = createSettings(client);
  const health = createHealth(client);
  const page = createPageState(client, tabId);
  const card = createCardState(client, page);
  const timeline = createTimelineState(client);
  const today = createToday(client);
  const changes = signal(0);

  async function refresh() {
    changes.value += 1;
    const due = deps.wants === 'today' ? today.load() : undefined;
    // The page's view brings its card; a visited card is asked for by itself.
    const written = deps.wants === 'page' ? brake.load() : undefined;
    await Promise.all([page.load(), due, written, card.away.value ? card.sync() : undefined]);
  }
  const writes = createWrites(client, toasts, refresh);
  const log = createLog({ page, card, writes, toasts });

  const teach = createTeach({ client, tabId, settings, writes, toasts });
  const brake = createBrake(client, tabId, writes, toasts);
  const capture = createCapture(client, clock, tabId, writes);
  const keepPage = createKeepPage(client, tabId);

  const stops = [
    deps.subscribe((event) => {
      teach.hear(event);
      capture.hear(event);
      keepPage.hear(event);
      if (event.type === 'event/page') page.changed(event.tabId, event.version);
      else if (event.type === 'event/draft') {
        if (deps.wants === 'page') brake.changed(event.tabId);
      } else if (event.type === 'event/log-now') {
        if (event.tabId === tabId.value) void log.logConversation();
      } else if (event.type === 'event/changed') {
        if (event.personIds.length === 0) void settings.load();
        void refresh();
      }
    }),
    effect(() => {
      const tab = tabId.value;
      if (tab !== null) untracked(() => void page.load());
      if (tab !== null && deps.wants === 'page') {
        untracked(() => {
          void brake.load();
          void capture.load();
          void keepPage.load();
        });
      }
      // A lesson is about one page; another tab's page ends it.
      untracked(() => {
        if (teach.lesson.value && teach.lesson.value.tabId !== tab) void teach.stop();
      });
    }),
    effect(() => {
      // Read here so that every new view, choice and visit brings the card in line.
      void [page.view.value, card.personId.value, card.away.value];
      untracked(() => void card.sync());
    }),
    effect(() => {
      const shown = card.card.value;
      untracked(() => {
        if (shown) timeline.show(shown.person.id, shown.timeline);
        else timeline.clear();
      });
    }),
    effect(() => {
      const code = page.error.value ?? today.error.value;
      if (code === 'data-missing' || code === 'storage-unavailable')
        untracked(() => void health.check());
    }),
  ];
  ended.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });

  void settings.load();
  // A database that lost its records reads like an empty one: asked for by itself.
  void health.check();
  if (deps.wants === 'today') void today.load();
  return {
    client,
    clock,
    tabId,
    settings,
    health,
    page,
    card,
    brake,
    capture,
    keepPage,
    timeline,
    search: createSearch(client),
    log,
    today,
    toasts,
    writes,
    changes,
    teach,
    refresh,
  };
}
