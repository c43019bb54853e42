import { isLive } from '@/utils/db/records';
import { byContentKey, byMessageKey } from '@/utils/db/repositories/interactions';
import type { ReadTx } from '@/utils/db/schema';
import type { Interaction } from '@/utils/domain/interaction';
import type { LogPlan, PlannedMessage } from './plan';

/**
 * The interaction a message is already, living or removed: by its key, else by its content (the
 * same mail seen in another mailbox). Two messages that stand on one page with keys of their own
 * are two, and so are two alike chat messages.
 */
export async function findLogged(
  tx: ReadTx,
  plan: LogPlan,
  message: PlannedMessage,
): Promise<Interaction | undefined> {
  const { messageKey, contentKey, nearKeys } = message;
  const byKey = messageKey === null ? undefined : await byMessageKey(tx, messageKey);
  if (byKey || contentKey === null) return byKey;
  const rows = await Promise.all([contentKey, ...nearKeys].map((key) => byContentKey(tx, key)));
  const alike = rows.flat().filter((one) => {
    if (messageKey === null || one.messageKey === undefined) return true;
    return plan.channel === 'mail' && !plan.pageKeys.has(one.messageKey);
  });
  return alike.find(isLive) ?? alike[0];
}
