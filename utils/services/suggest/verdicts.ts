import { Refusal } from '@/utils/db/errors';
import { newestOf } from '@/utils/db/repositories/of-person';
import { getPeople, getPerson } from '@/utils/db/repositories/people';
import { getVerdict, newestWrong } from '@/utils/db/repositories/verdicts';
import type { WriteUnit } from '@/utils/db/unit';
import type { Verdict } from '@/utils/domain/verdict';
import { displayText } from '@/utils/lib/display-name';
import { newId } from '@/utils/lib/ids';
import type { Suggested } from '@/utils/messages/requests/suggestion';
import type { UiAsk, UiReply } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { change, type ServiceDeps, today } from '../context';

/** Verdicts of one person that are looked through for the same fact or ones that are over. */
const MOST = 200;
const MOST_LISTED = 200;

/** @throws Refusal `not-found`, `bad-request` (a day that is not ahead). */
export function suggestionNotNow(
  deps: ServiceDeps,
  ask: UiAsk<'suggestion/not-now'>,
): Promise<Change> {
  if (ask.until <= today(deps)) throw new Refusal('bad-request', 'until');
  return judge(deps, ask, { verdict: 'later', until: ask.until });
}

/** @throws Refusal `not-found`. */
export function suggestionWrong(
  deps: ServiceDeps,
  ask: UiAsk<'suggestion/wrong'>,
): Promise<Change> {
  return judge(deps, ask, { verdict: 'wrong', until: null });
}

function judge(deps: ServiceDeps, ask: UiAsk<'suggestion/wrong'>, word: Word): Promise<Change> {
  return change(deps, ask.key, ['verdicts'], async (unit) => {
    await noteVerdict(unit, deps, ask, word);
    return { changeId: ask.key, personId: ask.personId };
  });
}

type Word = Pick<Verdict, 'verdict' | 'until'>;

/** Notes what the user said to a suggestion, in place of what was said before. @throws Refusal `not-found`. */
export async function noteVerdict(
  unit: WriteUnit,
  deps: ServiceDeps,
  { personId, rule, fact, said }: Suggested,
  word: Word,
): Promise<void> {
  if (!(await getPerson(unit.tx, personId))) throw new Refusal('not-found');
  const day = today(deps);
  const known = await newestOf(unit.tx, 'verdicts', personId, MOST);
  const same = known.find((one) => one.rule === rule && one.fact === fact);
  // What has waited long enough says nothing any more.
  for (const { id, verdict, until } of known) {
    const over = verdict === 'later' && until !== null && until <= day;
    if (over && id !== same?.id) await unit.remove('verdicts', id);
  }
  await unit.put('verdicts', {
    ...{ id: same?.id ?? newId(), personId, rule, fact },
    ...{ said: displayText(said, 1000), at: deps.now().toISOString() },
    ...word,
  });
}

/** What was called wrong, with whom it was about, newest first. */
export function suggestionVerdicts(deps: ServiceDeps): Promise<UiReply<'suggestion/verdicts'>> {
  return deps.db.read(['verdicts', 'people'], async (tx) => {
    const wrong = await newestWrong(tx, MOST_LISTED);
    const people = await getPeople(
      tx,
      wrong.map(({ personId }) => personId),
    );
    return wrong.flatMap(({ id, personId, rule, said, at }) => {
      const person = people.get(personId);
      return person ? [{ id, personId, personName: person.name, rule, said, at }] : [];
    });
  });
}

/** @throws Refusal `not-found`. */
export function suggestionForgive(
  deps: ServiceDeps,
  { key, id }: UiAsk<'suggestion/forgive'>,
): Promise<Change> {
  return change(deps, key, ['verdicts'], async (unit) => {
    const known = await getVerdict(unit.tx, id);
    if (!known) throw new Refusal('not-found');
    await unit.remove('verdicts', id);
    return { changeId: key, personId: known.personId };
  });
}
