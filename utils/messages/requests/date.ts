import * as v from 'valibot';
import { DATE_KINDS, type ImportantDate } from '@/utils/domain/important-date';
import type { Change } from '../views';
import type { Asks } from './asks';
import { id, keyed, line } from './forms';

type Told = Pick<
  ImportantDate,
  'kind' | 'text' | 'calendar' | 'month' | 'day' | 'leap' | 'year' | 'leadDays'
>;

export type DateRequests = {
  'date/add': { ask: { key: string; personId: string } & Told; reply: Change };
  'date/edit': {
    ask: { key: string; id: string; state?: ImportantDate['state'] } & Partial<Told>;
    reply: Change;
  };
  /** They were congratulated, or it is let pass: on to the next time. */
  'date/done': { ask: { key: string; id: string }; reply: Change };
  'date/remove': { ask: { key: string; id: string }; reply: Change };
};

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const kind = v.picklist(DATE_KINDS);
const calendar = v.picklist(['solar', 'lunar']);
const month = whole(1, 12);
const day = whole(1, 31);
const year = v.nullable(whole(1800, 2200));
const leadDays = whole(0, 90);

export const dateAsks: Asks<DateRequests> = {
  'date/add': keyed({
    personId: id,
    ...{ kind, text: line, calendar, month, day, leap: v.boolean(), year, leadDays },
  }),
  'date/edit': keyed({
    id,
    state: v.exactOptional(v.picklist(['active', 'muted'])),
    kind: v.exactOptional(kind),
    text: v.exactOptional(line),
    calendar: v.exactOptional(calendar),
    month: v.exactOptional(month),
    day: v.exactOptional(day),
    leap: v.exactOptional(v.boolean()),
    year: v.exactOptional(year),
    leadDays: v.exactOptional(leadDays),
  }),
  'date/done': keyed({ id }),
  'date/remove': keyed({ id }),
};
