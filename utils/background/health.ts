import { type Missing, missingName } from '@/utils/domain/missing';
import type { PageReading } from '@/utils/domain/page-reading';
import type { HealthView, SiteHealth } from '@/utils/messages/views';

/** Kept in `storage.local`, outside the database: it must work when that does not. */
type LocalArea = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
};

/** Pages of one UTC day: read, partly read, not readable. */
type Day = { read: number; partly: number; unreadable: number };
type SiteBook = {
  site: string;
  lastRead: string | null;
  lastSeen: string;
  days: Record<string, Day>;
  missed: Partial<Record<Missing, number>>;
};
type RuleBook = { times: number; at: string };
type Book = { sites: Record<string, SiteBook>; rules: Record<string, RuleBook> };

const KEY = 'health';
const MOST_SITES = 60;
const MOST_RULES = 100;
const MOST_DAYS = 14;
/** Days that are summed up. */
const SHOWN_DAYS = 7;
/** A page is judged once it has been as it is for this long, ms. */
const SETTLED = 1500;

export type Health = {
  /** What became of a page; counted once it has settled, once per page. Keeps no word of it. */
  note(tabId: number, host: string, page: string, reading: PageReading | null): void;
  /** A rule for the next step threw. `name` is the rule's own, kebab-case. */
  noteRule(name: string): Promise<void>;
  view(): Promise<HealthView>;
  clear(): Promise<void>;
};

export function createHealthBook(area: LocalArea, now: () => Date): Health {
  const waiting = new Map<number, ReturnType<typeof setTimeout>>();
  const counted = new Map<number, string>();
  let queue: Promise<unknown> = Promise.resolve();

  const load = async (): Promise<Book> => {
    const book = (await area.get(KEY))[KEY] as Partial<Book> | undefined;
    return { sites: book?.sites ?? {}, rules: book?.rules ?? {} };
  };
  /** One change after the other, so that none is lost. */
  const change = (edit: (book: Book) => void): Promise<void> => {
    const next = queue.then(async () => {
      const book = await load();
      edit(book);
      await area.set({ [KEY]: bounded(book) });
    });
    queue = next.catch(() => undefined);
    return next;
  };

  return {
    note(tabId, host, page, reading) {
      clearTimeout(waiting.get(tabId));
      waiting.delete(tabId);
      const outcome = reading && outcomeOf(reading);
      if (!outcome || !host) return;
      const settle = () => {
        waiting.delete(tabId);
        const form = `${page} ${outcome}`;
        if (counted.get(tabId) === form) return;
        counted.set(tabId, form);
        const at = now().toISOString();
        change(({ sites }) => count(sites, host, reading, outcome, at)).catch(() => undefined);
      };
      waiting.set(tabId, setTimeout(settle, SETTLED));
    },
    noteRule: (name) =>
      change(({ rules }) => {
        if (!/^[a-z][a-z0-9-]{0,60}$/.test(name)) return;
        rules[name] = { times: (rules[name]?.times ?? 0) + 1, at: now().toISOString() };
      }),
    async view() {
      await queue;
      const { sites, rules } = await load();
      const newest = <T>(entries: [string, T][], at: (one: T) => string) =>
        entries.sort(([, a], [, b]) => (at(a) < at(b) ? 1 : -1));
      const since = dayOf(new Date(now().getTime() - (SHOWN_DAYS - 1) * 86_400_000).toISOString());
      return {
        sites: newest(Object.entries(sites), (one) => one.lastSeen).map(([host, book]) =>
          shown(host, book, since),
        ),
        rules: newest(Object.entries(rules), (one) => one.at).map(([name, { times, at }]) => ({
          name,
          times,
          at,
        })),
      };
    },
    clear: () =>
      change((book) => {
        book.sites = {};
        book.rules = {};
      }),
  };
}

/** null where nothing is open that could be read, or the page has not settled. */
function outcomeOf({ kind, unreadable, missing }: PageReading): keyof Day | null {
  if (missing.includes('page-changing')) return null;
  if (unreadable) return 'unreadable';
  if (kind === 'other' && missing.length > 0) return 'unreadable';
  if (kind !== 'thread' && kind !== 'messaging' && kind !== 'profile') return null;
  return missing.length > 0 ? 'partly' : 'read';
}

function count(
  sites: Book['sites'],
  host: string,
  reading: PageReading,
  outcome: keyof Day,
  at: string,
): void {
  const known = sites[host];
  const book = known ?? { site: '', lastRead: null, lastSeen: at, days: {}, missed: {} };
  const day = book.days[dayOf(at)] ?? { read: 0, partly: 0, unreadable: 0 };
  day[outcome] += 1;
  book.days[dayOf(at)] = day;
  book.site = /^[a-z]{1,20}$/.test(reading.site) ? reading.site : 'other';
  book.lastSeen = at;
  if (outcome !== 'unreadable') book.lastRead = at;
  for (const name of new Set(reading.missing.map(missingName)))
    book.missed[name] = (book.missed[name] ?? 0) + 1;
  sites[host] = book;
}

const dayOf = (at: string) => at.slice(0, 10);

/** The newest of everything, and no more than fits on a page. */
function bounded({ sites, rules }: Book): Book {
  const kept = (entries: [string, SiteBook][]) =>
    entries.sort(([, a], [, b]) => (a.lastSeen < b.lastSeen ? 1 : -1)).slice(0, MOST_SITES);
  const trimmed = kept(Object.entries(sites)).map(([host, book]): [string, SiteBook] => {
    const days = Object.entries(book.days).sort().slice(-MOST_DAYS);
    return [host, { ...book, days: Object.fromEntries(days) }];
  });
  const newest = Object.entries(rules).sort(([, a], [, b]) => (a.at < b.at ? 1 : -1));
  return {
    sites: Object.fromEntries(trimmed),
    rules: Object.fromEntries(newest.slice(0, MOST_RULES)),
  };
}

function shown(host: string, book: SiteBook, since: string): SiteHealth {
  const { site, lastRead, lastSeen } = book;
  const sum: Day = { read: 0, partly: 0, unreadable: 0 };
  for (const [day, pages] of Object.entries(book.days)) {
    if (day < since) continue;
    sum.read += pages.read;
    sum.partly += pages.partly;
    sum.unreadable += pages.unreadable;
  }
  const missed = Object.entries(book.missed).map(([name, times]) => ({
    name: missingName(name),
    times,
  }));
  missed.sort((a, b) => b.times - a.times);
  return { host, site, lastRead, lastSeen, ...sum, missed };
}
