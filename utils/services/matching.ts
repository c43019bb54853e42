import { getCompany } from '@/utils/db/repositories/companies';
import {
  addressesBySkeleton,
  getIdentity,
  identitiesByAlias,
  identitiesOfPerson,
} from '@/utils/db/repositories/identities';
import { getPerson, idsByNameKey } from '@/utils/db/repositories/people';
import type { ReadTx } from '@/utils/db/schema';
import { aliasOf } from '@/utils/domain/alias';
import { identitiesOf } from '@/utils/domain/identity';
import { skeletonOf } from '@/utils/domain/look-alike';
import { domainOf, isFreeMail } from '@/utils/domain/mail-domains';
import type { Match } from '@/utils/domain/match';
import { type KnownPerson, type MatchFacts, matchSighting } from '@/utils/domain/match-rules';
import type { Sighting } from '@/utils/domain/page-reading';
import type { Identity } from '@/utils/domain/person';
import { displayName } from '@/utils/lib/display-name';
import { nameKey } from '@/utils/lib/fold';

/** People of one name that are compared; a name more common than this is no help. */
const MOST_NAMESAKES = 10;

/** Matches each sighting, in order; all lookups run side by side in the one transaction. */
export function matchAll(tx: ReadTx, sightings: readonly Sighting[]): Promise<Match[]> {
  const known = knownPeople(tx);
  return Promise.all(
    sightings.map(async (sighting) => matchSighting(sighting, await factsFor(tx, sighting, known))),
  );
}

const EMPTY = { exact: [], alias: [], lookAlike: [], sameName: [] };

async function factsFor(tx: ReadTx, sighting: Sighting, known: Known): Promise<MatchFacts> {
  const identities = identitiesOf(sighting);
  const held = await Promise.all(identities.map((key) => getIdentity(tx, key)));
  const exact = held.filter((one) => one !== undefined);
  if (exact.length > 0) {
    const ids = holdersOf(exact);
    return { ...EMPTY, exact, people: await known(ids, ids.length > 1) };
  }

  const email = identities.find(({ kind }) => kind === 'email')?.value;
  const alias = email === undefined ? [] : await identitiesByAlias(tx, aliasOf(email));
  if (alias.length > 0) return { ...EMPTY, alias, people: await known(holdersOf(alias), true) };

  const key = nameKey(displayName(sighting.name));
  const domain = email === undefined ? '' : domainOf(email);
  const [sameName, lookAlike] = await Promise.all([
    key === '' ? [] : idsByNameKey(tx, key, MOST_NAMESAKES),
    domain === '' || isFreeMail(domain) ? [] : alikeAddresses(tx, domain),
  ]);
  const people = await known([...sameName, ...holdersOf(lookAlike)], true);
  return { ...EMPTY, sameName, lookAlike, people };
}

/** Stored addresses whose domain could pass for this one; none where the domain itself is known. */
async function alikeAddresses(tx: ReadTx, domain: string): Promise<Identity[]> {
  const values = await addressesBySkeleton(tx, skeletonOf(domain));
  if (values.some((value) => domainOf(value) === domain)) return [];
  const keys = values.slice(0, 5).map((value) => ({ kind: 'email' as const, value }));
  const found = await Promise.all(keys.map((key) => getIdentity(tx, key)));
  return found.filter((one) => one !== undefined);
}

const holdersOf = (identities: Identity[]) => identities.flatMap(({ personIds }) => personIds);

type Known = (ids: string[], full: boolean) => Promise<Map<string, KnownPerson>>;

/** Loads people once each; with addresses and domains only where a question needs them. */
function knownPeople(tx: ReadTx): Known {
  const cache = new Map<string, Promise<KnownPerson | null>>();
  const load = (id: string, full: boolean) => {
    const name = `${id} ${full}`;
    const loading = cache.get(name) ?? (full ? knownPerson(tx, id) : knownName(tx, id));
    cache.set(name, loading);
    return loading;
  };
  return async (ids, full) => {
    const found = await Promise.all([...new Set(ids)].map((id) => load(id, full)));
    return new Map(found.filter((one) => one !== null).map((one) => [one.personId, one]));
  };
}

async function knownName(tx: ReadTx, id: string): Promise<KnownPerson | null> {
  const person = await getPerson(tx, id);
  if (!person) return null;
  return { personId: id, name: person.name, nameKey: person.nameKey, email: null, domains: [] };
}

async function knownPerson(tx: ReadTx, id: string): Promise<KnownPerson | null> {
  const person = await getPerson(tx, id);
  if (!person) return null;
  const [identities, company] = await Promise.all([
    identitiesOfPerson(tx, id),
    getCompany(tx, person.companyId),
  ]);
  const emails = identities.filter(({ kind }) => kind === 'email').map(({ value }) => value);
  const domains = emails.map(domainOf).filter((domain) => !isFreeMail(domain));
  return {
    personId: id,
    name: person.name,
    nameKey: person.nameKey,
    email: emails[0] ?? null,
    domains: [...new Set([...domains, ...(company?.domains ?? [])])],
  };
}
