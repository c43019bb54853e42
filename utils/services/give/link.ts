import { Refusal } from '@/utils/db/errors';
import { getRecord, newestOf } from '@/utils/db/repositories/of-person';
import type { Give } from '@/utils/domain/give';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import type { ServiceDeps } from '../context';
import { removeRecord, updateRecord } from '../person-record';

/** Gives of one person that are looked through for a link. */
const MOST = 1000;

/** Only what came from the other side comes back. @throws Refusal `bad-request`. */
export function mustAnswer(first: Give, answer: Give): void {
  const fits = first.personId === answer.personId && first.side !== answer.side;
  if (!fits) throw new Refusal('bad-request', 'answer');
}

/** What came back for a give. @throws Refusal `not-found`, `bad-request`. */
export function giveLink(deps: ServiceDeps, ask: UiAsk<'give/link'>): Promise<Change> {
  const { answeredBy } = ask;
  return updateRecord(deps, ask, 'gives', async (known, { tx }) => {
    if (answeredBy !== null) {
      const answer = await getRecord(tx, 'gives', answeredBy);
      if (!answer) throw new Refusal('not-found', 'give');
      mustAnswer(known, answer);
    }
    return { answeredBy };
  });
}

/** What it had come back for is open again. @throws Refusal `not-found`. */
export function giveRemove(deps: ServiceDeps, ask: UiAsk<'give/remove'>): Promise<Change> {
  return removeRecord(deps, ask, 'gives', async (unit, gone) => {
    for (const one of await newestOf(unit.tx, 'gives', gone.personId, MOST)) {
      if (one.answeredBy === gone.id) await unit.put('gives', { ...one, answeredBy: null });
    }
  });
}
