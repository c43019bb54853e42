import { aliasOf } from '@/utils/domain/alias';
import { normaliseIdentity, refOf, sightingOf } from '@/utils/domain/identity';
import { isMachineSender } from '@/utils/domain/machine-senders';
import { domainOf } from '@/utils/domain/mail-domains';
import { colleagueDomains, isDomainListed, isListed } from '@/utils/domain/never';
import type { Address, PageReading, Sighting } from '@/utils/domain/page-reading';
import { displayName } from '@/utils/lib/display-name';
import { normaliseEmail } from '@/utils/lib/text/email';
import type { Settings } from '@/utils/messages/settings';

/** Who on this page is no contact: the user, whoever is never to be recognised, colleagues. */
export type Own = {
  /** The user's own mailboxes and handles. */
  aliases: ReadonlySet<string>;
  handles: ReadonlySet<string>;
  never: ReadonlySet<string>;
  /** Domains of the user's own company. */
  colleagues: ReadonlySet<string>;
};

export function ownOf(reading: PageReading, settings: Settings): Own {
  // Whoever sent what the page calls outgoing is the user, whatever address it bears.
  const senders = reading.messages.filter(({ direction }) => direction === 'out');
  const shown = [reading.self, ...senders.map(({ from }) => from)];
  const emails = [...settings.ownAddresses, ...shown.map((one) => one?.email)].map(normaliseEmail);
  const known = emails.filter((one) => one !== null);
  const handles = shown.map((one) => normaliseIdentity('linkedin', one?.handle ?? ''));
  return {
    aliases: new Set(known.map(aliasOf)),
    handles: new Set(handles.filter((one) => one !== null)),
    never: new Set(settings.neverList),
    colleagues: colleagueDomains(settings.colleagueDomains, known),
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

/** Is it an address the user never wants recognised, or one of a machine? */
export function isNobody({ email: raw }: Pick<Address, 'email'>, own: Own): boolean {
  const email = normaliseEmail(raw);
  return email !== null && (isMachineSender(email) || isListed(email, own.never));
}

/** Does somebody work in the user's own company? */
export function isColleague(
  { email: raw }: Pick<Address, 'email'>,
  own: Pick<Own, 'colleagues'>,
): boolean {
  const email = normaliseEmail(raw);
  return email !== null && isDomainListed(domainOf(email), own.colleagues);
}

/**
 * Everybody the page shows who could be a contact, each once, names made safe to show: without
 * the user, no-reply senders, lists, whoever is never to be recognised, and whoever has neither
 * name nor address.
 */
export function sightingsOf(reading: PageReading, own: Own): Map<string, Sighting> {
  const found = new Map<string, Sighting>();
  for (const raw of everybody(reading)) {
    const sighting = { ...raw, name: displayName(raw.name) || null };
    const ref = refOf(sighting);
    if (ref === 'name:' || isOwn(sighting, own) || isNobody(sighting, own)) continue;
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

/**
 * Whom the card is about by default: the profile, the newest sender, the first recipient; a
 * colleague only where nobody else is.
 */
export function mainRefOf(
  reading: PageReading,
  everybody: ReadonlyMap<string, Sighting>,
  own: Own,
): string | null {
  const outside = [...everybody].filter(([, sighting]) => !isColleague(sighting, own));
  const seen = outside.length > 0 ? new Map(outside) : everybody;
  const { kind, messages } = reading;
  if (kind === 'list' || kind === 'company' || kind === 'other') return null;
  const ofRole = (role: Sighting['role']) =>
    [...seen].find(([, sighting]) => sighting.role === role)?.[0] ?? null;
  // Of a search only the row that is pointed at.
  if (kind === 'search') return ofRole('profile');
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
