import type { IdentityKey } from './identity';
import type { Match, MatchHints, MatchReason } from './match';

/** What the rules need to know of somebody a sighting may be. */
export type KnownPerson = {
  personId: string;
  name: string;
  nameKey: string;
  /** The address to show beside the name. */
  email: string | null;
  /** Company domains of the person: of the own addresses and of the company; no free mail. */
  domains: string[];
  company: string | null;
  title: string | null;
};

type Holder = { personIds: string[] };

/** Everything looked up for one sighting. */
export type MatchFacts = {
  /** Stored identities equal to one the sighting shows. */
  exact: (IdentityKey & Holder)[];
  /** Stored addresses of the same mailbox, written differently. */
  alias: ({ value: string } & Holder)[];
  /** Stored phone numbers and addresses equal to one the page tells besides. */
  hinted: (IdentityKey & Holder)[];
  /** The stored address the shown name consists of. */
  named: ({ value: string } & Holder) | null;
  /** Stored addresses at a domain whose skeleton equals the sighting's. */
  lookAlike: ({ value: string } & Holder)[];
  /** Ids of people with the sighting's name, in any order, in characters or pinyin. */
  sameName: string[];
  /** Does somebody known, or a known company, have an address at the sighting's very domain? */
  domainKnown: boolean;
  /** Is it the user's own company's domain? */
  colleague: boolean;
  hints: MatchHints;
  /** Everybody named above. */
  people: ReadonlyMap<string, KnownPerson>;
};

/** A sighting as the rules after the exact ones see it. */
export type Shown = {
  name: string;
  email: string | null;
  domain: string | null;
  /** Living people of that name, in any spelling. */
  named: string[];
};

/** A question, with whom it may be; where that is nobody, nobody. */
export function ask(ids: readonly string[], reason: MatchReason, facts: MatchFacts): Match {
  const who = candidatesOf(ids, facts);
  return { level: who.length > 0 ? 'ask' : 'unknown', personId: null, candidates: who, reason };
}

/** Likely one person; where several fit, a question. Null when nobody does. */
export function likely(
  ids: readonly string[],
  reason: (id: string) => MatchReason,
  facts: MatchFacts,
): Match | null {
  const [only] = ids;
  if (only === undefined) return null;
  if (ids.length > 1) return ask(ids, reason(only), facts);
  const candidates = candidatesOf(ids, facts);
  return { level: 'likely', personId: only, candidates, reason: reason(only) };
}

/** Nobody who is known. */
export const nobody = (reason: MatchReason): Match => ({
  level: 'unknown',
  personId: null,
  candidates: [],
  reason,
});

function candidatesOf(ids: readonly string[], facts: MatchFacts): Match['candidates'] {
  return [...new Set(ids)].slice(0, 10).flatMap((id) => {
    const person = facts.people.get(id);
    return person ? [{ personId: id, name: person.name, email: person.email }] : [];
  });
}
