import { Refusal } from '@/utils/db/errors';
import type { ImportantDate } from '@/utils/domain/important-date';
import { nextOccurrence, nextReminder } from '@/utils/domain/suggest/yearly';
import { displayLine } from '@/utils/lib/display-name';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { type ServiceDeps, today } from '../context';
import { addRecord, removeRecord, updateRecord } from '../person-record';

type Yearly = Pick<ImportantDate, 'calendar' | 'month' | 'day' | 'leap' | 'year' | 'leadDays'>;

/** A day that never comes round (31 June) is no date. @throws Refusal `bad-request`. */
function dueOf(deps: ServiceDeps, date: Yearly): ImportantDate['due'] {
  const due = nextReminder(date, today(deps));
  if (due === null) throw new Refusal('bad-request', 'day');
  return due;
}

const named = (text: string) => displayLine(text, 200);
/** Only the Chinese calendar has leap months. */
const leapOf = (date: Pick<Yearly, 'calendar' | 'leap'>) => date.calendar === 'lunar' && date.leap;

/** @throws Refusal `not-found`, `bad-request` (no such day). */
export function dateAdd(deps: ServiceDeps, ask: UiAsk<'date/add'>): Promise<Change> {
  const { kind, calendar, month, day, year, leadDays } = ask;
  const date = { calendar, month, day, leap: leapOf(ask), year, leadDays };
  const due = dueOf(deps, date);
  return addRecord(deps, ask, 'dates', () => ({
    ...{ kind, text: named(ask.text), ...date, due },
    state: 'active' as const,
  }));
}

/** @throws Refusal `not-found`, `bad-request` (no such day). */
export function dateEdit(deps: ServiceDeps, ask: UiAsk<'date/edit'>): Promise<Change> {
  const { key: _key, id: _id, text, ...fields } = ask;
  return updateRecord(deps, ask, 'dates', (known) => {
    const next = { ...known, ...fields, ...(text === undefined ? {} : { text: named(text) }) };
    const leap = leapOf(next);
    return { ...next, leap, due: next.state === 'muted' ? null : dueOf(deps, { ...next, leap }) };
  });
}

/** On to the next time round. @throws Refusal `not-found`, `bad-request` (muted). */
export function dateDone(deps: ServiceDeps, ask: UiAsk<'date/done'>): Promise<Change> {
  const day = today(deps);
  return updateRecord(deps, ask, 'dates', (known) => {
    if (known.state === 'muted') return null;
    return { due: nextReminder(known, day, nextOccurrence(known, day)?.on) };
  });
}

/** @throws Refusal `not-found`. */
export function dateRemove(deps: ServiceDeps, ask: UiAsk<'date/remove'>): Promise<Change> {
  return removeRecord(deps, ask, 'dates');
}
