import { type IdentityKey, normaliseIdentity } from '@/utils/domain/identity';
import type { Channel } from '@/utils/domain/interaction';
import type { Direction } from '@/utils/domain/page-reading';
import type { Cadence } from '@/utils/domain/person';
import type { PromiseKind } from '@/utils/domain/promise';
import { type CalendarDate, type Instant, UNDATED } from '@/utils/domain/record';
import { newId } from '@/utils/lib/ids';
import { change, type ServiceDeps } from '../context';
import { createPerson } from '../person/create';
import { sideOf } from '../promise/add';

/** Plain records to fill an empty database for a demonstration; people are named by `ref`. */
export type SeedRecords = {
  people: {
    ref: string;
    name: string;
    emails?: string[];
    linkedin?: string;
    company?: string;
    title?: string;
    location?: string;
    tags?: string[];
    cadence?: Cadence;
  }[];
  interactions?: {
    people: string[];
    /** Who wrote it, one of `people`; for inbound ones the first unless given. */
    from?: string;
    channel: Channel;
    direction: Direction | null;
    at: Instant;
    subject?: string;
    text: string;
  }[];
  promises?: { person: string; kind: PromiseKind; text: string; due: CalendarDate | null }[];
  followups?: { person: string; text: string; due: CalendarDate }[];
};

/**
 * Writes demo records in one change, through the same door as everything else. The key makes it
 * safe to call at every start. @throws Error on an unknown ref, Refusal when it cannot be saved.
 */
export function seed(
  deps: ServiceDeps,
  { key, records }: { key: string; records: SeedRecords },
): Promise<null> {
  return change(deps, key, ['people'], async (unit) => {
    const ids = new Map<string, string>();
    const idOf = (ref: string) => {
      const id = ids.get(ref);
      if (id === undefined) throw new Error(`seed: unknown person ${ref}`);
      return id;
    };
    for (const {
      ref,
      emails = [],
      linkedin,
      tags = [],
      cadence = null,
      ...rest
    } of records.people) {
      const identities = identitiesIn(emails, linkedin);
      const person = await createPerson(unit, { ...rest, identities });
      await unit.put('people', { ...person, tags, cadence });
      ids.set(ref, person.id);
    }
    for (const { people, from, subject, at, ...rest } of records.interactions ?? []) {
      const sender = rest.direction === 'in' ? (from ?? people[0]) : undefined;
      await unit.put('interactions', {
        ...rest,
        id: newId(),
        at: new Date(at).toISOString(),
        atExact: true,
        subject: subject ?? null,
        personIds: people.map(idOf),
        ...(sender === undefined ? {} : { fromPersonId: idOf(sender) }),
        fromName: null,
        site: null,
        url: null,
      });
    }
    for (const { person, kind, text, due } of records.promises ?? []) {
      await unit.put('promises', {
        ...{ id: newId(), personId: idOf(person), kind, side: sideOf(kind), text, due },
        ...{ evidence: null, sortDue: due ?? UNDATED, state: 'open', closedAt: null },
        renegotiations: [],
      });
    }
    for (const { person, text, due } of records.followups ?? []) {
      const personId = idOf(person);
      await unit.put('followups', {
        ...{ id: newId(), personId, text, due, firstDue: due, state: 'open', closedAt: null },
      });
    }
    return null;
  });
}

function identitiesIn(emails: string[], linkedin: string | undefined): IdentityKey[] {
  const found: IdentityKey[] = [];
  for (const email of emails) {
    const value = normaliseIdentity('email', email);
    if (value !== null) found.push({ kind: 'email', value });
  }
  const handle = linkedin === undefined ? null : normaliseIdentity('linkedin', linkedin);
  if (handle !== null) found.push({ kind: 'linkedin', value: handle });
  return found;
}
