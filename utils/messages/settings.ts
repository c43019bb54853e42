import type { Money } from '@/utils/domain/give-balance';
import type { NoticeKind } from '@/utils/domain/notice';
import type { Cadence } from '@/utils/domain/person';
import type { Quadrant } from '@/utils/domain/relationship';

/** What the rep may decide without asking anybody. */
export type Limit = {
  /** Found in a promise's text to say "yours to decide": discount, freight, 样品 … */
  word: string;
  /** In words, as the rep keeps it: "up to 5 %", 500 元以内. */
  upTo: string;
};

/** What the user chose. Every field has a default in `defaultSettings`. */
export type Settings = {
  /** 'auto' follows the browser. */
  language: 'auto' | 'en' | 'zh';
  theme: 'auto' | 'light' | 'dark';
  /** Own addresses, lower-cased: none of them is ever a contact. */
  ownAddresses: string[];
  /** Mail domains of colleagues: known, but never a customer and never asked about. */
  colleagueDomains: string[];
  /** Addresses (`a@b.c`) and domains (`b.c`) that are never recognised, added or logged. */
  neverList: string[];
  /** Default cadence in days for people without one; null = none. */
  defaultCadence: Cadence | null;
  /** Cadence by tag and by quadrant, for people without one of their own; the tag wins. */
  cadenceByTag: Record<string, Cadence>;
  cadenceByQuadrant: Partial<Record<Quadrant, Cadence>>;
  softDays: number;
  /** What gifts and favours to one person may cost in a year; null = no limit. */
  giveLimit: Money | null;
  limits: Limit[];
  notices: Record<NoticeKind, boolean>;
  /** Local hours, 0…24, between which Kept may speak up. */
  workHours: { from: number; to: number };
  /** ISO weekdays, Monday = 1. */
  workDays: number[];
  /** Whose public holidays are free: of mainland China, or none. */
  holidays: 'none' | 'cn';
  /** Local hour of the daily digest. */
  digestHour: number;
  /** Festivals nobody is greeted at this time, as `festival YYYY-MM-DD`. */
  quietFestivals: string[];
  /** Blurs private judgements on screen. */
  presenting: boolean;
  welcomed: boolean;
};

export const defaultSettings: Settings = {
  language: 'auto',
  theme: 'auto',
  ownAddresses: [],
  colleagueDomains: [],
  neverList: [],
  defaultCadence: { ideal: 30, latest: 60 },
  cadenceByTag: {},
  cadenceByQuadrant: {},
  softDays: 2,
  giveLimit: null,
  limits: [],
  notices: {
    promises: false,
    followups: false,
    waiting: false,
    visits: false,
    dates: false,
    digest: false,
  },
  workHours: { from: 9, to: 18 },
  workDays: [1, 2, 3, 4, 5],
  holidays: 'none',
  digestHour: 9,
  quietFestivals: [],
  presenting: false,
  welcomed: false,
};

/** How the in-page sidebar stands on one site. */
export type DockState = { width: number; collapsed: boolean; handleTop: number };

export const defaultDock: DockState = { width: 340, collapsed: false, handleTop: 180 };
