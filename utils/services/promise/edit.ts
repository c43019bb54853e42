import { Refusal } from '@/utils/db/errors';
import { getPerson } from '@/utils/db/repositories/people';
import type { ReadTx } from '@/utils/db/schema';
import { doneOutcome, toldInTime } from '@/utils/domain/outcome';
import { type CalendarDate, UNDATED } from '@/utils/domain/record';
import { hasDefaultClock, softDue } from '@/utils/domain/soft-clock';
import { isWorkingDay } from '@/utils/domain/work-time';
import { dateIn } from '@/utils/lib/dates';
import { displayLine, displayText } from '@/utils/lib/display-name';
import type { UiAsk, UiReply } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { type ServiceDeps, today } from '../context';
import { settingsIn } from '../settings';
import { pastInstant } from '../when';
import { sideOf } from './add';
import { mustBeOpen, update } from './update';

/** @throws Refusal `not-found`, `bad-request` (no text). */
export async function promiseEdit(deps: ServiceDeps, ask: UiAsk<'promise/edit'>): Promise<Change> {
  const text = ask.text === undefined ? undefined : displayText(ask.text, 2000);
  if (text === '') throw new Refusal('bad-request', 'text');
  const { changed } = await update(
    deps,
    ask,
    async (known, unit) => {
      const { kind = known.kind, due = known.due } = ask;
      const clock = kind !== known.kind && due === null && hasDefaultClock(kind);
      const day = clock ? await ownClock(deps, unit.tx, known.personId) : due;
      return {
        ...(text === undefined ? {} : { text }),
        ...{ kind, side: sideOf(kind), due: day },
        // A promise put off stays so while its day does.
        ...(day === known.due ? {} : { sortDue: day ?? UNDATED }),
      };
    },
    ['settings'],
  );
  return changed;
}

/** The day by which a soft word given today is owed. */
async function ownClock(deps: ServiceDeps, tx: ReadTx, personId: string): Promise<CalendarDate> {
  const [settings, person] = await Promise.all([settingsIn(tx), getPerson(tx, personId)]);
  const days = person?.softDays ?? settings.softDays;
  return softDue(today(deps), days, (day) => isWorkingDay(day, settings, deps.language.holiday));
}

/**
 * Closing again corrects the outcome, judged by the day it was first closed.
 * @throws Refusal `not-found`, `bad-request` (done in the future).
 */
export async function promiseClose(
  deps: ServiceDeps,
  { at, outcome, ...ask }: UiAsk<'promise/close'>,
): Promise<UiReply<'promise/close'>> {
  const tz = deps.timeZone();
  const done = at === undefined ? null : pastInstant(at, deps.now());
  const { changed, promise } = await update(deps, ask, (known) => {
    const closedAt = done ?? known.closedAt ?? deps.now().toISOString();
    const state = outcome === 'kept' ? doneOutcome(known, dateIn(tz, closedAt), tz) : outcome;
    return { state, closedAt };
  });
  return { ...changed, state: promise.state };
}

/**
 * A new day, told to the other side now. @throws Refusal `not-found`, `bad-request` (closed).
 */
export async function promiseRenegotiate(
  deps: ServiceDeps,
  { due, why, ...ask }: UiAsk<'promise/renegotiate'>,
): Promise<UiReply<'promise/renegotiate'>> {
  const at = deps.now().toISOString();
  const day = today(deps);
  const reason = displayLine(why, 300) || null;
  const { changed, promise } = await update(deps, ask, (known) => {
    mustBeOpen(known);
    const inTime = toldInTime(known.due, day);
    return {
      due,
      sortDue: due,
      toldAt: at,
      renegotiations: [...known.renegotiations, { at, from: known.due, to: due, inTime }],
      ...(reason === null ? {} : { why: reason }),
    };
  });
  return { ...changed, inTime: promise.renegotiations.at(-1)?.inTime ?? true };
}
