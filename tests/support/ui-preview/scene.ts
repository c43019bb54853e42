import type { PageReading } from '@/utils/domain/page-reading';
import type { WaitingPage } from '@/utils/messages/article-view';
import type { DraftEnd, WrittenDraft } from '@/utils/messages/reader-to-background';
import type { TaughtView } from '@/utils/messages/requests/teach';
import type { Settings } from '@/utils/messages/settings';
import type { Captured } from '@/utils/services';
import { type Lang, NOW } from './day';
import type { Forced } from './forced';
import type { Life } from './life';
import type { ScreenName } from './screens';
import type { Area } from './world/area';
import { people } from './world/people';
import { promises } from './world/promises';
import { thread } from './world/thread';
import { longAgo, past, timeline } from './world/timeline';

/** What a screen is looked at with: everything else follows from it by the real services. */
export type Scene = {
  screen: ScreenName;
  /** Where the dashboard stands: `#/settings/sites`; '' = where it begins. */
  place: string;
  /** Sites the user taught. */
  taught: readonly TaughtView[];
  /** What the database holds. */
  world: readonly Area[];
  /** What the tab's reader read; null where no reader works, 'waiting' before it did. */
  page: PageReading | null | 'waiting';
  /** What is being written, or how that ended. */
  draft: (WrittenDraft & { how: DraftEnd | null }) | null;
  /** Words selected in the page. */
  captured: Captured | null;
  /** A page that waits to be kept for customers, and the page of the tab. */
  waiting: WaitingPage | null;
  tabPage: WaitingPage | null;
  /** When it is looked at. */
  now: Date;
  /** How many of the page's messages were logged before, and when. */
  logged: { messages: number; at: Date } | null;
  settings: Partial<Settings>;
  /** What else was noted in it, by the requests that screens make. */
  lived: ((life: Life) => Promise<void>) | null;
  /** What `storage.local` holds beforehand. */
  local: Record<string, unknown>;
  forced: Forced;
  /** How long the screen takes by itself to show what it is about, ms. */
  wait: number;
};

export type SceneTable = Record<string, (lang: Lang) => Scene>;

/** A scene that begins with a press: what is pressed, then typed, then pressed again. */
export type Step = {
  from: string;
  /** One after the other. */
  press?: string | readonly string[];
  keys?: readonly string[];
  type?: string;
  after?: readonly string[];
  wait?: number;
};

export type StepTable = Record<string, Step>;

/** What the check learns from the page about one scene or step. */
export type Listed = {
  scene: string;
  viewport: { width: number; height: number };
  wait: number;
  step: Step | null;
};

/** Everything a card can show. */
export const everything: readonly Area[] = [people, promises, timeline, past, longAgo];
/** Nobody owes anybody anything. */
export const nothingOwed: readonly Area[] = [people, timeline, past];

/** The usual scene with something changed: Anna's thread in the sidebar, not logged. */
export function scene(lang: Lang, change: Partial<Scene> = {}): Scene {
  return {
    screen: 'sidebar',
    place: '',
    taught: [],
    world: everything,
    page: thread(lang),
    now: NOW,
    logged: null,
    draft: null,
    captured: null,
    waiting: null,
    tabPage: null,
    local: {},
    lived: null,
    forced: {},
    wait: 0,
    ...change,
    settings: { welcomed: true, ...change.settings },
  };
}
