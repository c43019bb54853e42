import { getIdentity } from '@/utils/db/repositories/identities';
import { getPerson } from '@/utils/db/repositories/people';
import type { Result } from '@/utils/messages/result';
import { createServices, type ServiceDeps } from '@/utils/services';
import { settingsIn } from '@/utils/services/settings';
import { SUGGEST_STORES, suggestFacts, suggestFor } from '@/utils/services/suggest/facts';

/** Whom to look at. */
export type Known = { busiest: string; some: string[]; address: string };

/** One thing somebody waits for, done once; `turn` picks whom it is about. */
export type Measure = (turn: number) => Promise<unknown>;

/** What is measured, in the order in which a cold browser does it. */
export function measuresOf(deps: ServiceDeps, known: Known): Record<string, Measure> {
  const { methods, dueCounts, noticeNews } = createServices(deps);
  const ok = async (answer: Promise<Result<unknown>>) => {
    const result = await answer;
    if (!result.ok) throw new Error(result.error.code);
    return result.value;
  };
  const one = (turn: number) => known.some[turn % known.some.length] ?? known.busiest;
  const next = (id: string) =>
    deps.db.read([...SUGGEST_STORES, 'people', 'settings'], async (tx) => {
      const person = await getPerson(tx, id);
      if (!person) throw new Error(`nobody is ${id}`);
      return suggestFor(deps, await suggestFacts(deps, tx, person, await settingsIn(tx)));
    });
  const article = { title: 'Tools and pumps for buyers', url: '', quote: '', note: '' };
  const search = (query: string) => ok(methods['person/search']({ query, limit: 20 }));
  return {
    'first use of the database': () => ok(methods['settings/get']({})),
    Today: () => ok(methods['today/view']({ limit: 20 })),
    'badge counts': () => ok(dueCounts()),
    'next action': (turn) => next(one(turn)),
    'next action, busiest': () => next(known.busiest),
    card: (turn) => ok(methods['person/card']({ personId: one(turn + 100) })),
    'card, busiest': () => ok(methods['person/card']({ personId: known.busiest })),
    'person by address': () =>
      deps.db.read(['identities'], (tx) =>
        getIdentity(tx, { kind: 'email', value: known.address }),
      ),
    'search, 3 letters': () => search('mar'),
    'search, name and company': () => search('anna tools'),
    'search, one Han character': () => search('王'),
    'search, address': () => search(known.address),
    'overdue pile': () => ok(methods['today/overdue']({})),
    notifications: () => ok(noticeNews()),
    'possible duplicates': () => ok(methods['duplicates/list']({ after: null, limit: 30 })),
    'whom an article fits': () =>
      ok(methods['article/preview']({ ...article, tags: ['tag 1', 'tag 2'] })),
    'who has had only asks': () => ok(methods['article/only-asked']({ limit: 100 })),
    'insights, 6 months': () => ok(methods['insights/view']({ months: 6 })),
    'insights, 12 months': () => ok(methods['insights/view']({ months: 12 })),
    'report, month': () => ok(methods['insights/report']({ span: 'month', back: 0 })),
  };
}
