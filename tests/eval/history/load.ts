import type { Draft } from '@/utils/db/records';
import { NEW_FOLLOWUP } from '@/utils/domain/followup';
import { BLANK_PERSON } from '@/utils/domain/person';
import { NEW_PROMISE } from '@/utils/domain/promise';
import { UNDATED } from '@/utils/domain/record';
import { softDue } from '@/utils/domain/soft-clock';
import { weekdayOf } from '@/utils/lib/dates';
import { change, type ServiceDeps } from '@/utils/services/context';
import { judged } from '@/utils/services/log/judged';
import type { HistoryRow, PromiseRow, SaidRow } from './row';
import { instantOf } from './when';

const ID = 'person';

/** Writes a history into an empty database as the services would; answers the person's id. */
export async function loadHistory(deps: ServiceDeps, row: HistoryRow): Promise<string> {
  const tz = row.tz ?? 'UTC';
  const when = (text: string) => instantOf(text, tz);
  const whenOrNull = (text: string | null | undefined) => (text ? when(text) : null);
  const today = row.now.slice(0, 10);
  const about = { personId: ID };
  const named = (kind: string, n: number) => `${kind}${n + 1}`;

  await change(deps, 'load', STORES, async (unit) => {
    if (row.settings) await unit.put('settings', { id: 'settings', values: row.settings });
    const { notNow, placement } = row.person ?? {};
    await unit.put('people', {
      ...BLANK_PERSON,
      websites: [],
      name: 'Wang Min',
      ...row.person,
      placement: placement ? { ...placement, at: placement.at ?? today } : null,
      notNow: notNow ? { ...notNow, because: notNow.because ?? '', at: when(row.now) } : null,
      id: ID,
    } as Draft<'people'>);
    for (const [n, said] of (row.interactions ?? []).entries())
      await unit.put('interactions', interaction(deps, said, said.id ?? named('i', n), when));
    for (const [n, one] of (row.promises ?? []).entries())
      await unit.put('promises', promise(one, one.id ?? named('p', n), today, whenOrNull));
    for (const [n, one] of (row.followups ?? []).entries()) {
      const due = one.due ?? today;
      const base = { id: named('f', n), text: 'call', due, firstDue: due, ...NEW_FOLLOWUP };
      await unit.put('followups', { ...about, ...base, ...one });
    }
    for (const [n, one] of (row.complaints ?? []).entries())
      await unit.put('complaints', {
        ...{ ...about, id: named('c', n), text: 'complaint', state: 'open', cause: null },
        ...{ category: null, due: null, repairedAt: null, interactionId: null },
        ...one,
        openedAt: when(one.openedAt ?? today),
        informedAt: whenOrNull(one.informedAt),
        solvedAt: whenOrNull(one.solvedAt),
      });
    for (const [n, one] of (row.needs ?? []).entries())
      await unit.put('needs', {
        ...{ ...about, id: named('n', n), text: 'need', state: 'heard', due: null },
        ...{ answeredAt: null, closedAt: null, interactionId: null },
        ...one,
        heardAt: when(one.heardAt ?? today),
      });
    for (const [n, one] of (row.gives ?? []).entries())
      await unit.put('gives', {
        ...{ ...about, id: named('g', n), side: 'received', kind: 'gift', text: 'gift' },
        ...{ date: today, value: null, currency: null, inExchange: null, answeredBy: null },
        ...{ settled: false, interactionId: null },
        ...one,
      });
    for (const [n, one] of (row.surveys ?? []).entries())
      await unit.put('surveys', {
        ...{ ...about, id: named('s', n), score: 5, quote: null, date: today, ...one },
      });
    for (const [n, one] of (row.dates ?? []).entries())
      await unit.put('dates', {
        ...{ ...about, id: named('d', n), kind: 'birthday', text: '', calendar: 'solar' },
        ...{ month: 1, day: 1, leap: false, year: null, leadDays: 7, state: 'active', due: null },
        ...one,
      });
    for (const [n, one] of (row.purchases ?? []).entries())
      await unit.put('purchases', {
        ...{ ...about, id: named('b', n), text: 'order', orderedOn: today, deliveredOn: null },
        ...{ value: null, currency: null, state: 'open', due: null, looked: [], ...one },
      });
    for (const [n, one] of (row.verdicts ?? []).entries())
      await unit.put('verdicts', {
        ...{ ...about, id: named('v', n), rule: '', fact: null, verdict: 'wrong', until: null },
        ...{ said: '', at: when(row.now), ...one },
      });
    return null;
  });
  return ID;
}

const STORES = [
  ...(['settings', 'people', 'interactions', 'promises', 'followups', 'complaints'] as const),
  ...(['needs', 'gives', 'surveys', 'dates', 'purchases', 'verdicts'] as const),
] as const;

function interaction(
  deps: ServiceDeps,
  said: SaidRow,
  id: string,
  when: (text: string) => string,
): Draft<'interactions'> {
  const { at, text = '', channel = 'mail', cc = false, list = false } = said;
  const by = said.by ?? { in: 'them', out: 'me', '': null }[said.direction ?? ''];
  const direction = by === 'me' ? 'out' : by === null ? null : 'in';
  const addressed = !cc && !list;
  return {
    ...{ id, channel, direction, at: when(at), atExact: true, subject: null, text },
    ...{ personIds: [ID], fromName: null, site: null, url: null },
    ...(by === 'them' ? { fromPersonId: ID } : {}),
    ...(by === 'me' && cc ? { copied: [ID] } : {}),
    ...judged(deps, { channel, direction, text, addressed }),
  };
}

function promise(
  row: PromiseRow,
  id: string,
  today: string,
  when: (text: string | null | undefined) => string | null,
): Draft<'promises'> {
  const side = row.by === 'them' ? 'theirs' : 'mine';
  const kind = side === 'theirs' ? 'theirs' : (row.kind ?? 'firm');
  // A soft word without a day has the default clock, from the day the history is seen.
  const clock = kind === 'soft' ? softDue(today, 2, (day) => weekdayOf(day) <= 5) : null;
  const due = row.due === undefined ? clock : row.due;
  const { asked = '', askedAt, state = 'asking' } = row.approval ?? {};
  const approval = { asked, askedAt: when(askedAt), state, answeredAt: null };
  return {
    ...{ id, personId: ID, kind, side, text: row.text ?? 'quote', evidence: null },
    ...{ due, sortDue: due ?? UNDATED, ...NEW_PROMISE },
    ...(row.approval ? { approval } : {}),
    state: row.state ?? 'open',
    closedAt: when(row.closedAt),
    toldAt: when(row.toldAt),
  };
}
