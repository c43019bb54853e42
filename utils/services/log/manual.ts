import { Refusal } from '@/utils/db/errors';
import { getPerson } from '@/utils/db/repositories/people';
import { displayText } from '@/utils/lib/display-name';
import { newId } from '@/utils/lib/ids';
import type { UiAsk, UiReply } from '@/utils/messages/ui-to-background';
import { change, type ServiceDeps } from '../context';
import { settingsIn } from '../settings';
import { pastInstant } from '../when';
import { closingOffers } from './closes';
import { heardOffers } from './heard';
import { judged } from './judged';
import { offers } from './promises';

const MOST_TEXT = 50_000;

/**
 * A call, a meeting, a note. What is written without a direction is the user's own word.
 * @throws Refusal `not-found`, `bad-request`.
 */
export async function logManual(
  deps: ServiceDeps,
  ask: UiAsk<'log/manual'>,
): Promise<UiReply<'log/manual'>> {
  const { key, personId, channel, direction } = ask;
  const at = pastInstant(ask.at, deps.now());
  const text = displayText(ask.text, MOST_TEXT);
  return change(deps, key, ['settings', 'interactions', 'complaints', 'needs'], async (unit) => {
    const person = await getPerson(unit.tx, personId);
    if (!person) throw new Refusal('not-found');
    const interaction = await unit.put('interactions', {
      id: newId(),
      channel,
      direction,
      at,
      atExact: true,
      subject: null,
      text,
      personIds: [personId],
      ...(direction === 'in' ? { fromPersonId: personId } : {}),
      ...judged(deps, { channel, direction, text, addressed: true }),
      fromName: null,
      site: null,
      url: null,
    });
    const by = direction === 'in' ? ('them' as const) : ('me' as const);
    const settings = await settingsIn(unit.tx);
    const found = await offers(deps, unit.tx, interaction, { by, person, settings });
    const closes = await closingOffers(deps, unit.tx, interaction, { by, person });
    const heard = await heardOffers(deps, unit.tx, interaction, { by, person });
    return { changeId: key, personId, found, closes, heard };
  });
}
