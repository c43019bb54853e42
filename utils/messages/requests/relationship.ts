import * as v from 'valibot';
import type { CalendarDate } from '@/utils/domain/record';
import {
  BUYING_ROLES,
  CULTURES,
  type CustomerFile,
  FILE_PARTS,
  type RelationshipFields,
  STAGES,
} from '@/utils/domain/relationship';
import type { Change } from '../views';
import type { Asks } from './asks';
import { day, id, keyed, line, money, note } from './forms';

type Told = Pick<
  RelationshipFields,
  | 'stage'
  | 'star'
  | 'culture'
  | 'roles'
  | 'deputyId'
  | 'referredById'
  | 'bestHours'
  | 'honorific'
  | 'met'
> & {
  /** Parts that are named are replaced, an empty text takes one away. */
  file: CustomerFile;
  giveLimit: NonNullable<RelationshipFields['giveLimit']> | null;
};

export type RelationshipRequests = {
  'relationship/edit': {
    ask: { key: string; personId: string; fields: Partial<Told> };
    reply: Change;
  };
  /** Placed today; null = not placed any more. */
  'relationship/place': {
    ask: { key: string; personId: string; placement: { theirs: boolean; ours: boolean } | null };
    reply: Change;
  };
  /** Do not push until …, because …; `thank` plans a word of thanks for today. */
  'relationship/pause': {
    ask: {
      key: string;
      personId: string;
      until: CalendarDate;
      because: string;
      /** What the word of thanks is called; null = none. */
      thank: string | null;
      /** They asked for it: what the favour on my side is called. */
      backedOff?: string;
    };
    reply: Change;
  };
  'relationship/resume': { ask: { key: string; personId: string }; reply: Change };
};

export const relationshipAsks: Asks<RelationshipRequests> = {
  'relationship/edit': keyed({
    personId: id,
    fields: v.object({
      stage: v.exactOptional(v.picklist(STAGES)),
      star: v.exactOptional(v.boolean()),
      culture: v.exactOptional(v.nullable(v.picklist(CULTURES))),
      roles: v.exactOptional(v.pipe(v.array(v.picklist(BUYING_ROLES)), v.maxLength(10))),
      deputyId: v.exactOptional(v.nullable(id)),
      referredById: v.exactOptional(v.nullable(id)),
      bestHours: v.exactOptional(v.nullable(line)),
      honorific: v.exactOptional(v.nullable(line)),
      met: v.exactOptional(v.nullable(v.object({ where: line, on: day }))),
      file: v.exactOptional(
        v.object(
          v.entriesFromList(FILE_PARTS, v.exactOptional(note)) as {
            [P in (typeof FILE_PARTS)[number]]: v.ExactOptionalSchema<typeof note, undefined>;
          },
        ),
      ),
      giveLimit: v.exactOptional(v.nullable(money)),
    }),
  }),
  'relationship/place': keyed({
    personId: id,
    placement: v.nullable(v.object({ theirs: v.boolean(), ours: v.boolean() })),
  }),
  'relationship/pause': keyed({
    personId: id,
    until: day,
    because: note,
    thank: v.nullable(line),
    backedOff: v.exactOptional(line),
  }),
  'relationship/resume': keyed({ personId: id }),
};
