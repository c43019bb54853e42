import { getInteraction } from '@/utils/db/repositories/interactions';
import { touchesBefore } from '@/utils/db/repositories/touches';
import type { ReadTx } from '@/utils/db/schema';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { TimelineCursor, TimelinePage } from '@/utils/messages/views';
import type { ServiceDeps } from '../context';

/** One page of a person's timeline, by keys, whatever lies before it. */
export async function timelineIn(
  tx: ReadTx,
  personId: string,
  before: TimelineCursor | null,
  limit: number,
): Promise<TimelinePage> {
  // One more than asked for tells whether anything follows.
  const touches = await touchesBefore(tx, personId, before, limit + 1);
  const page = touches.slice(0, limit);
  const found = await Promise.all(page.map((row) => getInteraction(tx, row.interactionId)));
  const last = page.at(-1);
  const goesOn = touches.length > limit && last;
  return {
    items: found.filter((one) => one !== undefined),
    next: goesOn ? { at: last.at, interactionId: last.interactionId } : null,
  };
}

export function timelinePage(
  deps: ServiceDeps,
  { personId, before, limit }: UiAsk<'timeline/page'>,
): Promise<TimelinePage> {
  return deps.db.read(['touches', 'interactions'], (tx) => timelineIn(tx, personId, before, limit));
}
