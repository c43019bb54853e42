import * as v from 'valibot';
import type { CalendarDate } from '@/utils/domain/record';
import type { Change } from '../views';
import type { Asks } from './asks';
import { day, id, keyed, line, note } from './forms';

export type ComplaintRequests = {
  /** `due`: by when to tell them what went wrong; the next working day where it is left out. */
  'complaint/add': {
    ask: {
      key: string;
      personId: string;
      text: string;
      due: CalendarDate | null;
      interactionId: string | null;
    };
    reply: Change;
  };
  /** They were told the cause and the next date; again for a new date. */
  'complaint/inform': {
    ask: { key: string; id: string; cause: string; due: CalendarDate };
    reply: Change;
  };
  /** From `open` only with a cause: it was mended, and told, on the spot. */
  'complaint/solve': { ask: { key: string; id: string; cause: string | null }; reply: Change };
  'complaint/repair': { ask: { key: string; id: string }; reply: Change };
  'complaint/reopen': { ask: { key: string; id: string }; reply: Change };
  'complaint/edit': {
    ask: {
      key: string;
      id: string;
      text?: string;
      cause?: string;
      category?: string | null;
      due?: CalendarDate;
    };
    reply: Change;
  };
  'complaint/remove': { ask: { key: string; id: string }; reply: Change };
};

export const complaintAsks: Asks<ComplaintRequests> = {
  'complaint/add': keyed({
    personId: id,
    text: note,
    due: v.nullable(day),
    interactionId: v.nullable(id),
  }),
  'complaint/inform': keyed({ id, cause: note, due: day }),
  'complaint/solve': keyed({ id, cause: v.nullable(note) }),
  'complaint/repair': keyed({ id }),
  'complaint/reopen': keyed({ id }),
  'complaint/edit': keyed({
    id,
    text: v.exactOptional(note),
    cause: v.exactOptional(note),
    category: v.exactOptional(v.nullable(line)),
    due: v.exactOptional(day),
  }),
  'complaint/remove': keyed({ id }),
};
