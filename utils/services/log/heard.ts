import { newestOf } from '@/utils/db/repositories/of-person';
import type { ReadTx } from '@/utils/db/schema';
import type { Interaction } from '@/utils/domain/interaction';
import type { Person } from '@/utils/domain/person';
import { addDays } from '@/utils/lib/dates';
import type { OfferedHeard } from '@/utils/messages/heard-view';
import { type ServiceDeps, today } from '../context';
import { sameSentence } from './promises';

/** Of a person, looked through for what was kept already. */
const MOST = 50;
/** Older messages are mostly dealt with: offered all the same, but unticked. */
const FRESH_DAYS = 14;

/**
 * Complaints and needs in a newly logged message of theirs, to be offered. What was kept from this
 * message already is left out; a second complaint while one is not settled comes unticked, since
 * it is mostly the same once more.
 */
export async function heardOffers(
  deps: ServiceDeps,
  tx: ReadTx,
  { id, at, text }: Interaction,
  { by, person }: { by: 'me' | 'them'; person: Person },
): Promise<OfferedHeard[]> {
  const heard = by === 'them' ? deps.language.findHeard(text) : [];
  if (heard.length === 0) return [];
  const [complaints, needs] = await Promise.all([
    newestOf(tx, 'complaints', person.id, MOST),
    newestOf(tx, 'needs', person.id, MOST),
  ]);
  const known = [...complaints, ...needs].filter(({ interactionId }) => interactionId === id);
  const running = complaints.some(({ state }) => state === 'open' || state === 'informed');
  const fresh = at.slice(0, 10) >= addDays(today(deps), -FRESH_DAYS);
  return heard
    .filter(({ sentence }) => !known.some((one) => sameSentence(one.text, sentence)))
    .map(({ kind, sentence }, index) => ({
      ...{ ref: `${id}:heard:${index}`, kind, sentence, interactionId: id, at },
      ...{ personId: person.id, personName: person.name },
      sure: fresh && !(kind === 'complaint' && running),
    }));
}

/** Of several messages logged at once: the first complaint of a person comes ticked, no other. */
export function firstComplaintOnly(offers: readonly OfferedHeard[]): OfferedHeard[] {
  const complained = new Set<string>();
  return offers.map((one) => {
    if (one.kind !== 'complaint') return one;
    const again = complained.has(one.personId);
    complained.add(one.personId);
    return again ? { ...one, sure: false } : one;
  });
}
