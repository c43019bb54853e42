import type { WallClock } from '@/utils/lib/dates';
import type { CalendarDate } from './record';

/** What may speak up as a notification of the browser. */
export const NOTICES = ['promises', 'followups', 'waiting', 'visits', 'dates', 'digest'] as const;
export type NoticeKind = (typeof NOTICES)[number];
export type FactKind = Exclude<NoticeKind, 'digest'>;

/** One thing that may be told: today it is due, or it is past its day. */
export type NoticeFact = {
  kind: FactKind;
  /** Of the record or the person. */
  id: string;
  /** The day it became tellable in this form; told again only with another day or stage. */
  day: CalendarDate;
  stage: 'due' | 'overdue';
  personId: string;
  name: string;
  text: string;
};

/** What the digest counts. */
export type DigestCounts = { overdue: number; today: number; visits: number };

/** One notification to show. */
export type Notice = {
  /** The same for the same content, so that showing it again replaces it. */
  id: string;
  kind: NoticeKind;
  facts: NoticeFact[];
  counts: DigestCounts | null;
};

export type NoticeChoices = {
  notices: Record<NoticeKind, boolean>;
  workHours: { from: number; to: number };
  digestHour: number;
};

/** Is anything to be told at all? Nothing is, until the user asks for it. */
export const wantsNotices = ({ notices }: Pick<NoticeChoices, 'notices'>): boolean =>
  Object.values(notices).some(Boolean);

/**
 * Things older than this are in the digest's number, never told one by one, in days: longer than
 * the longest public holidays.
 */
export const TELL_FOR = 14;
/** How late after its hour the digest may still come, hours: a machine that slept. */
const DIGEST_LATE = 4;

/** What was told: mark → day it was told on. */
export type Told = Readonly<Record<string, CalendarDate>>;

const markOf = ({ kind, id, stage, day }: NoticeFact): string => `${kind}:${id}:${stage}:${day}`;
const digestMark = (day: CalendarDate) => `digest:${day}`;

/**
 * The notifications that are due at this moment and were not shown before: one per kind with all
 * its news, in working time only; the digest once per working day, at its hour or soon after.
 */
export function noticesAt(
  wall: WallClock,
  choices: NoticeChoices,
  isWorkday: boolean,
  facts: readonly NoticeFact[],
  counts: DigestCounts,
  told: Told,
): Notice[] {
  if (!isWorkday) return [];
  const { notices, workHours, digestHour } = choices;
  const found: Notice[] = [];
  if (wall.hour >= workHours.from && wall.hour < workHours.to) {
    for (const kind of NOTICES) {
      if (kind === 'digest' || !notices[kind]) continue;
      const news = facts.filter((fact) => fact.kind === kind && !told[markOf(fact)]);
      if (news.length > 0) {
        const id = `${kind} ${news.map(markOf).sort().join(' ')}`;
        found.push({ id, kind, facts: news, counts: null });
      }
    }
  }
  const late = wall.hour - digestHour;
  const something = counts.overdue + counts.today + counts.visits > 0;
  if (notices.digest && something && late >= 0 && late <= DIGEST_LATE) {
    const mark = digestMark(wall.date);
    if (!told[mark]) found.push({ id: mark, kind: 'digest', facts: [], counts });
  }
  return found;
}

/** What was told with these shown today; marks that can never be asked for again are dropped. */
export function withTold(
  told: Told,
  shown: readonly Notice[],
  today: CalendarDate,
  oldest: CalendarDate,
): Told {
  const kept = Object.entries(told).filter(([, day]) => day >= oldest);
  const marks = shown.flatMap((one) =>
    one.kind === 'digest' ? [digestMark(today)] : one.facts.map(markOf),
  );
  return Object.fromEntries([...kept, ...marks.map((mark) => [mark, today] as const)]);
}
