import { getPeople, idsByTerm } from '@/utils/db/repositories/people';
import type { ReadTx } from '@/utils/db/schema';
import type { Person } from '@/utils/domain/person';
import { fold } from '@/utils/lib/fold';
import { queryTokens } from '@/utils/lib/terms';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { SearchHit } from '@/utils/messages/views';
import type { ServiceDeps } from '../context';
import { hitOf } from './hit';

/** Index rows read per word: beyond it the word says too little to be worth more. */
const MOST_ROWS = 2000;
/** Records read at most to check a word whose rows did not all fit, and to rank. */
const MOST_CHECKED = 120;

/** People for what was typed, found by index keys; only the best are read. */
export function personSearch(
  deps: ServiceDeps,
  { query, limit }: UiAsk<'person/search'>,
): Promise<SearchHit[]> {
  const tokens = queryTokens(query);
  if (tokens.length === 0) return Promise.resolve([]);
  return deps.db.read(['people', 'companies', 'identities'], async (tx) => {
    const ids = await candidates(tx, tokens);
    const people = [...(await getPeople(tx, ids)).values()];
    const whole = fold(query);
    const hits = people
      .filter((person) => tokens.every((token) => hasTerm(person, token)))
      .map((person) => ({ person, rank: rankOf(person, whole, tokens) }))
      .sort((a, b) => a.rank - b.rank || byTouch(a.person, b.person))
      .slice(0, limit);
    return Promise.all(hits.map(({ person }) => hitOf(tx, person)));
  });
}

async function candidates(tx: ReadTx, tokens: string[]): Promise<string[]> {
  const found = await Promise.all(tokens.map((token) => idsByTerm(tx, token, MOST_ROWS)));
  const [smallest, ...others] = found.sort((a, b) => a.ids.size - b.ids.size);
  if (!smallest) return [];
  const sure = others.filter(({ complete }) => complete);
  const all = [...smallest.ids].filter((id) => sure.every(({ ids }) => ids.has(id)));
  return all.slice(0, MOST_CHECKED);
}

const hasTerm = (person: Person, token: string) =>
  person.terms.some((term) => term.startsWith(token));

/** The whole name first, then names beginning with it, then whole words, then the rest. */
function rankOf(person: Person, whole: string, tokens: string[]): number {
  if (person.nameKey === whole) return 0;
  if (person.nameKey.startsWith(whole)) return 1;
  return tokens.every((token) => person.terms.includes(token)) ? 2 : 3;
}

const byTouch = (a: Person, b: Person) =>
  (b.lastTouchAt ?? '').localeCompare(a.lastTouchAt ?? '') || a.nameKey.localeCompare(b.nameKey);
