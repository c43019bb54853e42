import * as v from 'valibot';
import type { Settings } from '../settings';
import type { Asks } from './asks';
import { cadence, days, keyed, line, nothing } from './forms';

export type SettingsRequests = {
  'settings/get': { ask: Record<never, never>; reply: Settings };
  'settings/set': { ask: { key: string; patch: Partial<Settings> }; reply: Settings };
};

export const settingsAsks: Asks<SettingsRequests> = {
  'settings/get': nothing,
  'settings/set': keyed({
    patch: v.object({
      language: v.exactOptional(v.picklist(['auto', 'en', 'zh'])),
      theme: v.exactOptional(v.picklist(['auto', 'light', 'dark'])),
      ownAddresses: v.exactOptional(v.pipe(v.array(line), v.maxLength(200))),
      defaultCadence: v.exactOptional(cadence),
      softDays: v.exactOptional(days),
      welcomed: v.exactOptional(v.boolean()),
    }),
  }),
};
