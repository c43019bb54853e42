import type { Complaint } from '@/utils/domain/complaint';
import type { TwinReason } from '@/utils/domain/duplicates';
import type { Followup } from '@/utils/domain/followup';
import type { ImportantDate } from '@/utils/domain/important-date';
import type { Channel, Interaction } from '@/utils/domain/interaction';
import type { Match } from '@/utils/domain/match';
import type { Missing } from '@/utils/domain/missing';
import type { Need } from '@/utils/domain/need';
import type { Offer } from '@/utils/domain/offer';
import type { PageKind, Sighting } from '@/utils/domain/page-reading';
import type { Company, Identity, Person } from '@/utils/domain/person';
import type { FoundPromise, PromiseRecord } from '@/utils/domain/promise';
import type { Purchase } from '@/utils/domain/purchase';
import type { CalendarDate, Instant } from '@/utils/domain/record';
import type { RelationshipFields, Stage } from '@/utils/domain/relationship';
import type { NearFestival } from '@/utils/domain/suggest/festivals';
import type { Suggestion } from '@/utils/domain/suggestion';
import type { RelationshipView } from './relationship-view';

/** Where the timeline goes on; opaque to the UI. */
export type TimelineCursor = { at: Instant; interactionId: string };

export type TimelinePage = {
  /** Newest first. */
  items: Interaction[];
  /** null at the end. */
  next: TimelineCursor | null;
};

export type PersonCard = {
  person: Person;
  company: Company | null;
  identities: Pick<Identity, 'kind' | 'value'>[];
  /** Open, oldest due first. */
  iOwe: PromiseRecord[];
  theyOwe: PromiseRecord[];
  followups: Followup[];
  next: Suggestion;
  relationship: RelationshipView;
  timeline: TimelinePage;
  /** Who may be the same person. */
  duplicates: Duplicate[];
};

/** One person as the page shows them, with what is known. */
export type SeenPerson = {
  /** Stable within the page: `email:…`, `linkedin:…` or `name:…`. */
  ref: string;
  sighting: Sighting;
  match: Match;
  /** Of the user's own company. */
  colleague: boolean;
  /** What the page offers to complete or correct; only of somebody certain. */
  offers: Offer[];
  /** Name and company of the matched person, for the list. */
  known: { personId: string; name: string; company: string | null } | null;
};

/** Whether the open conversation is on the timeline. */
export type LogState =
  | { state: 'nothing' }
  | { state: 'not-logged'; messages: number }
  | { state: 'logged'; messages: number; at: Instant; fresh: number };

/**
 * `waiting` nothing read yet; `nothing` the page shows nobody;
 * `partly` something named in `missing` could not be read;
 * `unreadable` a conversation is open and cannot be read;
 * `unsupported` no reader works on this page.
 */
export type PageState = 'waiting' | 'read' | 'partly' | 'nothing' | 'unreadable' | 'unsupported';

export type PageView = {
  tabId: number;
  state: PageState;
  site: string | null;
  kind: PageKind | null;
  subject: string | null;
  conversationKey: string | null;
  /** Another text whenever something else is open on the page. */
  page: string;
  /** Grows with every reading of this tab, so that an older answer is recognised. */
  version: number;
  missing: string[];
  people: SeenPerson[];
  /** Who the card is about by default: the sender, the profile, the first recipient. */
  mainRef: string | null;
  /** Card of the main person when certain or likely. */
  card: PersonCard | null;
  /** On a company's page: whose, and whom I know there. */
  company: CompanySeen | null;
  log: LogState;
  selfKnown: boolean;
  /** Somebody is here, and all of them are colleagues. */
  colleaguesOnly: boolean;
};

export type CompanySeen = {
  name: string;
  /** Last in touch first; not all where `more` is set. */
  people: { who: TodayPerson; title: string | null; lastTouchAt: Instant | null }[];
  more: boolean;
};

/** A promise found while logging, offered to the user. */
export type OfferedPromise = FoundPromise & {
  /** Within this offer. */
  ref: string;
  personId: string;
  personName: string;
  interactionId: string;
  /** The page's address at logging. */
  url: string | null;
};

/** Somebody who may be the person shown. */
export type Duplicate = SearchHit & { reason: TwinReason };

export type DuplicatePair = { a: SearchHit; b: SearchHit; reason: TwinReason };

/** Where a list of pairs goes on; opaque to the UI. */
export type TwinCursor = { twinKey: string; id: string };

export type DuplicatePage = {
  pairs: DuplicatePair[];
  /** null at the end. A page may hold no pairs and still go on. */
  next: TwinCursor | null;
};

/** A conversation that may go with one half of a person. */
export type SplitGroup = {
  ref: string;
  title: string;
  channel: Channel;
  /** Of the newest of it. */
  at: Instant;
  count: number;
  /** Goes with the chosen identities. */
  ticked: boolean;
};

export type SearchHit = {
  personId: string;
  name: string;
  company: string | null;
  title: string | null;
  email: string | null;
};

/** Whom a row of Today is about. */
export type TodayPerson = {
  personId: string;
  name: string;
  company: string | null;
  stage: Stage;
  star: boolean;
};

/** One thing for today. `due`: the day it was or is for. */
/** What a row is about as the card suggests it: rule and fact, to put it off by. */
export type Matter = { rule: string; fact: string };

/** `matter` is null for my word and my reminders, which are put off by themselves. */
export type TodayItem = { who: TodayPerson; due: CalendarDate; matter: Matter | null } & (
  | { kind: 'promise'; promise: PromiseRecord }
  | { kind: 'followup'; followup: Followup }
  | { kind: 'waiting'; since: Instant }
  | { kind: 'complaint'; complaint: Complaint }
  | { kind: 'need'; need: Need }
  | { kind: 'visit'; lastTouchAt: Instant | null }
  | { kind: 'met'; met: NonNullable<RelationshipFields['met']> }
  | { kind: 'date'; date: ImportantDate }
  | { kind: 'purchase'; purchase: Purchase }
);

/** My word · who waits for me · whom to get in touch with · days that come by themselves. */
export type TodayGroup = 'word' | 'waiting' | 'people' | 'dates';

/** A festival to prepare: how many keep it among whom one greets; counts end at 500 a culture. */
export type FestivalLine = NearFestival & {
  days: number;
  /** Names this festival of this year. */
  fact: string;
  stars: number;
  customers: number;
  greeted: number;
};

export type TodayView = {
  today: CalendarDate;
  /** The `limit` earliest each; late before due today, customers before leads. */
  groups: Record<TodayGroup, TodayItem[]>;
  festivals: FestivalLine[];
  /** Is there more than is listed? */
  more: Record<TodayGroup, boolean>;
  /** My word and my reminders due by today in all, up to 1,000 of what is late and of the rest. */
  wordCount: number;
  /** How much of my word and my reminders is overdue in all, up to 1,000. */
  overdueCount: number;
};

/** What a write answers: the change can be undone by this id. */
export type Change = { changeId: string; personId: string | null };

/** `ok` the data is there; else nothing is written until the user decides. */
export type DataHealth =
  | { state: 'ok'; people: number; interactions: number; promises: number }
  | {
      state: 'missing';
      expected: { people: number; interactions: number; promises: number };
      found: { people: number; interactions: number; promises: number };
    }
  | { state: 'unavailable'; detail: string };

/** What Kept can do on the page of a tab. */
export type SiteStatus = {
  /** `https://mail.example.com`; null on pages no extension may read. */
  origin: string | null;
  /**
   * `active` a reader runs there; `allowed` permitted, not running yet;
   * `ask` the user may allow the site; `never` the browser forbids it.
   */
  reader: 'active' | 'allowed' | 'ask' | 'never';
  /** `failed`: the page keeps the sidebar out, the browser's own side panel is the way. */
  frame: 'ready' | 'failed' | 'none';
  /** Whether this browser has a side panel of its own. */
  sidePanel: boolean;
};

/** The sites Kept may read. */
export type SiteList = {
  /** Match patterns the user allowed, such as `https://mail.example.org/*`. */
  allowed: string[];
  /** Sites with a reader of their own; `granted`: the browser lets it run on all its hosts. */
  builtIn: { id: string; matches: string[]; granted: boolean }[];
};

/** How well one site was read lately. */
export type SiteHealth = {
  host: string;
  /** The reader that was at work: 'gmail', 'generic', … */
  site: string;
  /** null = never in the days that are remembered. */
  lastRead: Instant | null;
  lastSeen: Instant;
  /** Pages in the last seven days, by what became of them. */
  read: number;
  partly: number;
  unreadable: number;
  /** What was missed in the remembered days, most often first. */
  missed: { name: Missing; times: number }[];
};

export type HealthView = {
  /** Last seen first. */
  sites: SiteHealth[];
  /** Rules for the next step that failed, by name. */
  rules: { name: string; times: number; at: Instant }[];
};
