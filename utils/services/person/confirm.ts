import { getCompany } from '@/utils/db/repositories/companies';
import type { WriteUnit } from '@/utils/db/unit';
import { companyKey } from '@/utils/domain/company-key';
import type { Shown } from '@/utils/domain/offer';
import type { Person } from '@/utils/domain/person';
import { seenNow } from '@/utils/domain/seen-at';
import { fold } from '@/utils/lib/fold';

/** How old something is, is told by months: within a week it is not written again. */
const AGAIN_MS = 7 * 86_400_000;

/** Notes that what the card says was seen to be so again; what differs is offered elsewhere. */
export async function confirmShown(
  unit: WriteUnit,
  person: Person,
  shown: readonly Shown[],
  now: Date,
): Promise<void> {
  if (shown.length === 0) return;
  const company = await getCompany(unit.tx, person.companyId);
  const says = (field: 'title' | 'location') =>
    shown.some((one) => one[field] && fold(one[field]) === fold(person[field] ?? ''));
  const same = {
    title: says('title'),
    location: says('location'),
    company:
      company !== undefined &&
      shown.some((one) => one.company && companyKey(one.company) === companyKey(company.name)),
  };
  const fields = (['title', 'location', 'company'] as const).filter((field) => {
    const last = Date.parse(person.seenAt[field] ?? '');
    return same[field] && !(now.getTime() - last < AGAIN_MS);
  });
  if (fields.length === 0) return;
  await unit.put('people', {
    ...person,
    seenAt: seenNow(person.seenAt, fields, now.toISOString()),
  });
}
