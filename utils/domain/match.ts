import type { IdentityKind } from './person';

/** How sure it is that a sighting is a person. */
export type MatchLevel = 'certain' | 'likely' | 'ask' | 'unknown';

/** Why: shown to the user as one sentence. */
export type MatchReason =
  | { code: 'same-identity'; kind: IdentityKind; value: string }
  | { code: 'alias'; value: string }
  | { code: 'same-name-and-domain'; domain: string }
  /** The name is known, the address is not: perhaps a new address, perhaps somebody posing. */
  | { code: 'known-name-new-address'; name: string }
  /** Several people share this address. */
  | { code: 'shared-address'; value: string }
  | { code: 'look-alike-domain'; domain: string; known: string }
  | { code: 'new' }
  | { code: 'no-address' };

export type Match = {
  level: MatchLevel;
  /** The person for certain and likely, else null. */
  personId: string | null;
  /** People it may be, best first; for `ask` and warnings. */
  candidates: { personId: string; name: string; email: string | null }[];
  reason: MatchReason;
};
