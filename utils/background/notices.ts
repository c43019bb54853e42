import {
  type Notice,
  noticesAt,
  TELL_FOR,
  type Told,
  wantsNotices,
  withTold,
} from '@/utils/domain/notice';
import { addDays, startOfDay, wallClockIn } from '@/utils/lib/dates';
import { pickLocale } from '@/utils/lib/i18n/locale';
import { hash53 } from '@/utils/lib/text/hash';
import type { Result } from '@/utils/messages/result';
import type { Settings } from '@/utils/messages/settings';
import type { NoticeNews } from '@/utils/services';
import { noticeWords } from './notice-words';

/** As much of the browser's notifications as every browser has that has any. */
export type NotificationsApi = {
  create(
    id: string,
    options: { type: 'basic'; iconUrl: string; title: string; message: string },
  ): Promise<string>;
};

export type NoticeDeps = {
  /** Undefined where the browser has none (Safari), or the user has not allowed them. */
  notifications(): NotificationsApi | undefined;
  local: {
    get(key: string): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
  };
  news(): Promise<Result<NoticeNews>>;
  now(): Date;
  timeZone(): string;
  /** Languages of the browser, the first preferred. */
  languages(): readonly string[];
};

const KEY = 'notices-told';

/**
 * Tells what is due, each thing once. A notification has the id of its content and is shown before
 * it is noted down as told: should the background die in between, the next try replaces it.
 */
export function createNotices(deps: NoticeDeps) {
  async function tell(): Promise<Settings | null> {
    const news = await deps.news();
    if (!news.ok) return null;
    const { facts, counts, settings, isWorkday } = news.value;
    const api = deps.notifications();
    if (!api || !wantsNotices(settings)) return settings;
    const wall = wallClockIn(deps.timeZone(), deps.now());
    const told = ((await deps.local.get(KEY))[KEY] ?? {}) as Told;
    const due = noticesAt(wall, settings, isWorkday, facts, counts, told);
    if (due.length === 0) return settings;
    const locale = pickLocale(settings.language, deps.languages());
    for (const notice of due) {
      await api.create(noticeId(notice), {
        ...{ type: 'basic' as const, iconUrl: '/icon/128.png' },
        ...noticeWords(notice, locale),
      });
    }
    const oldest = addDays(wall.date, -TELL_FOR - 1);
    await deps.local.set({ [KEY]: withTold(told, due, wall.date, oldest) });
    return settings;
  }
  return { tell };
}

/** Stands between the content's id and the person's; in neither. */
const PERSON = '@';

/** The same for the same content; names the person where it is about one alone. */
function noticeId({ id, facts }: Notice): string {
  const [one, ...others] = new Set(facts.map(({ personId }) => personId));
  const person = one !== undefined && others.length === 0 ? PERSON + one : '';
  return `kept-${hash53(id)}${person}`;
}

/** The page of Kept that a notification leads to: the one person, else Today. */
export function placeOfNotice(noticeId: string): string {
  const [, person] = noticeId.split(PERSON);
  return person ? `person/${encodeURIComponent(person)}` : 'today';
}

/** The instant at which a clock in the zone shows the hour of a day, or the first after it. */
function instantAt(tz: string, date: string, hour: number): number {
  const guess = startOfDay(tz, date).getTime() + hour * 3_600_000;
  const wall = wallClockIn(tz, new Date(guess));
  // A clock that was moved since midnight is off by as much.
  const off = wall.date === date ? hour * 60 - (wall.hour * 60 + wall.minute) : 0;
  return guess + off * 60_000;
}

/** When something may be told next: as work begins, and at the hour of the digest. */
export function nextNoticeAt(settings: Settings, tz: string, now: Date): number | null {
  if (!wantsNotices(settings)) return null;
  const { date } = wallClockIn(tz, now);
  const moments = [date, addDays(date, 1)].flatMap((day) =>
    [settings.workHours.from, settings.digestHour].map((hour) => instantAt(tz, day, hour)),
  );
  return Math.min(...moments.filter((moment) => moment > now.getTime()));
}
