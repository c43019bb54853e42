import { Refusal } from '@/utils/db/errors';
import { getCompany } from '@/utils/db/repositories/companies';
import { openFollowupsOf } from '@/utils/db/repositories/followups';
import { identitiesOfPerson } from '@/utils/db/repositories/identities';
import { getPerson } from '@/utils/db/repositories/people';
import { openPromisesOf } from '@/utils/db/repositories/promises';
import type { ReadTx, StoreName } from '@/utils/db/schema';
import { cadenceOf } from '@/utils/domain/pace';
import type { Person } from '@/utils/domain/person';
import { suggest } from '@/utils/domain/suggest';
import type { Settings } from '@/utils/messages/settings';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { PersonCard } from '@/utils/messages/views';
import { type ServiceDeps, today } from '../context';
import { visitDay } from '../due/visits';
import { settingsIn } from '../settings';
import { timelineIn } from './timeline';

/** Rows of the first timeline page. */
const FIRST_PAGE = 30;

export const CARD_STORES = [
  'people',
  'companies',
  'identities',
  'promises',
  'followups',
  'touches',
  'interactions',
  'settings',
] as const satisfies readonly StoreName[];

/** Everything the card shows. @throws Refusal `not-found`. */
export async function cardIn(
  deps: ServiceDeps,
  tx: ReadTx,
  personId: string,
  settings: Settings,
): Promise<PersonCard> {
  const person = await getPerson(tx, personId);
  if (!person) throw new Refusal('not-found');
  const [company, identities, promises, followups, timeline] = await Promise.all([
    getCompany(tx, person.companyId),
    identitiesOfPerson(tx, personId),
    openPromisesOf(tx, personId),
    openFollowupsOf(tx, personId),
    timelineIn(tx, personId, null, FIRST_PAGE),
  ]);
  const mine = promises.filter(({ side }) => side === 'mine');
  const theirs = promises.filter(({ side }) => side === 'theirs');
  const next = suggest({
    today: today(deps),
    now: deps.now().toISOString(),
    tz: deps.timeZone(),
    mine,
    theirs,
    followups,
    lastTouchAt: person.lastTouchAt,
    lastInboundAt: person.lastInboundAt,
    cadence: cadenceOf(person, settings),
  });
  return {
    person: withRevisit(person, settings, deps.timeZone()),
    company: company ?? null,
    identities: identities.map(({ kind, value }) => ({ kind, value })),
    iOwe: mine,
    theyOwe: theirs,
    followups,
    next,
    timeline,
  };
}

/** Shows the day of the next visit also where a default cadence gives it. */
function withRevisit(person: Person, settings: Settings, tz: string): Person {
  const revisitDue = visitDay(person, settings, tz);
  return revisitDue ? { ...person, revisitDue } : person;
}

export function personCard(deps: ServiceDeps, ask: UiAsk<'person/card'>): Promise<PersonCard> {
  return deps.db.read(CARD_STORES, async (tx) =>
    cardIn(deps, tx, ask.personId, await settingsIn(tx)),
  );
}
