/** Invented people and histories for looking at the screens, in both languages. */
import { type Followup, NEW_FOLLOWUP } from '@/utils/domain/followup';
import type { Channel, Interaction } from '@/utils/domain/interaction';
import type { Direction } from '@/utils/domain/page-reading';
import { BLANK_PERSON, type Company, type Identity, type Person } from '@/utils/domain/person';
import { NEW_PROMISE, type PromiseKind, type PromiseRecord } from '@/utils/domain/promise';
import { addDays } from '@/utils/lib/dates';

/** The preview's day is fixed, so that pictures can be compared. A Tuesday. */
export const TODAY = '2026-11-24';
export const NOW = new Date(2026, 10, 24, 14, 20);
export const day = (offset: number) => addDays(TODAY, offset);

let counter = 0;
const base = () => {
  counter += 1;
  return {
    id: `r${counter}`,
    createdAt: '0-0-preview',
    updatedAt: '0-0-preview',
    deletedAt: null,
    device: 'preview',
  };
};

export type Known = {
  person: Person;
  company: Company | null;
  identities: Pick<Identity, 'kind' | 'value'>[];
};

export type KnownSeed = {
  id: string;
  name: string;
  title: string | null;
  company: string | null;
  email: string;
  linkedin?: string;
  phone?: string;
};

export function known(seed: KnownSeed): Known {
  const { id, name, title, company, email, linkedin, phone } = seed;
  return {
    person: {
      ...BLANK_PERSON,
      ...base(),
      id,
      name,
      title,
      companyId: company,
      nameKey: name.toLowerCase(),
      terms: [],
      openMine: 0,
      openTheirs: 0,
    },
    company: company ? { ...base(), name: company, nameKey: company, domains: [] } : null,
    identities: [
      { kind: 'email', value: email },
      ...(linkedin ? [{ kind: 'linkedin' as const, value: linkedin }] : []),
      ...(phone ? [{ kind: 'phone' as const, value: phone }] : []),
    ],
  };
}

export function promise(
  personId: string,
  kind: PromiseKind,
  text: string,
  due: number | null,
  sentence = text,
): PromiseRecord {
  const date = due === null ? null : day(due);
  return {
    ...base(),
    personId,
    kind,
    side: kind === 'theirs' ? 'theirs' : 'mine',
    text,
    evidence: { sentence, interactionId: null, url: 'https://mail.example.com/thread/1' },
    due: date,
    sortDue: date ?? '9999-12-31',
    ...NEW_PROMISE,
  };
}

export function followup(personId: string, text: string, due: number): Followup {
  const date = day(due);
  return { ...base(), ...NEW_FOLLOWUP, personId, text, due: date, firstDue: date };
}

export function interaction(
  personId: string,
  channel: Channel,
  direction: Direction | null,
  daysAgo: number,
  clock: string,
  subject: string | null,
  text: string,
): Interaction {
  const [hour = 9, minute = 0] = clock.split(':').map(Number);
  const at = new Date(2026, 10, 24 - daysAgo, hour, minute).toISOString();
  return {
    ...base(),
    channel,
    direction,
    at,
    atExact: true,
    subject,
    text,
    personIds: [personId],
    fromName: null,
    ...(channel === 'mail' || channel === 'linkedin' ? { messageKey: `m${counter}` } : {}),
    site: channel === 'mail' ? 'gmail' : null,
    url: channel === 'mail' ? 'https://mail.example.com/thread/1' : null,
  };
}
