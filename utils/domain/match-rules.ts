import { displayName } from '@/utils/lib/display-name';
import { nameKey } from '@/utils/lib/fold';
import { identitiesOf } from './identity';
import { isRoleAddress } from './machine-senders';
import { domainOf } from './mail-domains';
import type { Match, MatchReason } from './match';
import { ask, type MatchFacts, nobody } from './match-facts';
import { likelyMatch } from './match-likely';
import { doubtfulMatch } from './match-warnings';
import type { Sighting } from './page-reading';

/**
 * Who a sighting is, in this order: an address or a site's own id; the same mailbox written
 * differently; *likely*, with the fact it rests on; else a question or nobody. A display name
 * never decides by itself.
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
  if (identities.length === 0) return ask(named, { code: 'no-address' }, facts);
  const domain = email === undefined ? null : domainOf(email);
  const colleague = facts.colleague && domain !== null;
  const shown = { name: displayName(sighting.name), email: email ?? null, domain, named };
  return (
    likelyMatch(shown, facts) ??
    (colleague ? nobody({ code: 'colleague', domain }) : doubtfulMatch(shown, facts)) ??
    nobody({ code: 'new' })
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
