import { normaliseIdentity, refOf, sightingOf } from '@/utils/domain/identity';
import type { MatchHints } from '@/utils/domain/match';
import type { Message, PageReading, Profile, Sighting } from '@/utils/domain/page-reading';
import type { SignatureFacts } from '@/utils/domain/signature';
import { displayName } from '@/utils/lib/display-name';

/** Reads the lines under a message; the part of the language knowledge that matching needs. */
export type ReadSignature = (lines: string) => SignatureFacts;

/** What profile and signatures of a page say of each sighting, by ref. */
export function hintsIn(reading: PageReading, readSignature: ReadSignature | undefined): Hints {
  const found: Hints = new Map();
  const { profile } = reading;
  if (profile) {
    const ref = refOf({ ...profile, name: displayName(profile.name) || null });
    found.set(ref, hintsOfProfile(profile));
  }
  for (const message of reading.messages) {
    const ref = writerOf(message);
    if (ref === null || !message.signature || !readSignature) continue;
    found.set(ref, hintsOfSignature(readSignature(message.signature)));
  }
  return found;
}

export type Hints = Map<string, MatchHints>;

/** Ref of who wrote a message; null when the page does not say. */
function writerOf({ from }: Message): string | null {
  return from && refOf(sightingOf('from', { ...from, name: displayName(from.name) }));
}

/** The profile of the page where it is this sighting's. */
export function profileOf(
  { profile }: PageReading,
  sighting: Pick<Sighting, 'role' | 'name' | 'email' | 'handle' | 'ids'>,
): Profile | null {
  if (!profile) return null;
  return sighting.role === 'profile' || refOf(profile) === refOf(sighting) ? profile : null;
}

function hintsOfProfile({ phones, emails, company, title, headline }: Profile): MatchHints {
  return {
    phones: normalised('phone', phones),
    emails: normalised('email', emails),
    companies: present([company]),
    titles: present([title, headline]),
  };
}

function hintsOfSignature({ phones, company, title }: SignatureFacts): MatchHints {
  // Addresses in signatures are often the company's or somebody else's.
  return {
    phones: normalised('phone', phones),
    emails: [],
    companies: present([company]),
    titles: present([title]),
  };
}

function normalised(kind: 'phone' | 'email', values: readonly string[] = []): string[] {
  const known = values.slice(0, 10).map((value) => normaliseIdentity(kind, value));
  return known.filter((value) => value !== null);
}

const present = (values: (string | undefined)[]) =>
  values.filter((value) => value !== undefined && value !== '') as string[];
