import { datedDue } from '@/utils/db/repositories/dated';
import { followupRange, followupsDue } from '@/utils/db/repositories/followups';
import { dueRange, promisesDue } from '@/utils/db/repositories/promises';
import type { ReadTx } from '@/utils/db/schema';
import {
  type DigestCounts,
  type FactKind,
  type NoticeFact,
  TELL_FOR,
  wantsNotices,
} from '@/utils/domain/notice';
import type { CalendarDate } from '@/utils/domain/record';
import { isWorkingDay } from '@/utils/domain/work-time';
import { addDays } from '@/utils/lib/dates';
import type { Settings } from '@/utils/messages/settings';
import { type ServiceDeps, today } from '../context';
import { type People, peopleIn } from '../people-in';
import { settingsIn } from '../settings';
import { countDue, yesterday } from './counts';
import { unansweredIn } from './unanswered';
import { countVisits, MOST_VISITS, visitsIn } from './visits';

export type NoticeNews = {
  facts: NoticeFact[];
  counts: DigestCounts;
  settings: Settings;
  /** Is today a working day of the user? */
  isWorkday: boolean;
};

/** More of one kind are not told one by one. */
const MOST_TOLD = 100;

const NONE: DigestCounts = { overdue: 0, today: 0, visits: 0 };

/** What may be told now, from the indexes: things whose day lies within the last week. */
export function noticeNews(deps: ServiceDeps): Promise<NoticeNews> {
  const day = today(deps);
  const tz = deps.timeZone();
  const stores = ['promises', 'followups', 'people', 'companies', 'settings', 'dates'] as const;
  return deps.db.read(stores, async (tx) => {
    const settings = await settingsIn(tx);
    // This runs after every write: who wants no notifications pays for none.
    if (!wantsNotices(settings)) return { facts: [], counts: NONE, settings, isWorkday: false };
    const people = peopleIn(tx, day);
    const [facts, late, dueNow, visits] = await Promise.all([
      factsIn(tx, { deps, day, tz, settings, people }),
      countDue(tx, yesterday(deps)),
      countDue(tx, day, day),
      countVisits(tx, settings, { today: day, tz }, MOST_VISITS),
    ]);
    const counts = { overdue: late.all, today: dueNow.all, visits };
    const isWorkday = isWorkingDay(day, settings, deps.language.holiday);
    return { facts, counts, settings, isWorkday };
  });
}

type Scope = {
  deps: ServiceDeps;
  day: CalendarDate;
  tz: string;
  settings: Settings;
  people: People;
};
type Fact = Omit<NoticeFact, 'name'>;
type Bare = { fact: Fact; muted: boolean };

async function factsIn(tx: ReadTx, scope: Scope): Promise<NoticeFact[]> {
  const { deps, day, tz, settings, people } = scope;
  const from = addDays(day, -TELL_FOR);
  const [promises, followups, waiting, visits, dates] = await Promise.all([
    promisesDue(tx, dueRange('mine', day, from), MOST_TOLD),
    followupsDue(tx, followupRange(day, from), MOST_TOLD),
    unansweredIn(tx, deps, settings, MOST_TOLD, TELL_FOR),
    visitsIn(tx, settings, { today: day, tz }, MOST_TOLD, from),
    datedDue(tx, 'dates', 'active', day, MOST_TOLD, from),
  ]);
  type One = { id: string; personId: string; text: string };
  const dated = (kind: FactKind, { id, personId, text }: One, due: CalendarDate): Fact => {
    const stage = due < day ? 'overdue' : 'due';
    return { kind, id, personId, text, day: due, stage };
  };
  const about = (kind: FactKind, id: string, on: CalendarDate): Fact => ({
    ...{ kind, id, personId: id, day: on, stage: 'due', text: '' },
  });
  // Nothing mutes my word and my reminders.
  const said = (fact: Fact) => ({ muted: false, fact });
  const hushed = (fact: Fact) => ({ muted: true, fact });
  const bare: Bare[] = [
    ...promises.map((one) => said(dated('promises', one, one.sortDue))),
    ...followups.map((one) => said(dated('followups', one, one.due))),
    ...waiting.map(({ person: { id }, on }) => hushed(about('waiting', id, on))),
    ...visits.map(({ person: { id }, due }) => hushed(about('visits', id, due))),
    ...dates.map((one) => hushed(dated('dates', one, one.due ?? day))),
  ];
  const known = await Promise.all(bare.map(({ fact: { personId } }) => people(personId)));
  return bare.flatMap(({ fact, muted }, index) => {
    const one = known[index];
    return !one || (muted && one.muted) ? [] : [{ ...fact, name: one.who.name }];
  });
}
