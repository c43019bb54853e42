import * as v from 'valibot';
import { NOTICES } from '@/utils/domain/notice';
import type { Settings } from '../settings';
import type { Change } from '../views';
import type { Asks } from './asks';
import { cadence, days, keyed, line, money, nothing } from './forms';

/** Lists of addresses and domains. */
export const LIST_NAMES = ['ownAddresses', 'colleagueDomains', 'neverList'] as const;
export type ListName = (typeof LIST_NAMES)[number];

export type SettingsRequests = {
  'settings/get': { ask: Record<never, never>; reply: Settings };
  /** Adds to and takes from one of the lists; unlike `set` it can be undone by itself. */
  'settings/list': {
    ask: { key: string; list: ListName; add: string[]; remove: string[] };
    reply: Change;
  };
  'settings/set': { ask: { key: string; patch: Partial<Settings> }; reply: Settings };
};

const lines = (most: number) => v.pipe(v.array(line), v.maxLength(most));
const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24));
const someCadence = v.object({ ideal: days, latest: days });

export const settingsAsks: Asks<SettingsRequests> = {
  'settings/list': keyed({ list: v.picklist(LIST_NAMES), add: lines(200), remove: lines(200) }),
  'settings/get': nothing,
  'settings/set': keyed({
    patch: v.object({
      language: v.exactOptional(v.picklist(['auto', 'en', 'zh'])),
      theme: v.exactOptional(v.picklist(['auto', 'light', 'dark'])),
      ownAddresses: v.exactOptional(lines(200)),
      colleagueDomains: v.exactOptional(lines(200)),
      neverList: v.exactOptional(lines(5000)),
      defaultCadence: v.exactOptional(cadence),
      cadenceByTag: v.exactOptional(v.record(line, someCadence)),
      cadenceByQuadrant: v.exactOptional(
        v.object({
          partner: v.exactOptional(someCadence),
          friend: v.exactOptional(someCadence),
          supplier: v.exactOptional(someCadence),
          none: v.exactOptional(someCadence),
        }),
      ),
      softDays: v.exactOptional(days),
      quietFestivals: v.exactOptional(lines(200)),
      giveLimit: v.exactOptional(v.nullable(money)),
      limits: v.exactOptional(
        v.pipe(v.array(v.object({ word: line, upTo: line })), v.maxLength(100)),
      ),
      notices: v.exactOptional(v.object(v.entriesFromList(NOTICES, v.boolean()))),
      workHours: v.exactOptional(v.object({ from: hour, to: hour })),
      workDays: v.exactOptional(
        v.pipe(
          v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
          v.maxLength(7),
        ),
      ),
      holidays: v.exactOptional(v.picklist(['none', 'cn'])),
      digestHour: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23))),
      presenting: v.exactOptional(v.boolean()),
      welcomed: v.exactOptional(v.boolean()),
    }),
  }),
};
