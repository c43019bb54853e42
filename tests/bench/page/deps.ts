import { language } from '@/utils/background/data';
import { createDatabase } from '@/utils/db/database';
import type { ServiceDeps } from '@/utils/services';
import { CROWD_NOW, CROWD_TZ } from '../../support/crowd';

export const BENCH_DB = 'kept-bench';

/** Everything the services need, without a browser around them; no page, no draft. */
export function benchDeps(): ServiceDeps {
  const area = new Map<string, unknown>();
  return {
    db: createDatabase(BENCH_DB, {
      get: async (key) => area.get(key),
      set: async (key, value) => void area.set(key, value),
    }),
    device: 'bench',
    readings: { get: async () => null, readNow: async () => null },
    drafts: { get: async () => null, set: async () => undefined },
    captures: { get: async () => null },
    language,
    now: () => CROWD_NOW,
    timeZone: () => CROWD_TZ,
    emit: () => undefined,
    onDueChanged: () => undefined,
  };
}
