import * as v from 'valibot';
import type { IdentityKey } from '@/utils/domain/identity';
import { MERGE_FIELDS, type MergeField } from '@/utils/domain/merge-people';
import { OFFER_FIELDS, type Offer } from '@/utils/domain/offer';
import type { Change, DuplicatePage, SplitGroup, TwinCursor } from '../views';
import type { Asks } from './asks';
import { count, id, identityKind, keyed, line, text } from './forms';

/** Keeping what is known of people right: offers, duplicates, merging and splitting. */
export type UpkeepRequests = {
  /** Writes what was offered. */
  'offer/accept': {
    ask: { key: string; personId: string; offers: Pick<Offer, 'field' | 'value'>[] };
    reply: Change;
  };
  /** Does not offer it again. */
  'offer/ignore': {
    ask: { key: string; personId: string; offers: Pick<Offer, 'field' | 'value'>[] };
    reply: Change;
  };
  /** Pairs who may be one person, in the order of their names. */
  'duplicates/list': { ask: { after: TwinCursor | null; limit: number }; reply: DuplicatePage };
  /** "These are two people": the pair is not shown again. */
  'duplicates/apart': { ask: { key: string; personId: string; otherId: string }; reply: Change };
  /** Makes one of two; `take` are the fields of the other that are to stay. */
  'person/merge': {
    ask: { key: string; personId: string; otherId: string; take: MergeField[] };
    reply: Change;
  };
  /** The conversations with a person, those that go with the identities ticked. */
  'split/groups': { ask: { personId: string; identities: IdentityKey[] }; reply: SplitGroup[] };
  /** Makes a second person of some identities and conversations; answers the new one's id. */
  'person/split': {
    ask: {
      key: string;
      personId: string;
      name: string;
      identities: IdentityKey[];
      groups: string[];
    };
    reply: Change & { personId: string; fromId: string };
  };
};

const offers = v.pipe(
  v.array(v.object({ field: v.picklist(OFFER_FIELDS), value: text(2000) })),
  v.minLength(1),
  v.maxLength(20),
);
const identities = v.pipe(v.array(v.object({ kind: identityKind, value: line })), v.maxLength(100));

export const upkeepAsks: Asks<UpkeepRequests> = {
  'offer/accept': keyed({ personId: id, offers }),
  'offer/ignore': keyed({ personId: id, offers }),
  'duplicates/list': v.object({
    after: v.nullable(v.object({ twinKey: line, id })),
    limit: count,
  }),
  'duplicates/apart': keyed({ personId: id, otherId: id }),
  'person/merge': keyed({
    personId: id,
    otherId: id,
    take: v.pipe(v.array(v.picklist(MERGE_FIELDS)), v.maxLength(MERGE_FIELDS.length)),
  }),
  'split/groups': v.object({ personId: id, identities }),
  'person/split': keyed({
    personId: id,
    name: line,
    identities,
    groups: v.pipe(v.array(text(600)), v.maxLength(500)),
  }),
};
