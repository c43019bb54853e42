import { getInteraction } from '@/utils/db/repositories/interactions';
import { openPromisesOf } from '@/utils/db/repositories/promises';
import type { ReadTx } from '@/utils/db/schema';
import type { Interaction } from '@/utils/domain/interaction';
import type { Person } from '@/utils/domain/person';
import type { PromiseRecord } from '@/utils/domain/promise';
import type { OfferedClosing } from '@/utils/messages/ledger-views';
import type { ServiceDeps } from '../context';

/** From here on it is offered ticked: at least half of what was promised is named as done. */
const SURE = 0.8;

/**
 * Open promises that a newly logged message seems to keep: the writer's own, made before the
 * message was written. They are asked about, never closed.
 */
export async function closingOffers(
  { language }: ServiceDeps,
  tx: ReadTx,
  { id, at, text }: Interaction,
  { by, person }: { by: 'me' | 'them'; person: Person },
): Promise<OfferedClosing[]> {
  if (!language.promisesClosedBy) return [];
  const side = by === 'me' ? 'mine' : 'theirs';
  const open = (await openPromisesOf(tx, person.id)).filter((one) => one.side === side);
  const saidAt = await Promise.all(open.map((one) => whenSaid(tx, one)));
  const before = open.filter((one, index) => {
    const said = saidAt[index] ?? null;
    return one.evidence?.interactionId !== id && (said === null || said < at);
  });
  if (before.length === 0) return [];
  const words = new Map(before.map((one) => [one.id, one.evidence?.sentence ?? one.text]));
  const asked = before.map((one) => ({ id: one.id, text: words.get(one.id) ?? one.text }));
  return language.promisesClosedBy({ text }, asked).map(({ confidence, sentence, ...found }) => ({
    promiseId: found.id,
    text: words.get(found.id) ?? '',
    side,
    personName: person.name,
    sentence,
    at,
    sure: confidence >= SURE,
  }));
}

/** When a promise was made, as far as the message it stands in is still there. */
async function whenSaid(tx: ReadTx, { evidence }: PromiseRecord): Promise<string | null> {
  const id = evidence?.interactionId ?? null;
  return id === null ? null : ((await getInteraction(tx, id))?.at ?? null);
}
