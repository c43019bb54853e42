import { openFollowupsOf } from '@/utils/db/repositories/followups';
import { endedPromisesOf, newestByDay, newestOf } from '@/utils/db/repositories/of-person';
import { openPromisesOf } from '@/utils/db/repositories/promises';
import { touchesBefore } from '@/utils/db/repositories/touches';
import type { ReadTx, StoreName } from '@/utils/db/schema';
import { cadenceOf } from '@/utils/domain/pace';
import type { Person } from '@/utils/domain/person';
import { type SuggestFacts, suggest } from '@/utils/domain/suggest';
import type { Suggestion } from '@/utils/domain/suggestion';
import { isWorkingDay } from '@/utils/domain/work-time';
import type { Settings } from '@/utils/messages/settings';
import { type ServiceDeps, today } from '../context';

/** What is read of each kind at most: a suggestion costs the same whatever the history. */
const TOUCHES = 60;
const RECORDS = 40;
const SURVEYS = 5;
const VERDICTS = 200;

/** Stores a suggestion is made from, beside `people` and `settings`. */
export const SUGGEST_STORES = [
  'promises',
  'followups',
  'touches',
  'complaints',
  'needs',
  'gives',
  'surveys',
  'dates',
  'purchases',
  'verdicts',
] as const satisfies readonly StoreName[];

/** What the rules look at for one person, by bounded reads over indexes alone. */
export async function suggestFacts(
  deps: ServiceDeps,
  tx: ReadTx,
  person: Person,
  settings: Settings,
): Promise<SuggestFacts> {
  const { id } = person;
  const [promises, ended, followups, touches, ...rest] = await Promise.all([
    openPromisesOf(tx, id),
    endedPromisesOf(tx, id, RECORDS),
    openFollowupsOf(tx, id),
    touchesBefore(tx, id, null, TOUCHES),
    newestOf(tx, 'complaints', id, RECORDS),
    newestOf(tx, 'needs', id, RECORDS),
    newestByDay(tx, 'gives', id, RECORDS),
    newestByDay(tx, 'surveys', id, SURVEYS),
    newestOf(tx, 'dates', id, RECORDS),
    newestByDay(tx, 'purchases', id, RECORDS),
    newestOf(tx, 'verdicts', id, VERDICTS),
  ]);
  const [complaints, needs, gives, surveys, dates, purchases, verdicts] = rest;
  return {
    today: today(deps),
    now: deps.now().toISOString(),
    tz: deps.timeZone(),
    isWorkday: (date) => isWorkingDay(date, settings, deps.language.holiday),
    workHours: settings.workHours,
    who: person,
    cadence: cadenceOf(person, settings),
    mine: promises.filter(({ side }) => side === 'mine'),
    theirs: promises.filter(({ side }) => side === 'theirs'),
    ...{ ended, followups, touches, complaints, needs, gives, surveys, dates, purchases, verdicts },
  };
}

/** The next step for facts gathered here; a rule that fails is told to the health page. */
export function suggestFor(deps: ServiceDeps, facts: SuggestFacts): Suggestion {
  return suggest(facts, (rule, error) => deps.onRuleError?.(rule, error));
}
