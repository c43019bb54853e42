import { Refusal } from '@/utils/db/errors';
import type { WriteUnit } from '@/utils/db/unit';
import { NEW_FOLLOWUP } from '@/utils/domain/followup';
import { declineOutcome, toldInTime } from '@/utils/domain/outcome';
import type { Approval, PromiseRecord } from '@/utils/domain/promise';
import { softDue } from '@/utils/domain/soft-clock';
import { isWorkingDay } from '@/utils/domain/work-time';
import type { CalendarDate } from '@/utils/lib/dates';
import { displayLine, displayText } from '@/utils/lib/display-name';
import { newId } from '@/utils/lib/ids';
import type { UiAsk, UiReply } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { type ServiceDeps, today } from '../context';
import { settingsIn } from '../settings';
import { mustBeMine, mustBeOpen, update } from './update';

const MOST_TEXT = 2000;

/**
 * A soft word or one to be approved becomes firm. A new day instead of one that the customer
 * was told is a new date, and counts as one; the day of a soft word was Kept's own clock.
 * @throws Refusal `not-found`, `bad-request` (closed, or theirs).
 */
export async function promiseFirmUp(
  deps: ServiceDeps,
  { due, report, ...ask }: UiAsk<'promise/firm-up'>,
): Promise<Change> {
  const at = deps.now().toISOString();
  const text = report === null ? '' : displayText(report, MOST_TEXT);
  const { changed } = await update(
    deps,
    ask,
    async (known, unit) => {
      mustBeOpen(known);
      mustBeMine(known);
      if (text !== '') await reportNext(deps, unit, known.personId, text);
      return {
        kind: 'firm',
        ...(due === null ? {} : moved(known, due, at, today(deps))),
        approval: known.approval && answered(known.approval, 'approved', at),
      };
    },
    ['followups', 'settings'],
  );
  return changed;
}

/** The company is told on the next working day. */
async function reportNext(deps: ServiceDeps, unit: WriteUnit, personId: string, text: string) {
  const settings = await settingsIn(unit.tx);
  const isWorkday = (day: CalendarDate) => isWorkingDay(day, settings, deps.language.holiday);
  const due = softDue(today(deps), 1, isWorkday);
  const followup = { id: newId(), personId, text, due, firstDue: due };
  await unit.put('followups', { ...NEW_FOLLOWUP, ...followup, kind: 'report' });
}

function moved(known: PromiseRecord, due: string, at: string, day: string): Partial<PromiseRecord> {
  const { kind, due: from, renegotiations } = known;
  const put = { due, sortDue: due };
  if (kind === 'soft' || from === due) return put;
  const inTime = toldInTime(from, day);
  return { ...put, renegotiations: [...renegotiations, { at, from, to: due, inTime }] };
}

const answered = (approval: Approval, state: 'approved' | 'denied', at: string): Approval => ({
  ...approval,
  state,
  answeredAt: at,
});

/**
 * Notes who is asked and when the customer has an answer. Asked somebody else: the first asking
 * is replaced, the customer's day stays the user's choice.
 * @throws Refusal `not-found`, `bad-request` (closed, theirs, nobody named).
 */
export async function promiseAskApproval(
  deps: ServiceDeps,
  ask: UiAsk<'promise/ask-approval'>,
): Promise<Change> {
  const asked = displayLine(ask.asked, 100);
  if (asked === '') throw new Refusal('bad-request', 'text');
  const askedAt = deps.now().toISOString();
  const { changed } = await update(deps, ask, (known) => {
    mustBeOpen(known);
    mustBeMine(known);
    return {
      kind: 'approval',
      due: ask.due,
      sortDue: ask.due,
      approval: { asked, askedAt, state: 'asking', answeredAt: null },
    };
  });
  return changed;
}

/** @throws Refusal `not-found`, `bad-request` (closed). */
export async function promiseDecline(
  deps: ServiceDeps,
  ask: UiAsk<'promise/decline'>,
): Promise<UiReply<'promise/decline'>> {
  const at = deps.now().toISOString();
  const { changed, promise } = await update(deps, ask, (known) => {
    mustBeOpen(known);
    return {
      state: declineOutcome(known, today(deps)),
      closedAt: at,
      toldAt: at,
      why: displayLine(ask.why, 300) || null,
      approval: known.approval && answered(known.approval, 'denied', at),
    };
  });
  return { ...changed, state: promise.state };
}
