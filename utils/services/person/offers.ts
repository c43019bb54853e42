import { Refusal } from '@/utils/db/errors';
import { getCompany } from '@/utils/db/repositories/companies';
import { identitiesOfPerson } from '@/utils/db/repositories/identities';
import { newestOf } from '@/utils/db/repositories/of-person';
import { getPerson } from '@/utils/db/repositories/people';
import type { ReadTx } from '@/utils/db/schema';
import type { WriteUnit } from '@/utils/db/unit';
import { birthdayOf } from '@/utils/domain/birthday';
import { normaliseIdentity } from '@/utils/domain/identity';
import { declinedKey, type Offer, offersOf, postalText, type Shown } from '@/utils/domain/offer';
import type { Person } from '@/utils/domain/person';
import { seenNow } from '@/utils/domain/seen-at';
import { nextReminder } from '@/utils/domain/suggest/yearly';
import { normaliseWebsite } from '@/utils/domain/website';
import { displayLine, displayName } from '@/utils/lib/display-name';
import { newId } from '@/utils/lib/ids';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { change, type ServiceDeps, today } from '../context';
import { companyNamed } from './company';
import { giveIdentity } from './own-identity';

/** More than this of what was ignored is forgotten, oldest first. */
const MOST_DECLINED = 300;
const MOST_DATES = 50;
/** Time to post something. */
const LEAD_DAYS = 7;

/** What the page offers to complete or correct of a person. */
export async function offersIn(
  tx: ReadTx,
  person: Person,
  shown: readonly Shown[],
): Promise<Offer[]> {
  if (shown.length === 0) return [];
  const [company, identities, dates] = await Promise.all([
    getCompany(tx, person.companyId),
    identitiesOfPerson(tx, person.id),
    shown.some(({ birthday }) => birthday) ? newestOf(tx, 'dates', person.id, MOST_DATES) : [],
  ]);
  const birthdayKnown = dates.some(({ kind }) => kind === 'birthday');
  return offersOf({ person, company: company?.name ?? null, identities, birthdayKnown }, shown);
}

/** Writes what was offered and accepted. @throws Refusal `not-found`, `bad-request`. */
export function offerAccept(deps: ServiceDeps, ask: UiAsk<'offer/accept'>): Promise<Change> {
  const { key, personId } = ask;
  return change(deps, key, ['people', 'dates'], async (unit) => {
    const found = await getPerson(unit.tx, personId);
    if (!found) throw new Refusal('not-found');
    let person: Person = found;
    for (const offer of ask.offers) person = await accepted(deps, unit, person, offer);
    await unit.put('people', person);
    return { changeId: key, personId };
  });
}

async function accepted(
  deps: ServiceDeps,
  unit: WriteUnit,
  person: Person,
  { field, value }: Pick<Offer, 'field' | 'value'>,
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
    case 'postal': {
      const postal = postalText(value);
      if (postal === '') throw new Refusal('bad-request', field);
      return { ...person, postal };
    }
    case 'birthday':
      await putBirthday(deps, unit, person.id, value);
      return person;
  }
  const text =
    field === 'title' || field === 'location' ? displayLine(value, 200) : displayName(value);
  if (text === '') throw new Refusal('bad-request', field);
  const seenAt = seenNow(person.seenAt, [field], deps.now().toISOString());
  if (field !== 'company') return { ...person, [field]: text, seenAt };
  // A new employer's domains are not those of the addresses so far.
  const company = await companyNamed(unit, text, []);
  return { ...person, companyId: company?.id ?? null, seenAt };
}

/** Among their yearly days, unless one was set meanwhile. @throws Refusal `bad-request`. */
async function putBirthday(deps: ServiceDeps, unit: WriteUnit, personId: string, value: string) {
  const day = birthdayOf(value);
  const date = day && { ...day, calendar: 'solar' as const, leap: false, leadDays: LEAD_DAYS };
  const due = date && nextReminder(date, today(deps));
  if (!date || due === null) throw new Refusal('bad-request', 'birthday');
  const known = await newestOf(unit.tx, 'dates', personId, MOST_DATES);
  if (known.some(({ kind }) => kind === 'birthday')) return;
  const made = { id: newId(), personId, kind: 'birthday' as const, text: '' };
  await unit.put('dates', { ...made, ...date, due, state: 'active' });
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
