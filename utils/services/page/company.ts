import { isLive } from '@/utils/db/records';
import { companyByName } from '@/utils/db/repositories/companies';
import { colleaguesOf } from '@/utils/db/repositories/people';
import type { ReadTx } from '@/utils/db/schema';
import type { PageReading } from '@/utils/domain/page-reading';
import type { CalendarDate } from '@/utils/domain/record';
import { displayName } from '@/utils/lib/display-name';
import { nameKey } from '@/utils/lib/fold';
import type { CompanySeen } from '@/utils/messages/views';
import { peopleIn } from '../people-in';

/** People of one company that are looked through. */
const MOST_PEOPLE = 200;
const SHOWN = 30;

/** Whose company's page this is and whom I know there, last in touch first; null elsewhere. */
export async function companyIn(
  tx: ReadTx,
  reading: PageReading,
  today: CalendarDate,
): Promise<CompanySeen | null> {
  const name = displayName(reading.company?.name ?? '');
  if (name === '') return null;
  const company = await companyByName(tx, nameKey(name));
  if (!company || !isLive(company)) return { name, people: [], more: false };
  const known = await colleaguesOf(tx, company.id, MOST_PEOPLE);
  const last = ({ lastTouchAt = '' }: (typeof known)[number]) => lastTouchAt;
  const sorted = known.toSorted((a, b) => (last(a) < last(b) ? 1 : -1));
  const people = peopleIn(tx, today);
  const rows = sorted.slice(0, SHOWN).map(async (person) => ({
    who: { ...(await people(person.id, person)).who, company: null },
    title: person.title,
    lastTouchAt: person.lastTouchAt ?? null,
  }));
  return { name, people: await Promise.all(rows), more: known.length > SHOWN };
}
