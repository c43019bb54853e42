import { type PageAsk, pageOf } from '@/utils/db/page';
import { dueRange, END } from '@/utils/db/repositories/promises';
import type { ReadTx } from '@/utils/db/schema';
import type { PromiseRecord } from '@/utils/domain/promise';
import { type CalendarDate, UNDATED } from '@/utils/domain/record';
import { addDays, weekdayOf } from '@/utils/lib/dates';
import type { ClosedPage, LedgerFilter, LedgerPage } from '@/utils/messages/ledger-views';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import { type ServiceDeps, today } from '../context';
import { peopleIn } from '../people-in';

type Where = {
  index: 'side,state,sortDue' | 'personId,state,sortDue' | 'side,closedAt' | 'personId,closedAt';
} & Pick<PageAsk<PromiseRecord>, 'range' | 'direction' | 'keep'>;

/** One page of all promises under a filter, along the index that holds them in that order. */
export function ledgerPage(
  deps: ServiceDeps,
  { filter, after, limit }: UiAsk<'ledger/page'>,
): Promise<LedgerPage> {
  const day = today(deps);
  const where = whereOf(filter, day);
  return deps.db.read(['promises', 'people', 'companies'], async (tx) => {
    const { rows, next } = await readPage(tx, where, after, limit);
    const people = peopleIn(tx, day);
    const named = rows.map(async (promise) => {
      const { who } = await people(promise.personId);
      return { promise, personName: who.name, company: who.company };
    });
    return { rows: await Promise.all(named), next };
  });
}

export function ledgerClosed(
  deps: ServiceDeps,
  { personId, after, limit }: UiAsk<'ledger/closed'>,
): Promise<ClosedPage> {
  return deps.db.read(['promises'], async (tx) => {
    const { rows, next } = await readPage(tx, closedWith(personId), after, limit);
    return { promises: rows, next };
  });
}

function readPage(tx: ReadTx, where: Where, after: PageAsk<never>['after'], limit: number) {
  const { index, ...ask } = where;
  return pageOf<PromiseRecord>(tx.objectStore('promises').index(index), { ...ask, after, limit });
}

const closedWith = (personId: string): Where => ({
  index: 'personId,closedAt',
  range: IDBKeyRange.bound([personId], [personId, END]),
  direction: 'prev',
});

function whereOf({ side, show, personId }: LedgerFilter, day: CalendarDate): Where {
  const ofSide = (one: PromiseRecord) => one.side === side;
  if (show === 'closed') {
    if (personId !== null) return { ...closedWith(personId), keep: ofSide };
    const range = IDBKeyRange.bound([side], [side, END]);
    return { index: 'side,closedAt', range, direction: 'prev' };
  }
  const { from, until } = daysOf(show, day);
  const kind = show === 'soft' || show === 'approval' ? show : null;
  const keep = (one: PromiseRecord) => ofSide(one) && (kind === null || one.kind === kind);
  if (personId === null) {
    const range = dueRange(side, until, from);
    return { index: 'side,state,sortDue', range, direction: 'next', keep };
  }
  const range = IDBKeyRange.bound([personId, 'open', from], [personId, 'open', until]);
  return { index: 'personId,state,sortDue', range, direction: 'next', keep };
}

/** The due days a filter spans, both included. A week ends on its Sunday. */
function daysOf(show: LedgerFilter['show'], day: CalendarDate): { from: string; until: string } {
  switch (show) {
    case 'overdue':
      return { from: '', until: addDays(day, -1) };
    case 'today':
      return { from: day, until: day };
    case 'week':
      return { from: day, until: addDays(day, 7 - weekdayOf(day)) };
    case 'undated':
      return { from: UNDATED, until: UNDATED };
    default:
      return { from: '', until: UNDATED };
  }
}
