import { Refusal } from '@/utils/db/errors';
import { getPeople } from '@/utils/db/repositories/people';
import type { WriteUnit } from '@/utils/db/unit';
import { identitiesOf } from '@/utils/domain/identity';
import type { PageReading, Sighting } from '@/utils/domain/page-reading';
import type { Person } from '@/utils/domain/person';
import type { OfferedHeard } from '@/utils/messages/heard-view';
import type { OfferedClosing } from '@/utils/messages/ledger-views';
import type { Settings } from '@/utils/messages/settings';
import type { UiAsk, UiReply } from '@/utils/messages/ui-to-background';
import type { OfferedPromise } from '@/utils/messages/views';
import { change, type ServiceDeps } from '../context';
import { type MatchAround, matchAll } from '../matching';
import { shownIn } from '../page/shown';
import { ownOf, sightingsOf } from '../page/sightings';
import { confirmShown } from '../person/confirm';
import { addFromPage } from '../person/from-page';
import { giveIdentity } from '../person/own-identity';
import { settingsIn } from '../settings';
import { closingOffers } from './closes';
import { firstComplaintOnly, heardOffers } from './heard';
import { judged } from './judged';
import { type LogPlan, type PlannedMessage, planOf } from './plan';
import { offers } from './promises';
import { putMessage } from './put-message';

type Reply = UiReply<'log/conversation'>;
type Around = MatchAround & { now: Date };

/** @throws Refusal `nothing-to-log`, `nobody-known`, `not-found` (a ref to add is not there). */
export async function logConversation(
  deps: ServiceDeps,
  ask: UiAsk<'log/conversation'>,
): Promise<Reply> {
  const { tabId, key, add } = ask;
  const reading =
    (await deps.readings.readNow(tabId)) ?? (await deps.readings.get(tabId))?.reading ?? null;
  return change(deps, key, ['settings', 'interactions', 'complaints', 'needs'], async (unit) => {
    if (!reading || reading.unreadable) throw new Refusal('nothing-to-log');
    const settings = await settingsIn(unit.tx);
    const own = ownOf(reading, settings);
    const plan = planOf(reading, own, deps.now());
    if (plan.messages.length === 0) throw new Refusal('nothing-to-log');
    const seen = sightingsOf(reading, own);
    const shown = shownIn(reading, deps.language.readSignature);
    const around = { shown, colleagues: own.colleagues, now: deps.now() };
    for (const ref of add) await addOne(unit, reading, seen.get(ref), around);
    const known = await knownRefs(unit, seen, around);
    if (known.size === 0) throw new Refusal('nobody-known');
    return logAll(deps, unit, { key, plan, known, settings });
  });
}

async function addOne(
  unit: WriteUnit,
  reading: PageReading,
  sighting: Sighting | undefined,
  around: Around,
) {
  if (!sighting) throw new Refusal('not-found', 'sighting');
  await addFromPage(unit, reading, sighting, around);
}

/** Which of the people seen are known well enough to log to: certain, or likely as shown. */
async function knownRefs(unit: WriteUnit, seen: Map<string, Sighting>, around: Around) {
  const matches = await matchAll(unit.tx, seen, around);
  const ids = [...matches.values()].map(({ personId }) => personId);
  const people = await getPeople(
    unit.tx,
    ids.filter((id) => id !== null),
  );
  const known = new Map<string, Person>();
  for (const [ref, sighting] of seen) {
    const match = matches.get(ref);
    const person = people.get(match?.personId ?? '');
    if (!person) continue;
    known.set(ref, person);
    if (match?.level !== 'certain') continue;
    await learnSiteIds(unit, person.id, sighting);
    await confirmShown(unit, person, around.shown.get(ref) ?? [], around.now);
  }
  return known;
}

/** A profile shows ids by which other pages of the site name the same person: remembered once sure. */
async function learnSiteIds(unit: WriteUnit, personId: string, sighting: Sighting) {
  for (const identity of identitiesOf(sighting)) {
    if (identity.kind !== 'email') await giveIdentity(unit, personId, identity);
  }
}

type Job = { key: string; plan: LogPlan; known: Map<string, Person>; settings: Settings };

async function logAll(deps: ServiceDeps, unit: WriteUnit, job: Job): Promise<Reply> {
  const { plan, known } = job;
  const concerned = new Map<string, string>();
  const found: OfferedPromise[] = [];
  const closes = new Map<string, OfferedClosing>();
  const heard: OfferedHeard[] = [];
  let logged = 0;
  let already = 0;
  for (const message of plan.messages) {
    const { fromRef, toRefs, ccRefs } = message;
    const sender = fromRef === null ? undefined : known.get(fromRef);
    const readers = [...toRefs, ...ccRefs].map((ref) => known.get(ref)).filter((one) => !!one);
    const present = sender ? [sender, ...readers] : readers;
    // Between people nobody knows: on no timeline.
    if (present.length === 0) continue;
    const personIds = [...new Set(present.map(({ id }) => id))];
    const fromPersonId = sender?.id ?? null;
    const copied = copiedOf(message, known, fromPersonId);
    const flags = judged(deps, { ...message, channel: plan.channel });
    const refs = shownRefs(message, known);
    const people = { personIds, fromPersonId, copied, refs };
    const put = await putMessage(unit, plan, message, people, flags);
    for (const { id, name } of present) concerned.set(id, name);
    if (!put.fresh) already += 1;
    else {
      logged += 1;
      const who = speaker(message, sender, readers[0]);
      if (who) {
        const context = { ...who, settings: job.settings };
        found.push(...(await offers(deps, unit.tx, put.interaction, context)));
        // A list's or a copied one is said to somebody else.
        if (message.addressed)
          heard.push(...(await heardOffers(deps, unit.tx, put.interaction, who)));
        // Told in several messages: done with the first.
        for (const one of await closingOffers(deps, unit.tx, put.interaction, who))
          if (!closes.has(one.promiseId)) closes.set(one.promiseId, one);
      }
    }
  }
  if (concerned.size === 0) throw new Refusal('nobody-known');
  const ids = [...concerned.keys()];
  return {
    changeId: job.key,
    personId: ids.length === 1 ? (ids[0] ?? null) : null,
    logged,
    already,
    collapsed: plan.collapsed,
    people: [...concerned].map(([personId, name]) => ({ personId, name })),
    found,
    closes: [...closes.values()],
    heard: firstComplaintOnly(heard),
  };
}

/** People who got only a copy of a message. */
function copiedOf(
  { toRefs, ccRefs }: PlannedMessage,
  known: Map<string, Person>,
  fromPersonId: string | null,
): string[] {
  const ids = (refs: string[]) => refs.flatMap((ref) => known.get(ref)?.id ?? []);
  const direct = new Set([...ids(toRefs), fromPersonId]);
  return [...new Set(ids(ccRefs))].filter((id) => !direct.has(id));
}

/** The identities by which a message names people who are known; a mere name is none. */
function shownRefs({ fromRef, toRefs, ccRefs }: PlannedMessage, known: Map<string, Person>) {
  const refs = [...(fromRef === null ? [] : [fromRef]), ...toRefs, ...ccRefs];
  return [...new Set(refs)].filter((ref) => known.has(ref) && !ref.startsWith('name:'));
}

/** Who undertakes something in a message, and with whom; null while it is not known who speaks. */
function speaker(
  { direction }: PlannedMessage,
  sender: Person | undefined,
  reader: Person | undefined,
) {
  if (direction === 'out') return reader ? { by: 'me' as const, person: reader } : null;
  return direction === 'in' && sender ? { by: 'them' as const, person: sender } : null;
}
