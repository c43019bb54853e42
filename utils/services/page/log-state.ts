import { isLive } from '@/utils/db/records';
import type { ReadTx } from '@/utils/db/schema';
import type { Interaction } from '@/utils/domain/interaction';
import { instantOf } from '@/utils/lib/clock';
import type { LogState } from '@/utils/messages/views';
import { findLogged } from '../log/find';
import type { LogPlan, PlannedMessage } from '../log/plan';

/**
 * Whether the open conversation is on the timeline, judged by its messages, not by its key: new
 * ones arrive. `at` is when it was last logged. Messages between strangers only are not counted
 * once anybody is known.
 */
export async function logStateOf(
  tx: ReadTx,
  plan: LogPlan,
  known: ReadonlySet<string>,
): Promise<LogState> {
  const concerning = plan.messages.filter((message) =>
    refsOf(message).some((ref) => known.has(ref)),
  );
  const messages = known.size > 0 ? concerning : plan.messages;
  if (messages.length === 0) return { state: 'nothing' };
  const found = await Promise.all(messages.map((message) => findLogged(tx, plan, message)));
  const logged = found.filter((one): one is Interaction => isLive(one));
  if (logged.length === 0) return { state: 'not-logged', messages: messages.length };
  const last =
    logged
      .map(({ createdAt }) => createdAt)
      .sort()
      .at(-1) ?? '';
  return {
    state: 'logged',
    messages: logged.length,
    at: instantOf(last) ?? '',
    fresh: messages.length - logged.length,
  };
}

function refsOf({ fromRef, toRefs, ccRefs }: PlannedMessage): string[] {
  return [...(fromRef === null ? [] : [fromRef]), ...toRefs, ...ccRefs];
}
