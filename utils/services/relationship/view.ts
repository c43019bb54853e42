import { doneFollowupsOf } from '@/utils/db/repositories/followups';
import { newestByDay } from '@/utils/db/repositories/of-person';
import { colleaguesOf, getPerson, referredBy } from '@/utils/db/repositories/people';
import type { ReadTx, StoreName } from '@/utils/db/schema';
import { balanceOf, limitState } from '@/utils/domain/give-balance';
import type { ImportantDate } from '@/utils/domain/important-date';
import type { Person } from '@/utils/domain/person';
import type { SuggestFacts } from '@/utils/domain/suggest';
import { nextOccurrence } from '@/utils/domain/suggest/yearly';
import type {
  Colleague,
  ComingDate,
  PersonRef,
  RelationshipView,
} from '@/utils/messages/relationship-view';
import type { Settings } from '@/utils/messages/settings';
import { type ServiceDeps, today } from '../context';
import { cadenceInForce } from './cadence';

export const RELATIONSHIP_STORES = [
  'people',
  'followups',
  'gives',
  'surveys',
] as const satisfies readonly StoreName[];

/** Rows that are read at most: the card costs the same whatever the history. */
const MOST_SURVEYS = 24;
const MOST_STEPS = 60;
/** A year of gifts is summed whole. */
const MOST_GIVES = 300;
const MOST_PEOPLE = 40;

type Known = {
  person: Person;
  settings: Settings;
  /** What was read for the next step already. */
  facts: Pick<SuggestFacts, 'complaints' | 'needs' | 'purchases' | 'dates'>;
};

/** The relationship as the card shows it, by bounded reads over indexes alone. */
export async function relationshipIn(
  deps: ServiceDeps,
  tx: ReadTx,
  { person, settings, facts }: Known,
): Promise<RelationshipView> {
  const { id } = person;
  const day = today(deps);
  const [gives, surveys, done, people] = await Promise.all([
    newestByDay(tx, 'gives', id, MOST_GIVES),
    newestByDay(tx, 'surveys', id, MOST_SURVEYS),
    doneFollowupsOf(tx, id, MOST_STEPS),
    peopleAround(tx, person),
  ]);
  const limit = person.giveLimit ?? settings.giveLimit;
  const { complaints, needs, purchases } = facts;
  return {
    ...{ complaints, needs, purchases, gives, surveys, ...people },
    cadence: cadenceInForce(person, settings),
    balance: balanceOf(gives),
    limit: limit && limitState(gives, limit, day),
    dates: coming(facts.dates, day),
    doneSteps: done.filter(({ kind }) => kind === 'milestone'),
  };
}

function coming(dates: ImportantDate[], day: string): ComingDate[] {
  const on = ({ next }: ComingDate) => next?.on ?? '9999';
  return dates
    .map((date) => ({ ...date, next: nextOccurrence(date, day) }))
    .toSorted((a, b) => (on(a) < on(b) ? -1 : 1));
}

async function peopleAround(
  tx: ReadTx,
  { id, companyId, deputyId, referredById }: Person,
): Promise<Pick<RelationshipView, 'deputy' | 'referredBy' | 'referred' | 'colleagues'>> {
  const [deputy, source, referred, others] = await Promise.all([
    deputyId === null ? undefined : getPerson(tx, deputyId),
    referredById === null ? undefined : getPerson(tx, referredById),
    referredBy(tx, id, MOST_PEOPLE),
    companyId === null ? [] : colleaguesOf(tx, companyId, MOST_PEOPLE),
  ]);
  return {
    deputy: deputy ? refOf(deputy) : null,
    referredBy: source ? refOf(source) : null,
    referred: referred.map(refOf),
    colleagues: others.filter((one) => one.id !== id).map(colleagueOf),
  };
}

const refOf = ({ id, name, title }: Person): PersonRef => ({ personId: id, name, title });
const colleagueOf = (person: Person): Colleague => ({
  ...refOf(person),
  ...{ roles: person.roles, deputyId: person.deputyId, star: person.star },
});
