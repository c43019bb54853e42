import { givesOfArticle, idsOnlyAsked, idsOnTopic } from '@/utils/db/repositories/articles';
import type { ReadTx } from '@/utils/db/schema';
import type { Article } from '@/utils/domain/article';
import { fitOf, standingRank } from '@/utils/domain/fit';
import type { CalendarDate } from '@/utils/domain/record';
import type { FitsView, Fitting } from '@/utils/messages/article-view';
import { MOST_GIVEN } from './give';
import { asksCountFrom, leftOutWhy, type Reader, type Readers } from './people';

/** Index rows read of each topic, existing customers first. */
const ROWS = 60;
/** People with only asks who are looked at whatever their place. */
const MOST_ASKED = 200;

export type FitScope = {
  tx: ReadTx;
  today: CalendarDate;
  readers: Readers;
  /** Who had only asks, read once for many articles. */
  asked: Promise<string[]>;
};

export function fitScope(tx: ReadTx, today: CalendarDate, readers: Readers): FitScope {
  return { tx, today, readers, asked: idsOnlyAsked(tx, asksCountFrom(today), MOST_ASKED) };
}

type About = Pick<Article, 'topics'> & { id: string | null };

/**
 * Whom an article fits: found by the topics they care about, at most `looked` of them read. Who
 * had only asks comes first, then existing customers, then whom it fits best.
 */
export async function fitsIn(scope: FitScope, about: About, looked: number): Promise<FitsView> {
  const { tx, readers } = scope;
  const topics = new Set(about.topics);
  const given = about.id === null ? [] : await givesOfArticle(tx, about.id, MOST_GIVEN);
  const gotIds = new Set(given.map(({ personId }) => personId));
  const { ids, cut } = await candidates(scope, about.topics, gotIds, looked);
  const known = (await Promise.all(ids.map(readers))).filter((one) => one !== null);
  const view: FitsView = { fits: [], more: cut, left: [], got: await gotIn(readers, given) };
  const scored: { reader: Reader; score: number; fitting: Fitting }[] = [];
  for (const reader of known) {
    const fit = fitOf(topics, reader.facts);
    if (!fit) continue;
    const { who, onlyAsks, person } = reader;
    const why = leftOutWhy(reader, topics);
    if (why) view.left.push({ who, why });
    else {
      const { score, reasons } = fit;
      const fitting = { who, reasons, onlyAsks, lastGiven: person.lastGiven ?? null };
      scored.push({ reader, score, fitting });
    }
  }
  scored.sort(
    (a, b) =>
      Number(b.fitting.onlyAsks) - Number(a.fitting.onlyAsks) ||
      standingRank(a.reader.person) - standingRank(b.reader.person) ||
      b.score - a.score ||
      a.reader.person.nameKey.localeCompare(b.reader.person.nameKey),
  );
  view.fits = scored.map(({ fitting }) => fitting);
  return view;
}

/** Who cares about one of the topics: of most of them first, each topic's best before its rest. */
async function candidates(
  { tx, asked }: FitScope,
  topics: readonly string[],
  without: ReadonlySet<string>,
  most: number,
): Promise<{ ids: string[]; cut: boolean }> {
  const [only, ...rows] = await Promise.all([
    asked,
    ...topics.map((topic) => idsOnTopic(tx, topic, ROWS)),
  ]);
  const hits = new Map<string, number>();
  for (const id of rows.flat()) hits.set(id, (hits.get(id) ?? 0) + 1);
  const found = [...hits.keys()]
    .filter((id) => !without.has(id))
    .sort((a, b) => (hits.get(b) ?? 0) - (hits.get(a) ?? 0));
  const cut = found.length > most || rows.some(({ length }) => length === ROWS);
  // Where a topic has more people than were read, who had only asks may be among the rest.
  const first = (cut ? only : only.filter((id) => hits.has(id))).filter((id) => !without.has(id));
  return { ids: [...new Set([...first, ...found.slice(0, most)])], cut };
}

async function gotIn(
  readers: Readers,
  given: Awaited<ReturnType<typeof givesOfArticle>>,
): Promise<FitsView['got']> {
  const rows = await Promise.all(
    given.map(async ({ id, personId, date }) => {
      const reader = await readers(personId);
      return reader ? [{ who: reader.who, giveId: id, on: date }] : [];
    }),
  );
  // Two people who both got it may have become one.
  const last = new Map<string, FitsView['got'][number]>();
  for (const row of rows.flat()) {
    const { personId } = row.who;
    if (row.on > (last.get(personId)?.on ?? '')) last.set(personId, row);
  }
  return [...last.values()].sort((a, b) => b.on.localeCompare(a.on));
}
