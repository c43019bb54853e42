import { companyByDomain, getCompany } from '@/utils/db/repositories/companies';
import {
  addressesBySkeleton,
  getIdentity,
  identitiesByAlias,
  identitiesOfPerson,
} from '@/utils/db/repositories/identities';
import { getPerson, idsByNameKey, idsBySoundKey } from '@/utils/db/repositories/people';
import type { ReadTx } from '@/utils/db/schema';
import { aliasOf } from '@/utils/domain/alias';
import { isFreeMail } from '@/utils/domain/free-mail';
import { type IdentityKey, identitiesOf } from '@/utils/domain/identity';
import { skeletonOf } from '@/utils/domain/look-alike';
import { domainOf } from '@/utils/domain/mail-domains';
import type { Match } from '@/utils/domain/match';
import type { KnownPerson, MatchFacts } from '@/utils/domain/match-facts';
import { matchSighting } from '@/utils/domain/match-rules';
import { soundKeysOf } from '@/utils/domain/name-sound';
import { isDomainListed } from '@/utils/domain/never';
import type { Sighting } from '@/utils/domain/page-reading';
import type { Identity } from '@/utils/domain/person';
import { displayName } from '@/utils/lib/display-name';
import { nameKey } from '@/utils/lib/fold';
import { normaliseEmail } from '@/utils/lib/text/email';
import { hintsOf, type ShownByRef } from './page/shown';

/** People of one name that are compared; a name more common than this is no help. */
const MOST_NAMESAKES = 10;
/** Numbers and addresses a page tells besides that are looked up. */
const MOST_HINTED = 6;

/** Beside the sighting: what its page says of it, and which domains are the user's own company's. */
export type MatchAround = { shown: ShownByRef; colleagues: ReadonlySet<string> };

/** Matches each sighting, by its ref; all lookups run side by side in the one transaction. */
export async function matchAll(
  tx: ReadTx,
  sightings: ReadonlyMap<string, Sighting>,
  around: MatchAround,
): Promise<Map<string, Match>> {
  const known = knownPeople(tx);
  const matches = await Promise.all(
    [...sightings].map(async ([ref, sighting]): Promise<[string, Match]> => {
      const facts = await factsFor(tx, sighting, ref, around, known);
      return [ref, matchSighting(sighting, facts)];
    }),
  );
  return new Map(matches);
}

const EMPTY = {
  exact: [],
  alias: [],
  hinted: [],
  named: null,
  lookAlike: [],
  sameName: [],
  domainKnown: false,
};

async function factsFor(
  tx: ReadTx,
  sighting: Sighting,
  ref: string,
  { shown, colleagues }: MatchAround,
  known: Known,
): Promise<MatchFacts> {
  const identities = identitiesOf(sighting);
  const email = identities.find(({ kind }) => kind === 'email')?.value;
  const domain = email === undefined ? '' : domainOf(email);
  const colleague = isDomainListed(domain, colleagues);
  const base = { ...EMPTY, colleague, hints: hintsOf(shown.get(ref)) };

  const exact = await held(tx, identities);
  if (exact.length > 0) {
    const ids = holdersOf(exact);
    return { ...base, exact, people: await known(ids, ids.length > 1) };
  }
  const alias = email === undefined ? [] : await identitiesByAlias(tx, aliasOf(email));
  if (alias.length > 0) return { ...base, alias, people: await known(holdersOf(alias), true) };

  const company = domain !== '' && !isFreeMail(domain);
  const [sameName, atDomain, hinted, named] = await Promise.all([
    namesakes(tx, sighting),
    company && !colleague ? atLookAlikes(tx, domain) : { lookAlike: [], domainKnown: false },
    held(tx, hintedKeys(base.hints)),
    addressShown(tx, sighting, email),
  ]);
  const ids = [...sameName, ...holdersOf(atDomain.lookAlike), ...holdersOf(hinted)];
  const people = await known(named ? [...ids, ...named.personIds] : ids, true);
  return { ...base, ...atDomain, sameName, hinted, named, people };
}

async function held(tx: ReadTx, keys: readonly IdentityKey[]): Promise<Identity[]> {
  const found = await Promise.all(keys.map((key) => getIdentity(tx, key)));
  return found.filter((one) => one !== undefined);
}

const hintedKeys = ({ phones, emails }: MatchFacts['hints']): IdentityKey[] =>
  [
    ...emails.map((value) => ({ kind: 'email' as const, value })),
    ...phones.map((value) => ({ kind: 'phone' as const, value })),
  ].slice(0, MOST_HINTED);

/** Everybody of the name, however it is written. */
async function namesakes(tx: ReadTx, sighting: Sighting): Promise<string[]> {
  const name = displayName(sighting.name);
  const key = nameKey(name);
  if (key === '') return [];
  const found = await Promise.all([
    idsByNameKey(tx, key, MOST_NAMESAKES),
    ...soundKeysOf(name).map((sound) => idsBySoundKey(tx, sound, MOST_NAMESAKES)),
  ]);
  return [...new Set(found.flat())].slice(0, MOST_NAMESAKES);
}

/** The address a name consists of, when it is a known one and not the sighting's own. */
async function addressShown(tx: ReadTx, { name }: Sighting, email: string | undefined) {
  const shown = name?.includes('@') ? normaliseEmail(name) : null;
  if (shown === null || shown === email) return null;
  return (await getIdentity(tx, { kind: 'email', value: shown })) ?? null;
}

/** Stored addresses whose domain could pass for this one; none where the domain itself is known. */
async function atLookAlikes(tx: ReadTx, domain: string) {
  const [values, company] = await Promise.all([
    addressesBySkeleton(tx, skeletonOf(domain)),
    companyByDomain(tx, domain),
  ]);
  if (company || values.some((value) => domainOf(value) === domain)) {
    return { lookAlike: [], domainKnown: true };
  }
  const keys = values.slice(0, 5).map((value) => ({ kind: 'email' as const, value }));
  return { lookAlike: await held(tx, keys), domainKnown: false };
}

const holdersOf = (identities: readonly Identity[]) =>
  identities.flatMap(({ personIds }) => personIds);

type Known = (ids: string[], full: boolean) => Promise<Map<string, KnownPerson>>;

/** Loads people once each; with addresses and domains only where a question needs them. */
function knownPeople(tx: ReadTx): Known {
  const cache = new Map<string, Promise<KnownPerson | null>>();
  const load = (id: string, full: boolean) => {
    const name = `${id} ${full}`;
    const loading = cache.get(name) ?? knownPerson(tx, id, full);
    cache.set(name, loading);
    return loading;
  };
  return async (ids, full) => {
    const found = await Promise.all([...new Set(ids)].map((id) => load(id, full)));
    return new Map(found.filter((one) => one !== null).map((one) => [one.personId, one]));
  };
}

async function knownPerson(tx: ReadTx, id: string, full: boolean): Promise<KnownPerson | null> {
  const person = await getPerson(tx, id);
  if (!person) return null;
  const { name, nameKey: key, title } = person;
  const base = { personId: id, name, nameKey: key, title };
  if (!full) return { ...base, email: null, domains: [], company: null };
  const [identities, company] = await Promise.all([
    identitiesOfPerson(tx, id),
    getCompany(tx, person.companyId),
  ]);
  const emails = identities.filter(({ kind }) => kind === 'email').map(({ value }) => value);
  const domains = emails.map(domainOf).filter((domain) => !isFreeMail(domain));
  return {
    ...base,
    email: emails[0] ?? null,
    domains: [...new Set([...domains, ...(company?.domains ?? [])])],
    company: company?.name ?? null,
  };
}
