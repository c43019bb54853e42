import { displayName } from '@/utils/lib/display-name';
import { nameKey } from '@/utils/lib/fold';
import { type IdentityKey, identitiesOf } from './identity';
import { isLookAlike } from './look-alike';
import { isRoleAddress } from './machine-senders';
import { domainOf, isFreeMail } from './mail-domains';
import type { Match, MatchReason } from './match';
import type { Sighting } from './page-reading';

/** What the rules need to know of somebody a sighting may be. */
export type KnownPerson = {
  personId: string;
  name: string;
  nameKey: string;
  /** The address to show beside the name. */
  email: string | null;
  /** Company domains of the person: of the own addresses and of the company; no free mail. */
  domains: string[];
};

type Holder = { personIds: string[] };

/** Everything looked up for one sighting. */
export type MatchFacts = {
  /** Stored identities equal to one the sighting shows. */
  exact: (IdentityKey & Holder)[];
  /** Stored addresses of the same mailbox, written differently. */
  alias: ({ value: string } & Holder)[];
  /** Stored addresses at a domain whose skeleton equals the sighting's. */
  lookAlike: ({ value: string } & Holder)[];
  /** Ids of people with the sighting's name. */
  sameName: string[];
  /** Everybody named above. */
  people: ReadonlyMap<string, KnownPerson>;
};

/**
 * Who a sighting is. An address or a site's own id decides; a display name never does by
 * itself: with a known company domain it makes a person likely, else it is a question.
 */
export function matchSighting(sighting: Sighting, facts: MatchFacts): Match {
  const key = nameKey(displayName(sighting.name));
  const exact = byHolders(facts.exact, facts, key);
  if (exact) return exact;

  const alias = facts.alias[0];
  if (alias) {
    const ids = facts.alias.flatMap((one) => one.personIds);
    const found = decide(ids, { code: 'alias', value: alias.value }, facts, key);
    if (found) return found;
  }

  const identities = identitiesOf(sighting);
  const email = identities.find(({ kind }) => kind === 'email')?.value;
  const named = facts.sameName.filter((id) => facts.people.has(id));
  if (email === undefined && identities.length === 0) {
    return ask(named, { code: 'no-address' }, facts);
  }
  return (
    (email === undefined ? null : byDomain(domainOf(email), named, facts)) ??
    byName(named, sighting, facts)
  );
}

function byHolders(held: MatchFacts['exact'], facts: MatchFacts, key: string): Match | null {
  const first = held[0];
  if (!first) return null;
  const ids = held.flatMap((one) => one.personIds);
  const reason: MatchReason = { code: 'same-identity', kind: first.kind, value: first.value };
  const found = decide(ids, reason, facts, key);
  const person = found?.personId ? facts.people.get(found.personId) : undefined;
  // A desk's address says which company, not who sits there today.
  const otherName = person && key !== '' && person.nameKey !== key;
  if (otherName && first.kind === 'email' && held.length === 1 && isRoleAddress(first.value)) {
    return ask([person.personId], { code: 'shared-address', value: first.value }, facts);
  }
  return found;
}

/** Certain when the addresses belong to one person, a question when to several. */
function decide(ids: string[], reason: MatchReason, facts: MatchFacts, key: string): Match | null {
  const people = [...new Set(ids)].filter((id) => facts.people.has(id));
  const [only] = people;
  if (only === undefined) return null;
  if (people.length === 1) return { level: 'certain', personId: only, candidates: [], reason };
  const value = 'value' in reason ? reason.value : '';
  const hasName = (id: string) => Number(facts.people.get(id)?.nameKey === key);
  const ordered = people.sort((a, b) => hasName(b) - hasName(a));
  return ask(ordered, { code: 'shared-address', value }, facts);
}

function byDomain(domain: string, named: string[], facts: MatchFacts): Match | null {
  const atHome = named.filter((id) => facts.people.get(id)?.domains.includes(domain));
  const [only] = atHome;
  if (only !== undefined && !isFreeMail(domain)) {
    const reason: MatchReason = { code: 'same-name-and-domain', domain };
    return atHome.length === 1
      ? { level: 'likely', personId: only, candidates: candidates(atHome, facts), reason }
      : ask(atHome, reason, facts);
  }
  for (const id of named) {
    const known = facts.people.get(id)?.domains.find((one) => isLookAlike(domain, one));
    if (known) return ask(named, { code: 'look-alike-domain', domain, known }, facts);
  }
  // Somebody with another name at a domain that prints like a known one is a warning too.
  // … unless people at the domain itself are known already.
  const alike = facts.lookAlike[0];
  if (!alike || facts.lookAlike.some(({ value }) => domainOf(value) === domain)) return null;
  const known = domainOf(alike.value);
  return ask(alike.personIds, { code: 'look-alike-domain', domain, known }, facts);
}

function byName(named: string[], sighting: Sighting, facts: MatchFacts): Match {
  return named.length > 0
    ? ask(named, { code: 'known-name-new-address', name: displayName(sighting.name) }, facts)
    : { level: 'unknown', personId: null, candidates: [], reason: { code: 'new' } };
}

function ask(ids: string[], reason: MatchReason, facts: MatchFacts): Match {
  const who = candidates(ids, facts);
  return { level: who.length > 0 ? 'ask' : 'unknown', personId: null, candidates: who, reason };
}

function candidates(ids: string[], facts: MatchFacts): Match['candidates'] {
  return ids.slice(0, 10).flatMap((id) => {
    const person = facts.people.get(id);
    return person ? [{ personId: id, name: person.name, email: person.email }] : [];
  });
}
