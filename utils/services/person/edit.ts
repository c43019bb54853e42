import { Refusal } from '@/utils/db/errors';
import { identitiesOfPerson } from '@/utils/db/repositories/identities';
import { getPerson } from '@/utils/db/repositories/people';
import { tidyCadence } from '@/utils/domain/cadence';
import { postalText } from '@/utils/domain/offer';
import { seenNow } from '@/utils/domain/seen-at';
import { normaliseWebsite } from '@/utils/domain/website';
import { displayLine, displayName } from '@/utils/lib/display-name';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { change, type ServiceDeps } from '../context';
import { companyNamed } from './company';

type Fields = UiAsk<'person/edit'>['fields'];

const SEEN = ['name', 'title', 'company', 'location'] as const;

/** @throws Refusal `not-found`, `bad-request` (the name would be empty). */
export function personEdit(deps: ServiceDeps, ask: UiAsk<'person/edit'>): Promise<Change> {
  const { key, personId, fields } = ask;
  const { company, postal, ...plain } = tidy(fields);
  return change(deps, key, ['people'], async (unit) => {
    const person = await getPerson(unit.tx, personId);
    if (!person) throw new Refusal('not-found');
    let { companyId } = person;
    if (company !== undefined) {
      const identities = await identitiesOfPerson(unit.tx, personId);
      const emails = identities.filter(({ kind }) => kind === 'email').map(({ value }) => value);
      companyId = (company && (await companyNamed(unit, company, emails))?.id) || null;
    }
    const set = SEEN.filter((field) => fields[field] !== undefined);
    const seenAt = seenNow(person.seenAt, set, deps.now().toISOString());
    const edited = { ...person, ...plain, companyId, seenAt };
    if (postal) edited.postal = postal;
    else if (postal === null) delete edited.postal;
    await unit.put('people', edited);
    return { changeId: key, personId };
  });
}

function tidy(fields: Fields): Fields {
  const tidied = { ...fields };
  if (fields.name !== undefined) {
    tidied.name = displayName(fields.name);
    if (tidied.name === '') throw new Refusal('bad-request', 'name');
  }
  for (const field of ['title', 'location'] as const) {
    const value = fields[field];
    if (value !== undefined) tidied[field] = displayLine(value, 200) || null;
  }
  if (fields.postal !== undefined) tidied.postal = postalText(fields.postal) || null;
  if (fields.tags) {
    const tags = fields.tags.map((tag) => displayLine(tag, 50)).filter((tag) => tag !== '');
    tidied.tags = [...new Set(tags)];
  }
  if (fields.websites) {
    const sites = fields.websites.map(normaliseWebsite);
    if (sites.includes(null)) throw new Refusal('bad-request', 'website');
    tidied.websites = [...new Set(sites.filter((one) => one !== null))];
  }
  if (fields.cadence) tidied.cadence = tidyCadence(fields.cadence);
  return tidied;
}
