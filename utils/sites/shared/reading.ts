import type {
  Address,
  Direction,
  Draft,
  Message,
  PageKind,
  PageReading,
  Sighting,
  SightingRole,
} from '@/utils/domain/page-reading';
import { safeUrl } from './safe-url';

/** A reading that names nobody. */
export function blankReading(site: string, kind: PageKind, url: URL): PageReading {
  return {
    site,
    kind,
    url: safeUrl(url),
    key: null,
    self: null,
    subject: null,
    people: [],
    messages: [],
    draft: null,
    profile: null,
    missing: [],
    unreadable: false,
  };
}

/** A conversation or profile is open and it cannot be said whose. `why` is shown in the self-check. */
export function unreadable(reading: PageReading, why: string): PageReading {
  return {
    ...reading,
    unreadable: true,
    people: [],
    messages: [],
    profile: null,
    missing: [...reading.missing, why],
  };
}

/** Collects people: each once, the first role wins, the user left out. */
export class People {
  readonly #byKey = new Map<string, Sighting>();
  readonly #own: ReadonlySet<string>;

  constructor(own: Iterable<string | null | undefined>) {
    this.#own = new Set([...own].filter((v): v is string => !!v));
  }

  add(role: SightingRole, person: Address | null, more: Partial<Sighting> = {}): void {
    if (!person) return;
    const key = person.email ?? person.handle ?? more.ids?.['linkedin-id'] ?? person.name;
    if (!key || this.#own.has(key)) return;
    const known = this.#byKey.get(key);
    if (known) {
      known.name ??= person.name ?? null;
      return;
    }
    this.#byKey.set(key, {
      role,
      name: person.name ?? null,
      ...(person.email ? { email: person.email } : {}),
      ...(person.handle ? { handle: person.handle } : {}),
      ...more,
    });
  }

  list(): Sighting[] {
    return [...this.#byKey.values()];
  }
}

/** Senders first, then those written to, so that a sender seen twice stays a sender. */
export function peopleOf(
  messages: Message[],
  own: Iterable<string | null | undefined>,
): Sighting[] {
  const people = new People(own);
  for (const m of messages) people.add('from', m.from);
  for (const m of messages) for (const a of m.to) people.add('to', a);
  for (const m of messages) for (const a of m.cc) people.add('cc', a);
  return people.list();
}

/** Those a mail is being written to, the user left out. */
export function addressees(
  { to, cc, bcc }: Draft,
  own: Iterable<string | null | undefined>,
): Sighting[] {
  const people = new People(own);
  for (const a of to) people.add('to', a);
  for (const a of cc) people.add('cc', a);
  for (const a of bcc) people.add('bcc', a);
  return people.list();
}

/** Outgoing when the sender is one of the own addresses; null while none is known. */
export function directionOf(from: Address | null, own: ReadonlySet<string>): Direction | null {
  if (own.size === 0 || !from?.email) return null;
  return own.has(from.email) ? 'out' : 'in';
}
