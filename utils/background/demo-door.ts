import type { Result } from '@/utils/messages/result';
import type { SeedRecords, Services } from '@/utils/services';

declare const __DEMO__: boolean;

/** True in builds for the demonstration; everywhere else what hangs on it is left out. */
export const isDemo = typeof __DEMO__ !== 'undefined' && __DEMO__;

/**
 * Answers `demo/seed` of an extension page; null for any other message. The records are the
 * demonstration's own and are trusted: no shipping build listens.
 */
export function demoDoor(services: Services) {
  async function fill(records: SeedRecords): Promise<Result<null>> {
    // Somebody who has worked with it for weeks was welcomed long ago.
    const key = 'demo-welcomed';
    await services.methods['settings/set']({ key, patch: { welcomed: true } });
    return services.seed({ key: 'demo-seed', records });
  }
  return (raw: unknown): Promise<Result<null>> | null => {
    const message = raw as { type?: unknown; seed?: SeedRecords } | null;
    return message?.type === 'demo/seed' && message.seed ? fill(message.seed) : null;
  };
}
