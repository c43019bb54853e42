import { NEW_FOLLOWUP } from '@/utils/domain/followup';
import { type IdentityKey, normaliseIdentity } from '@/utils/domain/identity';
import type { Channel } from '@/utils/domain/interaction';
import type { Direction } from '@/utils/domain/page-reading';
import type { Cadence, IdentityKind, MailLanguage } from '@/utils/domain/person';
import {
  NEW_PROMISE,
  type PromiseKind,
  type PromiseRecord,
  type PromiseState,
} from '@/utils/domain/promise';
import { type CalendarDate, type Instant, UNDATED } from '@/utils/domain/record';
import { newId } from '@/utils/lib/ids';
import { change, type ServiceDeps } from '../context';
import { judged } from '../log/judged';
import { createPerson } from '../person/create';

/** Plain records to fill an empty database for a demonstration; people and mails go by `ref`. */
export type SeedRecords = {
  people: {
    ref: string;
    name: string;
    title?: string;
    company?: string;
    location?: string;
    language?: MailLanguage;
    tags?: string[];
    cadence?: Cadence | null;
    identities: { kind: IdentityKind; value: string }[];
  }[];
  interactions?: {
    ref: string;
    people: string[];
    /** The person who said it; null for one's own. */
    from: string | null;
    channel: Channel;
    direction: Direction | null;
    at: Instant;
    subject: string | null;
    text: string;
    conversationKey: string | null;
    messageKey: string | null;
    site: string | null;
    url: string | null;
  }[];
  promises?: {
    person: string;
    kind: PromiseKind;
    side: 'mine' | 'theirs';
    text: string;
    /** As it was said; `text` where it is left out. */
    sentence?: string;
    interaction: string | null;
    due: CalendarDate | null;
    state: PromiseState;
    closedAt: Instant | null;
    /** What else is known of it. */
    more?: Partial<
      Pick<PromiseRecord, 'approval' | 'renegotiations' | 'toldAt' | 'beyond' | 'why'>
    >;
  }[];
  followups?: { person: string; text: string; due: CalendarDate }[];
};

/**
 * Writes demo records in one change, through the same door as everything else. The key makes it
 * safe to repeat. @throws Error on an unknown ref, Refusal when it cannot be saved.
 */
export function seed(
  deps: ServiceDeps,
  { key, records }: { key: string; records: SeedRecords },
): Promise<null> {
  const { people, interactions = [], promises = [], followups = [] } = records;
  return change(deps, key, ['people', 'interactions', 'promises', 'followups'], async (unit) => {
    const ids = new Map<string, string>();
    const idOf = (ref: string) => {
      const id = ids.get(ref);
      if (id === undefined) throw new Error(`seed: unknown ref ${ref}`);
      return id;
    };
    for (const { ref, language = null, tags = [], cadence = null, ...rest } of people) {
      const keys = rest.identities.map(normalised).filter((one) => one !== null);
      const person = await createPerson(unit, { ...rest, identities: keys, now: deps.now() });
      await unit.put('people', { ...person, language, tags, cadence });
      ids.set(ref, person.id);
    }
    for (const said of interactions) {
      const { ref, people: present, from, conversationKey, messageKey, ...rest } = said;
      const put = await unit.put('interactions', {
        ...rest,
        // Judged as when it is logged: who waits for whom shows at once.
        ...judged(deps, { ...rest, addressed: true }),
        id: newId(),
        at: new Date(said.at).toISOString(),
        atExact: true,
        personIds: present.map(idOf),
        fromName: null,
        ...(from === null ? {} : { fromPersonId: idOf(from) }),
        ...(conversationKey === null ? {} : { conversationKey }),
        ...(messageKey === null ? {} : { messageKey }),
      });
      ids.set(ref, put.id);
    }
    const urls = new Map(interactions.map(({ ref, url }) => [ref, url]));
    for (const { person, interaction, ...rest } of promises) {
      const interactionId = interaction === null ? null : idOf(interaction);
      const url = urls.get(interaction ?? '') ?? null;
      const sentence = rest.sentence ?? (interactionId === null ? null : rest.text);
      await unit.put('promises', {
        ...NEW_PROMISE,
        ...{ kind: rest.kind, side: rest.side, text: rest.text, due: rest.due },
        ...{ state: rest.state, closedAt: rest.closedAt },
        ...rest.more,
        id: newId(),
        personId: idOf(person),
        evidence: sentence === null ? null : { sentence, interactionId, url },
        sortDue: rest.due ?? UNDATED,
      });
    }
    for (const { person, text, due } of followups) {
      const kept = { personId: idOf(person), text, due, firstDue: due };
      await unit.put('followups', { ...NEW_FOLLOWUP, ...kept, id: newId() });
    }
    return null;
  });
}

function normalised({ kind, value }: { kind: IdentityKind; value: string }): IdentityKey | null {
  const sound = normaliseIdentity(kind, value);
  return sound === null ? null : { kind, value: sound };
}
