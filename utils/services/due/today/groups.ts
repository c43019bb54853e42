import { datedDue } from '@/utils/db/repositories/dated';
import { followupRange, followupsDue } from '@/utils/db/repositories/followups';
import { metDue } from '@/utils/db/repositories/people';
import { dueRange, promisesDue } from '@/utils/db/repositories/promises';
import type { ReadTx } from '@/utils/db/schema';
import { MET_UNTIL, MET_WITHIN } from '@/utils/domain/met';
import type { CalendarDate } from '@/utils/domain/record';
import { datedFact } from '@/utils/domain/suggest/facts';
import { addDays } from '@/utils/lib/dates';
import type { Settings } from '@/utils/messages/settings';
import type { ServiceDeps } from '../../context';
import { unansweredIn } from '../unanswered';
import { visitsIn } from '../visits';
import { matterOf } from './matters';
import { byDue, type Found } from './rows';

export type Scope = {
  deps: ServiceDeps;
  today: CalendarDate;
  tz: string;
  settings: Settings;
  /** Rows of each kind at most. */
  most: number;
};

/** Of each kind the earliest; of what is found the list shows the first. */
export type Group = (tx: ReadTx, scope: Scope) => Promise<Found[]>;

/** My word and my reminders, due by today. Nothing mutes them. */
export const word: Group = async (tx, { today, most }) => {
  const [promises, followups] = await Promise.all([
    promisesDue(tx, dueRange('mine', today), most),
    followupsDue(tx, followupRange(today), most),
  ]);
  const owed = { matter: null, mutable: false } as const;
  return byDue([
    ...promises.map((promise) => ({
      ...{ personId: promise.personId, ...owed },
      item: { kind: 'promise' as const, due: promise.sortDue, promise },
    })),
    ...followups.map((followup) => ({
      ...{ personId: followup.personId, ...owed },
      item: { kind: 'followup' as const, due: followup.due, followup },
    })),
  ]);
};

/** Who waits for me: complaints before all, messages unanswered, needs whose day has come. */
export const waiting: Group = async (tx, { deps, settings, today, most }) => {
  const [unanswered, open, informed, needs] = await Promise.all([
    unansweredIn(tx, deps, settings, most),
    datedDue(tx, 'complaints', 'open', today, most),
    datedDue(tx, 'complaints', 'informed', today, most),
    datedDue(tx, 'needs', 'heard', today, most),
  ]);
  const complaints = [...open, ...informed].map((complaint) => ({
    ...{ personId: complaint.personId, mutable: true },
    item: { kind: 'complaint' as const, due: complaint.due ?? today, complaint },
    matter: matterOf.complaint(complaint, today),
  }));
  const others = [
    ...unanswered.map(({ person, since, on }) => ({
      ...{ personId: person.id, person, mutable: true },
      item: { kind: 'waiting' as const, due: on, since },
      matter: { rule: 'they-wait', fact: since },
    })),
    ...needs.map((need) => ({
      ...{ personId: need.personId, mutable: true },
      item: { kind: 'need' as const, due: need.due ?? today, need },
      matter: { rule: 'need-unanswered', fact: datedFact(need) },
    })),
  ];
  return [...byDue(complaints), ...byDue(others)];
};

/** Whom to get in touch with: met at an occasion, their word overdue, a visit due. */
export const people: Group = async (tx, { today, tz, settings, most }) => {
  const [met, theirs, visits] = await Promise.all([
    metDue(tx, addDays(today, MET_WITHIN - MET_UNTIL), addDays(today, MET_WITHIN), most),
    promisesDue(tx, dueRange('theirs', addDays(today, -1)), most),
    visitsIn(tx, settings, { today, tz }, most),
  ]);
  const fresh = met.flatMap((person) => {
    const { id: personId, met: where, metDue: due } = person;
    if (!where || due === undefined || where.on > today) return [];
    const item = { kind: 'met' as const, due, met: where };
    return [
      { personId, person, mutable: true, item, matter: { rule: 'met-follow-up', fact: where.on } },
    ];
  });
  const others = [
    ...theirs.map((promise) => ({
      ...{ personId: promise.personId, mutable: true },
      item: { kind: 'promise' as const, due: promise.sortDue, promise },
      matter: { rule: 'their-promise-overdue', fact: datedFact(promise) },
    })),
    ...visits.map(({ person, due }) => ({
      ...{ personId: person.id, person, mutable: true },
      item: { kind: 'visit' as const, due, lastTouchAt: person.lastTouchAt ?? null },
      matter:
        person.lastTouchAt === undefined ? null : { rule: 'revisit-due', fact: person.lastTouchAt },
    })),
  ];
  // While they still remember us; the others wait for longer anyway.
  return [...fresh, ...byDue(others)];
};

/** Days that come by themselves: birthdays and the like, a look after a purchase. */
export const dates: Group = async (tx, { today, most }) => {
  const [days, purchases] = await Promise.all([
    datedDue(tx, 'dates', 'active', today, most),
    datedDue(tx, 'purchases', 'open', today, most),
  ]);
  return byDue([
    ...days.map((date) => ({
      ...{ personId: date.personId, mutable: true },
      item: { kind: 'date' as const, due: date.due ?? today, date },
      matter: matterOf.date(date, today),
    })),
    ...purchases.map((purchase) => ({
      ...{ personId: purchase.personId, mutable: true },
      item: { kind: 'purchase' as const, due: purchase.due ?? today, purchase },
      matter: matterOf.purchase(purchase, today),
    })),
  ]);
};
