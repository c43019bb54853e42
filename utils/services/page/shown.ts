import { normaliseIdentity, refOf, sightingOf } from '@/utils/domain/identity';
import type { MatchHints } from '@/utils/domain/match';
import { type Shown, shownByProfile, shownBySignature } from '@/utils/domain/offer';
import type { Message, PageReading, Profile, Sighting } from '@/utils/domain/page-reading';
import type { SignatureFacts } from '@/utils/domain/signature';
import { displayName } from '@/utils/lib/display-name';
import { signatureOf } from '@/utils/lib/reply';

/** Signatures are read of the newest messages only. */
const MOST_MESSAGES = 30;

/** Reads the lines under a message; the part of the language knowledge that recognising needs. */
export type ReadSignature = (lines: string) => SignatureFacts;

/** What profile and signatures of a page say of each sighting, by ref, the newest first. */
export type ShownByRef = ReadonlyMap<string, Shown[]>;

export function shownIn(
  reading: PageReading,
  readSignature: ReadSignature | undefined,
): ShownByRef {
  const found = new Map<string, Shown[]>();
  const add = (ref: string, shown: Shown) => found.set(ref, [...(found.get(ref) ?? []), shown]);
  const { profile, messages } = reading;
  if (profile) {
    add(refOf({ ...profile, name: displayName(profile.name) || null }), shownByProfile(profile));
  }
  for (const message of messages.slice(-MOST_MESSAGES).reverse()) {
    const ref = writerOf(message);
    // An older signature of the same writer says nothing newer.
    if (ref === null || !readSignature || found.has(ref)) continue;
    const { from } = message;
    // Most people mark none: then it is what follows the closing formula.
    const lines = message.signature ?? signatureOf(message.text);
    if (lines === '') continue;
    const shown = shownBySignature(readSignature(lines));
    add(ref, from?.name ? { ...shown, name: from.name } : shown);
  }
  return found;
}

/** What matching may compare of what is shown. Addresses count on profiles only. */
export function hintsOf(shown: readonly Shown[] = []): MatchHints {
  const profiles = shown.filter(({ source }) => source === 'profile');
  return {
    phones: normalised(
      'phone',
      shown.flatMap(({ phones }) => phones ?? []),
    ),
    emails: normalised(
      'email',
      profiles.flatMap(({ emails }) => emails ?? []),
    ),
    companies: present(shown.map(({ company }) => company)),
    titles: present(shown.map(({ title }) => title)),
  };
}

function writerOf({ from }: Message): string | null {
  return from && refOf(sightingOf('from', { ...from, name: displayName(from.name) }));
}

/** The profile of the page where it is this sighting's. */
export function profileOf({ profile }: PageReading, sighting: Sighting): Profile | null {
  if (!profile) return null;
  return sighting.role === 'profile' || refOf(profile) === refOf(sighting) ? profile : null;
}

function normalised(kind: 'phone' | 'email', values: readonly string[]): string[] {
  const known = values.slice(0, 10).map((value) => normaliseIdentity(kind, value));
  return known.filter((value) => value !== null);
}

const present = (values: (string | undefined)[]) =>
  values.filter((value) => value !== undefined && value !== '') as string[];
