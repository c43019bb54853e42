import { getCompany } from '@/utils/db/repositories/companies';
import { newestOf } from '@/utils/db/repositories/of-person';
import { getPerson } from '@/utils/db/repositories/people';
import type { ReadTx, StoreName } from '@/utils/db/schema';
import { type FitFacts, isOpenNeed, isUnfit } from '@/utils/domain/fit';
import { ASKS_WITHIN } from '@/utils/domain/only-asks';
import type { Person } from '@/utils/domain/person';
import type { CalendarDate } from '@/utils/domain/record';
import { addDays } from '@/utils/lib/dates';
import type { LeftOutWhy } from '@/utils/messages/article-view';
import type { TodayPerson } from '@/utils/messages/views';

/** Stores it is found out from whom something fits. */
export const FIT_STORES = [
  'articles',
  'people',
  'companies',
  'needs',
  'complaints',
  'gives',
] as const satisfies readonly StoreName[];

/** Needs and complaints that are looked at, as for the next step. */
const RECORDS = 40;

/** Somebody who may get an article. */
export type Reader = {
  person: Person;
  who: TodayPerson;
  facts: FitFacts;
  onlyAsks: boolean;
  /** Why it is no time to give them anything. */
  shut: LeftOutWhy | null;
};
export type Readers = (personId: string) => Promise<Reader | null>;

/** From this day on asks in a row count. */
export const asksCountFrom = (today: CalendarDate): CalendarDate => addDays(today, -ASKS_WITHIN);

/** People with what decides whether something fits them, each read once; null = gone. */
export function readersIn(tx: ReadTx, today: CalendarDate): Readers {
  const cache = new Map<string, Promise<Reader | null>>();
  const load: Readers = async (personId) => {
    const person = await getPerson(tx, personId);
    if (!person) return null;
    const [company, needs, complaints] = await Promise.all([
      getCompany(tx, person.companyId),
      newestOf(tx, 'needs', personId, RECORDS),
      newestOf(tx, 'complaints', personId, RECORDS),
    ]);
    const { name, stage, star, tags, title, file, asksFrom, notNow } = person;
    const companyName = company?.name ?? null;
    const open = complaints.find(({ state }) => state === 'open' || state === 'informed');
    return {
      person,
      who: { personId, name, company: companyName, stage, star },
      facts: { tags, title, file, companyName, needs: needs.filter(isOpenNeed) },
      onlyAsks: asksFrom !== undefined && asksFrom >= asksCountFrom(today),
      shut: open
        ? { code: 'complaint', text: open.text }
        : notNow && notNow.until >= today
          ? { code: 'not-now', until: notNow.until, because: notNow.because }
          : null,
    };
  };
  return (personId) => {
    const loading = cache.get(personId) ?? load(personId);
    cache.set(personId, loading);
    return loading;
  };
}

/** Why somebody is not to get something about these topics. */
export function leftOutWhy(reader: Reader, topics: ReadonlySet<string>): LeftOutWhy | null {
  const { file } = reader.facts;
  if (isUnfit(topics, file)) return { code: 'not-for-them', text: file.notForThem ?? '' };
  return reader.shut;
}
