import { idsOnlyAsked } from '@/utils/db/repositories/articles';
import { touchesBefore } from '@/utils/db/repositories/touches';
import type { ReadTx } from '@/utils/db/schema';
import { standingRank } from '@/utils/domain/fit';
import { asksInARow, recentAsks } from '@/utils/domain/only-asks';
import type { OnlyAsked, OnlyAskedView } from '@/utils/messages/article-view';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import { type ServiceDeps, today } from '../context';
import { fittingArticles } from './for-person';
import { asksCountFrom, FIT_STORES, type Reader, readersIn } from './people';

/** People read at most, to be put in order. */
const MOST = 1000;
/** Messages looked at for how many asks there are in a row. */
const TOUCHES = 60;

type When = { day: string; tz: string };

/**
 * Who has had only asks lately and nothing since: who was never given anything first, then who
 * waits longest, customers before leads, each with the article that fits best.
 */
export function onlyAsked(
  deps: ServiceDeps,
  { limit }: UiAsk<'article/only-asked'>,
): Promise<OnlyAskedView> {
  const when = { day: today(deps), tz: deps.timeZone() };
  return deps.db.read([...FIT_STORES, 'touches'], async (tx) => {
    const ids = await idsOnlyAsked(tx, asksCountFrom(when.day), MOST);
    const readers = readersIn(tx, when.day);
    const known = (await Promise.all(ids.map(readers))).filter((one) => one !== null);
    const open = known.filter(({ shut }) => shut === null).sort(neediestFirst);
    return {
      rows: await Promise.all(open.slice(0, limit).map((reader) => rowOf(tx, reader, when))),
      left: known.flatMap(({ who, shut }) => (shut ? [{ who, why: shut }] : [])),
      more: open.length > limit || ids.length === MOST,
    };
  });
}

function neediestFirst({ person: a }: Reader, { person: b }: Reader): number {
  return (
    (a.lastGiven ?? '').localeCompare(b.lastGiven ?? '') ||
    standingRank(a) - standingRank(b) ||
    a.nameKey.localeCompare(b.nameKey)
  );
}

async function rowOf(tx: ReadTx, reader: Reader, { day, tz }: When): Promise<OnlyAsked> {
  const { person, who } = reader;
  const [touches, [best = null]] = await Promise.all([
    touchesBefore(tx, person.id, null, TOUCHES),
    fittingArticles(tx, reader, 1),
  ]);
  const run = recentAsks(asksInARow(touches, person.lastGiven, tz), day, tz);
  const [newest] = run;
  return {
    who,
    asks: run.length,
    at: newest?.at ?? person.lastOutboundAt ?? '',
    lastGiven: person.lastGiven ?? null,
    best,
  };
}
