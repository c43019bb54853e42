import { aliasOf } from '@/utils/domain/alias';
import { normaliseIdentity, refOf, sightingOf } from '@/utils/domain/identity';
import { isMachineSender } from '@/utils/domain/machine-senders';
import type { Address, PageReading, Sighting } from '@/utils/domain/page-reading';
import { displayName } from '@/utils/lib/display-name';
import { normaliseEmail } from '@/utils/lib/text/email';
import type { Settings } from '@/utils/messages/settings';

/** The user's own addresses and handle on this page; never a contact. */
export type Own = { aliases: ReadonlySet<string>; handles: ReadonlySet<string> };

export function ownOf(reading: PageReading, settings: Settings): Own {
  // Whoever sent what the page calls outgoing is the user, whatever address it bears.
  const senders = reading.messages.filter(({ direction }) => direction === 'out');
  const shown = [reading.self, ...senders.map(({ from }) => from)];
  const emails = [...settings.ownAddresses, ...shown.map((one) => one?.email)].map(normaliseEmail);
  const handles = shown.map((one) => normaliseIdentity('linkedin', one?.handle ?? ''));
  return {
    aliases: new Set(emails.filter((one) => one !== null).map(aliasOf)),
    handles: new Set(handles.filter((one) => one !== null)),
  };
}

export function isOwn(address: Pick<Address, 'email' | 'handle'>, own: Own): boolean {
  const email = normaliseEmail(address.email);
  const handle = address.handle ? normaliseIdentity('linkedin', address.handle) : null;
  return (
    (email !== null && own.aliases.has(aliasOf(email))) ||
    (handle !== null && own.handles.has(handle))
  );
}

/**
 * Everybody the page shows who could be a contact, each once, names made safe to show: without
 * the user, no-reply senders, lists and whoever has neither name nor address.
 */
export function sightingsOf(reading: PageReading, own: Own): Map<string, Sighting> {
  const found = new Map<string, Sighting>();
  for (const raw of everybody(reading)) {
    const sighting = { ...raw, name: displayName(raw.name) || null };
    const ref = refOf(sighting);
    const email = normaliseEmail(sighting.email);
    if (ref === 'name:' || isOwn(sighting, own) || (email && isMachineSender(email))) continue;
    const known = found.get(ref);
    if (known) known.name ??= sighting.name;
    else found.set(ref, sighting);
  }
  return found;
}

function* everybody({ people, messages, draft, profile }: PageReading): Generator<Sighting> {
  yield* people;
  if (profile && !people.some((one) => one.role === 'profile')) {
    const { name, handle, ids } = profile;
    yield { role: 'profile', name, ...(handle ? { handle } : {}), ...(ids ? { ids } : {}) };
  }
  for (const { from } of messages) if (from) yield sightingOf('from', from);
  for (const { to } of messages) for (const one of to) yield sightingOf('to', one);
  for (const { cc } of messages) for (const one of cc) yield sightingOf('cc', one);
  for (const one of draft?.to ?? []) yield sightingOf('to', one);
}

/** Whom the card is about by default: the profile, the newest sender, the first recipient. */
export function mainRefOf(
  reading: PageReading,
  seen: ReadonlyMap<string, Sighting>,
): string | null {
  const { kind, messages } = reading;
  if (kind === 'list' || kind === 'search' || kind === 'company' || kind === 'other') return null;
  const ofRole = (role: Sighting['role']) =>
    [...seen].find(([, sighting]) => sighting.role === role)?.[0] ?? null;
  if (kind === 'profile') return ofRole('profile') ?? first(seen);
  for (const { from, direction } of [...messages].reverse()) {
    if (!from || direction === 'out') continue;
    const ref = refOf(sightingOf('from', { ...from, name: displayName(from.name) }));
    if (seen.has(ref)) return ref;
  }
  return ofRole('from') ?? ofRole('to') ?? first(seen);
}

function first(seen: ReadonlyMap<string, Sighting>): string | null {
  return seen.keys().next().value ?? null;
}
