import type { Draft } from '@/utils/db/records';
import { isLive } from '@/utils/db/records';
import type { WriteUnit } from '@/utils/db/unit';
import type { Interaction } from '@/utils/domain/interaction';
import { newId } from '@/utils/lib/ids';
import { findLogged } from './find';
import type { LogPlan, PlannedMessage } from './plan';

/**
 * Everybody it concerns, who sent it, who of them only got a copy, and by which identities the
 * page named them.
 */
type People = {
  personIds: string[];
  fromPersonId: string | null;
  copied: string[];
  refs: string[];
};

export type PutMessage = { interaction: Interaction; fresh: boolean };

/**
 * Puts a message on the timelines of `personIds`, once: one that is there already only gains
 * people who became known since; a removed one comes back as the same record.
 */
export async function putMessage(
  unit: WriteUnit,
  plan: LogPlan,
  message: PlannedMessage,
  people: People,
  flags: Pick<Interaction, 'asks' | 'answers'>,
): Promise<PutMessage> {
  const known = await findLogged(unit.tx, plan, message);
  const draft =
    known && isLive(known)
      ? withPeople(known, message, people)
      : { ...draftOf(plan, message, people, known?.id ?? newId()), ...flags };
  const interaction = await unit.put('interactions', draft);
  return { interaction, fresh: !(known && isLive(known)) };
}

function withPeople(known: Interaction, message: PlannedMessage, people: People) {
  const { fromPersonId } = people;
  const refs = [...new Set([...(known.refs ?? []), ...people.refs])];
  const key = known.messageKey ?? message.messageKey;
  return {
    ...known,
    personIds: [...new Set([...known.personIds, ...people.personIds])],
    ...(fromPersonId === null || known.fromPersonId ? {} : { fromPersonId }),
    ...(key === null ? {} : { messageKey: key }),
    ...(refs.length > 0 ? { refs } : {}),
  };
}

function draftOf(
  plan: LogPlan,
  message: PlannedMessage,
  { personIds, fromPersonId, copied, refs }: People,
  id: string,
): Draft<'interactions'> {
  const { channel, subject, conversationKey, site, url } = plan;
  const { direction, at, atExact, text, fromName, messageKey, contentKey } = message;
  return {
    ...{ id, channel, direction, at, atExact, subject, text, personIds, fromName, site, url },
    ...(fromPersonId === null ? {} : { fromPersonId }),
    ...(copied.length === 0 ? {} : { copied }),
    ...(conversationKey === null ? {} : { conversationKey }),
    ...(messageKey === null ? {} : { messageKey }),
    ...(contentKey === null ? {} : { contentKey }),
    ...(refs.length > 0 ? { refs } : {}),
  };
}
