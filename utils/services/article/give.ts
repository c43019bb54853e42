import { Refusal } from '@/utils/db/errors';
import { getArticle, givesOfArticle } from '@/utils/db/repositories/articles';
import { getPerson } from '@/utils/db/repositories/people';
import { newId } from '@/utils/lib/ids';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { change, type ServiceDeps, today } from '../context';

/** Nobody hands one article to more. */
export const MOST_GIVEN = 5000;

/**
 * Notes that somebody got an article: information on their ledger, given today. Who has it
 * already keeps the day on which they got it. @throws Refusal `not-found`.
 */
export function articleGive(deps: ServiceDeps, ask: UiAsk<'article/give'>): Promise<Change> {
  const { key, id, personId } = ask;
  const date = today(deps);
  return change(deps, key, ['articles', 'gives'], async (unit) => {
    const article = await getArticle(unit.tx, id);
    if (!article) throw new Refusal('not-found', 'article');
    if (!(await getPerson(unit.tx, personId))) throw new Refusal('not-found', 'person');
    const given = await givesOfArticle(unit.tx, id, MOST_GIVEN);
    if (!given.some((one) => one.personId === personId && one.side === 'given'))
      await unit.put('gives', {
        ...{ id: newId(), personId, articleId: id, text: article.title, date },
        ...{ side: 'given', kind: 'information', value: null, currency: null },
        ...{ inExchange: null, answeredBy: null, settled: false, interactionId: null },
      });
    return { changeId: key, personId };
  });
}
