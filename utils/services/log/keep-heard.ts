import { Refusal } from '@/utils/db/errors';
import { getInteraction } from '@/utils/db/repositories/interactions';
import { newestOf } from '@/utils/db/repositories/of-person';
import { getPerson } from '@/utils/db/repositories/people';
import type { WriteUnit } from '@/utils/db/unit';
import { dateIn } from '@/utils/lib/dates';
import { newId } from '@/utils/lib/ids';
import type { KeptHeard } from '@/utils/messages/heard-view';
import { newComplaint } from '../complaint/complaint';
import { type ServiceDeps, today } from '../context';
import { newNeed } from '../need/need';
import { saidText } from '../person-record';
import { sameSentence } from './promises';

const MOST = 50;

/**
 * Keeps a complaint or a need with the words and the message it stands in; once, however often it
 * is confirmed. Its clock counts from the day it was said, but nothing is due before today.
 * @throws Refusal `not-found` (the person or the message is gone), `bad-request` (no text).
 */
export async function keepHeard(
  deps: ServiceDeps,
  unit: WriteUnit,
  { kind, personId, interactionId, text: raw }: KeptHeard,
): Promise<void> {
  const text = saidText(raw);
  const message = await getInteraction(unit.tx, interactionId);
  if (!message || !(await getPerson(unit.tx, personId))) throw new Refusal('not-found');
  const store = kind === 'complaint' ? 'complaints' : 'needs';
  const known = await newestOf(unit.tx, store, personId, MOST);
  if (known.some((one) => one.interactionId === interactionId && sameSentence(one.text, text)))
    return;
  const said = { text, at: message.at, interactionId };
  const day = dateIn(deps.timeZone(), message.at);
  const owner = { id: newId(), personId };
  const noEarlier = <T extends { due: string | null }>(one: T): T => ({
    ...one,
    due: one.due !== null && one.due < today(deps) ? today(deps) : one.due,
  });
  if (kind === 'complaint') {
    const made = await newComplaint(deps, unit.tx, { ...said, due: null, from: day });
    await unit.put('complaints', { ...owner, ...noEarlier(made) });
  } else {
    const made = await newNeed(deps, unit.tx, { ...said, due: null, from: day });
    await unit.put('needs', { ...owner, ...noEarlier(made) });
  }
}
