import * as v from 'valibot';
import { GIVE_KINDS, type Give } from '@/utils/domain/give';
import type { Money } from '@/utils/domain/give-balance';
import type { Change } from '../views';
import type { Asks } from './asks';
import { day, id, keyed, money, note } from './forms';

type Told = Pick<Give, 'side' | 'kind' | 'text' | 'date' | 'inExchange'> & { money: Money | null };

export type GiveRequests = {
  /** `answers`: the give of the other side that this one came back for. */
  'give/add': {
    ask: { key: string; personId: string; answers: string | null } & Told;
    reply: Change;
  };
  'give/edit': { ask: { key: string; id: string } & Partial<Told>; reply: Change };
  /** What came back for it; null takes the link away. */
  'give/link': { ask: { key: string; id: string; answeredBy: string | null }; reply: Change };
  /** Nothing is expected any more, or it was thanked for. */
  'give/settle': { ask: { key: string; id: string; settled: boolean }; reply: Change };
  'give/remove': { ask: { key: string; id: string }; reply: Change };
};

const side = v.picklist(['given', 'received']);
const kind = v.picklist(GIVE_KINDS);

export const giveAsks: Asks<GiveRequests> = {
  'give/add': keyed({
    personId: id,
    answers: v.nullable(id),
    ...{ side, kind, text: note, date: day },
    inExchange: v.nullable(note),
    money: v.nullable(money),
  }),
  'give/edit': keyed({
    id,
    side: v.exactOptional(side),
    kind: v.exactOptional(kind),
    text: v.exactOptional(note),
    date: v.exactOptional(day),
    inExchange: v.exactOptional(v.nullable(note)),
    money: v.exactOptional(v.nullable(money)),
  }),
  'give/link': keyed({ id, answeredBy: v.nullable(id) }),
  'give/settle': keyed({ id, settled: v.boolean() }),
  'give/remove': keyed({ id }),
};
