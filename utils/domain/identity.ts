import { nameKey } from '@/utils/lib/fold';
import { normaliseEmail } from '@/utils/lib/text/email';
import { aliasOf } from './alias';
import { isFreeMail } from './free-mail';
import { skeletonOf } from './look-alike';
import { domainOf } from './mail-domains';
import type { Address, Profile, Sighting } from './page-reading';
import type { Identity, IdentityKind } from './person';

export type IdentityKey = { kind: IdentityKind; value: string };

/** The one spelling of an identity that is stored and compared; null when it is none of its kind. */
export function normaliseIdentity(kind: IdentityKind, raw: string): string | null {
  const text = raw.trim();
  if (text === '' || text.length > 1000) return null;
  switch (kind) {
    case 'email':
      return normaliseEmail(text);
    case 'linkedin':
      return linkedinHandle(text);
    case 'linkedin-id':
      return /^ACo[\w-]{5,100}$/.test(text) ? text : null;
    case 'sales-nav':
      return /^AC[\w-]{5,100}$/.test(text) ? text : null;
    case 'phone':
      return phone(text);
    case 'wechat':
      return /^[a-z][a-z0-9_-]{4,39}$/i.test(text) ? text.toLowerCase() : null;
  }
}

/** The public id, from itself or a profile address; ids may be in any script, percent-encoded. */
function linkedinHandle(text: string): string | null {
  const inUrl = /linkedin\.[a-z]{2,3}\/in\/([^/?#]{1,300})/i.exec(text);
  const raw = inUrl?.[1] ?? text;
  let handle = raw;
  try {
    handle = decodeURIComponent(raw);
  } catch {
    // A lone percent sign stands for itself.
  }
  handle = handle.normalize('NFC').toLowerCase();
  return /^[\p{L}\p{M}\p{N}_.%-]{1,200}$/u.test(handle) ? handle : null;
}

/** Digits with a leading `+` where a country is given (`+` or `00`); extensions are not kept. */
function phone(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/(?:ext|x|转|分机)\.?\s{0,3}\d{1,6}$/i, '')
    .replace(/\(0\)/g, '');
  const international = /^\s*(?:\+|00)/.test(plain);
  const digits = plain.replace(/\D/g, '').replace(/^00/, '');
  if (digits.length < 5 || digits.length > 15) return null;
  if (international) return `+${digits}`;
  // Mainland mobile numbers are unmistakable, with and without their country.
  return /^(?:86)?1[3-9]\d{9}$/.test(digits) ? `+86${digits.slice(-11)}` : digits;
}

/** Every identity a sighting shows, normalised; what cannot be normalised is left out. */
export function identitiesOf(sighting: Pick<Sighting, 'email' | 'handle' | 'ids'>): IdentityKey[] {
  const shown: [IdentityKind, string | undefined][] = [
    ['email', sighting.email],
    ['linkedin', sighting.handle],
    ['linkedin-id', sighting.ids?.['linkedin-id']],
    ['sales-nav', sighting.ids?.['sales-nav']],
  ];
  return keys(shown);
}

/** What a profile page adds: mail addresses and phone numbers the person shows. */
export function identitiesOfProfile(profile: Profile): IdentityKey[] {
  return keys([
    ['linkedin', profile.handle],
    ['linkedin-id', profile.ids?.['linkedin-id']],
    ['sales-nav', profile.ids?.['sales-nav']],
    ...(profile.emails ?? []).map((value) => ['email', value] as [IdentityKind, string]),
    ...(profile.phones ?? []).map((value) => ['phone', value] as [IdentityKind, string]),
  ]);
}

function keys(shown: [IdentityKind, string | undefined][]): IdentityKey[] {
  const found = new Map<string, IdentityKey>();
  for (const [kind, raw] of shown) {
    const value = raw === undefined ? null : normaliseIdentity(kind, raw);
    if (value !== null) found.set(`${kind}:${value}`, { kind, value });
  }
  return [...found.values()];
}

/** What is stored beside an address so that its aliases and look-alikes are found by index. */
export function identityExtras({ kind, value }: IdentityKey): Pick<Identity, 'alias' | 'skeleton'> {
  if (kind !== 'email') return {};
  const domain = domainOf(value);
  return isFreeMail(domain)
    ? { alias: aliasOf(value) }
    : { alias: aliasOf(value), skeleton: skeletonOf(domain) };
}

/** Name of a sighting that stays the same while the page does: its best identity, else its name. */
export function refOf(sighting: Pick<Sighting, 'name' | 'email' | 'handle' | 'ids'>): string {
  const best = identitiesOf(sighting)[0];
  return best ? `${best.kind}:${best.value}` : `name:${nameKey(sighting.name ?? '')}`;
}

/** The sighting an address in a message head is. */
export function sightingOf(role: Sighting['role'], address: Address): Sighting {
  return {
    role,
    name: address.name ?? null,
    ...(address.email === undefined ? {} : { email: address.email }),
    ...(address.handle === undefined ? {} : { handle: address.handle }),
  };
}
