import { Refusal } from '@/utils/db/errors';
import { getCompany } from '@/utils/db/repositories/companies';
import { identitiesOfPerson } from '@/utils/db/repositories/identities';
import { getPerson } from '@/utils/db/repositories/people';
import type { ReadTx, StoreName } from '@/utils/db/schema';
import type { Person } from '@/utils/domain/person';
import type { Settings } from '@/utils/messages/settings';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { PersonCard } from '@/utils/messages/views';
import type { ServiceDeps } from '../context';
import { visitDay } from '../due/visits';
import { RELATIONSHIP_STORES, relationshipIn } from '../relationship/view';
import { settingsIn } from '../settings';
import { SUGGEST_STORES, suggestFacts, suggestFor } from '../suggest/facts';
import { duplicatesIn } from './duplicates';
import { timelineIn } from './timeline';

/** Rows of the first timeline page. */
const FIRST_PAGE = 30;

export const CARD_STORES = [
  'people',
  'companies',
  'identities',
  ...SUGGEST_STORES,
  'interactions',
  'settings',
  ...RELATIONSHIP_STORES,
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
  const [company, identities, facts, timeline, duplicates] = await Promise.all([
    getCompany(tx, person.companyId),
    identitiesOfPerson(tx, personId),
    suggestFacts(deps, tx, person, settings),
    timelineIn(tx, personId, null, FIRST_PAGE),
    duplicatesIn(tx, person),
  ]);
  return {
    person: withRevisit(person, settings, deps.timeZone()),
    company: company ?? null,
    identities: identities.map(({ kind, value }) => ({ kind, value })),
    iOwe: facts.mine,
    theyOwe: facts.theirs,
    followups: facts.followups,
    next: suggestFor(deps, facts),
    relationship: await relationshipIn(deps, tx, { person, settings, facts }),
    timeline,
    duplicates,
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
