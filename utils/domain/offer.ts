import { cut, displayLine, displayName } from '@/utils/lib/display-name';
import { fold, nameKey } from '@/utils/lib/fold';
import { birthdayOf } from './birthday';
import { companyKey } from './company-key';
import { type IdentityKey, normaliseIdentity } from './identity';
import { localPartOf } from './mail-domains';
import type { Profile } from './page-reading';
import type { Person } from './person';
import type { Instant } from './record';
import type { SignatureFacts } from './signature';
import { normaliseWebsite } from './website';

export const OFFER_FIELDS = [
  'name',
  'title',
  'company',
  'location',
  'phone',
  'email',
  'website',
  'postal',
  'birthday',
] as const;
export type OfferField = (typeof OFFER_FIELDS)[number];

/** Something a page says of a person that the card does not: offered, never written by itself. */
export type Offer = {
  field: OfferField;
  value: string;
  /** What the card says now; null when nothing, and for what is added beside others. */
  current: string | null;
  /** When `current` was last set or seen to be so. */
  since: Instant | null;
  source: 'profile' | 'signature';
};

/** What a profile or a signature says. */
export type Shown = { source: Offer['source'] } & Partial<
  Pick<Profile, 'title' | 'company' | 'location' | 'phones' | 'emails' | 'websites' | 'birthday'>
> & { name?: string; postal?: string };

export type OfferFacts = {
  person: Pick<
    Person,
    'name' | 'title' | 'location' | 'websites' | 'postal' | 'seenAt' | 'declined'
  >;
  company: string | null;
  identities: readonly IdentityKey[];
  /** Whether a birthday stands among their days already. */
  birthdayKnown: boolean;
};

/** More of one kind than this is a directory, not somebody's numbers. */
const MOST_OF_A_KIND = 3;

/** What to offer of what is shown, one of each thing; nothing that was ignored before. */
export function offersOf(facts: OfferFacts, shown: readonly Shown[]): Offer[] {
  const found = new Map<string, Offer>();
  for (const one of shown) {
    for (const offer of [...fields(facts, one), ...additions(facts, one)]) {
      const key = declinedKey(offer);
      // A changed title or name is offered once, from the better source, which comes first.
      const name = offer.current === null ? key : offer.field;
      if (!facts.person.declined.includes(key) && !found.has(name)) found.set(name, offer);
    }
  }
  return [...found.values()];
}

/** How an ignored offer is remembered. */
export function declinedKey({ field, value }: Pick<Offer, 'field' | 'value'>): string {
  return cut(`${field}:${fold(value)}`, 300);
}

function* fields({ person, company, identities }: OfferFacts, shown: Shown): Generator<Offer> {
  const { source } = shown;
  const { seenAt } = person;
  const name = displayName(shown.name);
  if (name !== '' && isBetterSpelled(name, person.name, identities)) {
    yield { field: 'name', value: name, current: person.name, since: seenAt.name ?? null, source };
  }
  const title = displayLine(shown.title, 200);
  if (title !== '' && fold(title) !== fold(person.title ?? '')) {
    const since = seenAt.title ?? null;
    yield { field: 'title', value: title, current: person.title, since, source };
  }
  const where = displayName(shown.company);
  if (where !== '' && companyKey(where) !== companyKey(company ?? '')) {
    const since = seenAt.company ?? null;
    yield { field: 'company', value: where, current: company, since, source };
  }
  const location = displayLine(shown.location, 200);
  if (location !== '' && fold(location) !== fold(person.location ?? '')) {
    const since = seenAt.location ?? null;
    yield { field: 'location', value: location, current: person.location, since, source };
  }
}

function* additions(facts: OfferFacts, shown: Shown): Generator<Offer> {
  const { person, identities } = facts;
  const has = new Set(identities.map(({ kind, value }) => `${kind}:${value}`));
  for (const field of ['phone', 'email'] as const) {
    const raw = field === 'phone' ? shown.phones : shown.emails;
    for (const one of (raw ?? []).slice(0, MOST_OF_A_KIND)) {
      const value = normaliseIdentity(field, one);
      if (value !== null && !has.has(`${field}:${value}`)) yield added(field, value, shown);
    }
  }
  for (const one of (shown.websites ?? []).slice(0, MOST_OF_A_KIND)) {
    const value = normaliseWebsite(one);
    if (value !== null && !person.websites.includes(value)) yield added('website', value, shown);
  }
  const postal = postalText(shown.postal);
  if (postal !== '' && !samePlace(postal, person.postal ?? '')) {
    const { source } = shown;
    yield { field: 'postal', value: postal, current: person.postal ?? null, since: null, source };
  }
  if (!facts.birthdayKnown && shown.birthday && birthdayOf(shown.birthday))
    yield added('birthday', shown.birthday, shown);
}

const MOST_POSTAL = 400;

/** A postal address as it is kept: its lines, tidied. */
export function postalText(raw: string | null | undefined): string {
  const lines = (raw ?? '').split('\n').map((line) => displayLine(line, 160));
  return cut(lines.filter((line) => line !== '').join('\n'), MOST_POSTAL);
}

/** The same letters and digits: one signature breaks its lines where another sets commas. */
function samePlace(a: string, b: string): boolean {
  const plain = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
  const [one, other] = [plain(a), plain(b)];
  // A line more or less, such as the country, is the same place.
  return other !== '' && (one.includes(other) || other.includes(one));
}

const added = (field: OfferField, value: string, { source }: Shown): Offer => ({
  field,
  value,
  current: null,
  since: null,
  source,
});

/** The same name with capitals where there were none, or a name instead of half an address. */
function isBetterSpelled(shown: string, known: string, identities: readonly IdentityKey[]) {
  if (shown === known || nameKey(shown) === '') return false;
  if (nameKey(shown) === nameKey(known)) return isShouted(known) && !isShouted(shown);
  return identities.some(({ kind, value }) => kind === 'email' && localPartOf(value) === known);
}

const isShouted = (name: string) =>
  /\p{L}/u.test(name) &&
  (name === name.toUpperCase() || name === name.toLowerCase()) &&
  name.toUpperCase() !== name.toLowerCase();

/** What a profile page shows. */
export function shownByProfile(profile: Profile): Shown {
  const { name, title, company, location, phones, emails, websites, birthday } = profile;
  return {
    source: 'profile',
    ...(name ? { name } : {}),
    ...(title ? { title } : {}),
    ...(company ? { company } : {}),
    ...(location ? { location } : {}),
    ...(phones ? { phones } : {}),
    ...(emails ? { emails } : {}),
    ...(websites ? { websites } : {}),
    ...(birthday ? { birthday } : {}),
  };
}

/** What a signature shows. Its mail addresses are left out: they are often the company's. */
export function shownBySignature(facts: SignatureFacts): Shown {
  const { title, company, phones, websites, addresses } = facts;
  // Of several offices none is known to be theirs.
  const [postal, ...others] = addresses ?? [];
  return {
    source: 'signature',
    ...(title ? { title } : {}),
    ...(company ? { company } : {}),
    phones,
    websites,
    ...(postal && others.length === 0 ? { postal } : {}),
  };
}
