import { Refusal } from '@/utils/db/errors';
import { getCompany } from '@/utils/db/repositories/companies';
import { identitiesOfPerson } from '@/utils/db/repositories/identities';
import { getPerson } from '@/utils/db/repositories/people';
import type { ReadTx } from '@/utils/db/schema';
import type { WriteUnit } from '@/utils/db/unit';
import { normaliseIdentity } from '@/utils/domain/identity';
import { declinedKey, type Offer, offersOf, type Shown } from '@/utils/domain/offer';
import type { Person } from '@/utils/domain/person';
import { seenNow } from '@/utils/domain/seen-at';
import { normaliseWebsite } from '@/utils/domain/website';
import { displayLine, displayName } from '@/utils/lib/display-name';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { change, type ServiceDeps } from '../context';
import { companyNamed } from './company';
import { giveIdentity } from './own-identity';

/** More than this of what was ignored is forgotten, oldest first. */
const MOST_DECLINED = 300;

/** What the page offers to complete or correct of a person. */
export async function offersIn(
  tx: ReadTx,
  person: Person,
  shown: readonly Shown[],
): Promise<Offer[]> {
  if (shown.length === 0) return [];
  const [company, identities] = await Promise.all([
    getCompany(tx, person.companyId),
    identitiesOfPerson(tx, person.id),
  ]);
  return offersOf({ person, company: company?.name ?? null, identities }, shown);
}

/** Writes what was offered and accepted. @throws Refusal `not-found`, `bad-request`. */
export function offerAccept(deps: ServiceDeps, ask: UiAsk<'offer/accept'>): Promise<Change> {
  const { key, personId } = ask;
  return change(deps, key, ['people'], async (unit) => {
    const found = await getPerson(unit.tx, personId);
    if (!found) throw new Refusal('not-found');
    let person: Person = found;
    for (const offer of ask.offers) person = await accepted(unit, person, offer, deps.now());
    await unit.put('people', person);
    return { changeId: key, personId };
  });
}

async function accepted(
  unit: WriteUnit,
  person: Person,
  { field, value }: Pick<Offer, 'field' | 'value'>,
  now: Date,
): Promise<Person> {
  switch (field) {
    case 'phone':
    case 'email': {
      const identity = normaliseIdentity(field, value);
      if (identity === null) throw new Refusal('bad-request', field);
      await giveIdentity(unit, person.id, { kind: field, value: identity });
      return person;
    }
    case 'website': {
      const url = normaliseWebsite(value);
      if (url === null) throw new Refusal('bad-request', field);
      return { ...person, websites: [...new Set([...person.websites, url])] };
    }
  }
  const text =
    field === 'title' || field === 'location' ? displayLine(value, 200) : displayName(value);
  if (text === '') throw new Refusal('bad-request', field);
  const seenAt = seenNow(person.seenAt, [field], now.toISOString());
  if (field !== 'company') return { ...person, [field]: text, seenAt };
  // A new employer's domains are not those of the addresses so far.
  const company = await companyNamed(unit, text, []);
  return { ...person, companyId: company?.id ?? null, seenAt };
}

/** Remembers that something is not wanted. @throws Refusal `not-found`. */
export function offerIgnore(deps: ServiceDeps, ask: UiAsk<'offer/ignore'>): Promise<Change> {
  const { key, personId, offers } = ask;
  return change(deps, key, ['people'], async (unit) => {
    const person = await getPerson(unit.tx, personId);
    if (!person) throw new Refusal('not-found');
    const declined = [...new Set([...person.declined, ...offers.map(declinedKey)])];
    await unit.put('people', { ...person, declined: declined.slice(-MOST_DECLINED) });
    return { changeId: key, personId };
  });
}
