import { nameKey } from '@/utils/lib/fold';
import { isLookAlike } from './look-alike';
import { domainOf } from './mail-domains';
import type { Match } from './match';
import { ask, type MatchFacts, type Shown } from './match-facts';

/** What the user must look at twice; null when nothing is odd. */
export function doubtfulMatch(shown: Shown, facts: MatchFacts): Match | null {
  return byShownAddress(shown, facts) ?? byLookAlike(shown, facts) ?? byName(shown, facts);
}

/** `jane@acme.com` as a name, written from another address. */
function byShownAddress({ email }: Shown, { named, ...facts }: MatchFacts): Match | null {
  if (!named || email === null) return null;
  const { value, personIds } = named;
  const found = ask(
    personIds,
    { code: 'name-is-address', value, from: email },
    { named, ...facts },
  );
  return found.level === 'ask' ? found : null;
}

/** A domain that could be taken for one of theirs. At a domain that is known itself nobody poses. */
function byLookAlike({ domain, named }: Shown, facts: MatchFacts): Match | null {
  if (domain === null || facts.domainKnown) return null;
  for (const id of named) {
    const known = facts.people.get(id)?.domains.find((one) => isLookAlike(domain, one));
    if (known) return ask(named, { code: 'look-alike-domain', domain, known }, facts);
  }
  // Somebody with another name at a domain that prints like a known one is a warning too.
  const alike = facts.lookAlike[0];
  if (!alike || facts.lookAlike.some(({ value }) => domainOf(value) === domain)) return null;
  const known = domainOf(alike.value);
  return ask(alike.personIds, { code: 'look-alike-domain', domain, known }, facts);
}

/** A known name from an unknown address: a new address, or somebody posing. */
function byName({ name, named }: Shown, facts: MatchFacts): Match | null {
  const key = nameKey(name);
  const spelled = named.filter((id) => facts.people.get(id)?.nameKey === key);
  if (spelled.length > 0) return ask(spelled, { code: 'known-name-new-address', name }, facts);
  const known = facts.people.get(named[0] ?? '')?.name;
  return known === undefined ? null : ask(named, { code: 'sounds-alike', name, known }, facts);
}
