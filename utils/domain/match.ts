import type { IdentityKind } from './person';

/** How sure it is that a sighting is a person. */
export type MatchLevel = 'certain' | 'likely' | 'ask' | 'unknown';

/** Why: shown to the user as one sentence. */
export type MatchReason =
  | { code: 'same-identity'; kind: IdentityKind; value: string }
  | { code: 'alias'; value: string }
  | { code: 'same-name-and-domain'; domain: string }
  /** Characters and pinyin, or the family name at the other end; `known` as it is stored. */
  | { code: 'same-sound-and-domain'; domain: string; known: string }
  /** The signature holds a phone number of theirs. */
  | { code: 'signature-phone'; phone: string }
  /** The profile shows an address of theirs. */
  | { code: 'profile-address'; value: string }
  | { code: 'same-name-and-company'; company: string; known: string }
  | { code: 'same-name-and-title'; title: string; known: string }
  /** The name is known, the address is not: perhaps a new address, perhaps somebody posing. */
  | { code: 'known-name-new-address'; name: string }
  /** The name sounds like a known one, in characters or pinyin, and the address is not known. */
  | { code: 'sounds-alike'; name: string; known: string }
  /** The shown name is the address of somebody known; the mail came from another one. */
  | { code: 'name-is-address'; value: string; from: string }
  /** Several people share this address. */
  | { code: 'shared-address'; value: string }
  | { code: 'look-alike-domain'; domain: string; known: string }
  /** Works in the user's own company. */
  | { code: 'colleague'; domain: string }
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

/** What the page tells of a sighting beside name and address; compared, never believed alone. */
export type MatchHints = {
  /** Normalised numbers of the signature or the profile. */
  phones: string[];
  /** Normalised addresses a profile shows. */
  emails: string[];
  companies: string[];
  titles: string[];
};

export const NO_HINTS: MatchHints = { phones: [], emails: [], companies: [], titles: [] };
