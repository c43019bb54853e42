import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { addDays, weekdayOf } from '@/utils/lib/dates';
import type { Session } from '@/utils/state/session';
import { useWords } from '../i18n/context';
import type { ReadWhen } from '../ui/WhenField';

/** What the place the screen stands in can do besides; absent = it cannot. */
export type Abilities = {
  /** Folds the in-page sidebar away. */
  collapse?: () => void;
  openSidePanel?: () => void;
  /** Opens Kept in a tab of its own, at a page of it (`settings/sites`). */
  openDashboard?: (place?: string) => void;
  /** Shows a person where this screen shows people; absent = as the card. */
  openPerson?: (personId: string) => void;
  /** Asks the browser's leave to read a site; must be called in a press. */
  requestSite?: (origin: string) => Promise<boolean>;
  /** Asks the browser's leave to notify; must be called in a press. Absent where it cannot. */
  requestNotices?: () => Promise<boolean>;
  /** The same for the match patterns of a known site. */
  requestHosts?: (patterns: readonly string[]) => Promise<boolean>;
};

export type AppContext = { session: Session; abilities: Abilities };
export const AppContext = createContext<AppContext | null>(null);

export function useApp(): AppContext {
  const app = useContext(AppContext);
  if (!app) throw new Error('session is missing');
  return app;
}

export const useSession = () => useApp().session;

/** Shows a person: as the card, or on their page. */
export function useVisit(): (personId: string) => void {
  const { session, abilities } = useApp();
  return abilities.openPerson ?? session.card.visit;
}

/** Reads a day from words, by the background's language knowledge. */
export function useReadWhen(): ReadWhen {
  const { client } = useSession();
  return async (input) => {
    const answer = await client.call('when/read', { input: input.slice(0, 200) });
    if (!answer.ok || !answer.value) return null;
    const { date, phrase, uncertain } = answer.value;
    return { date, phrase, doubtful: uncertain !== undefined };
  };
}

/** The days one press away. Next week begins on its Monday. */
export function useQuickDays(): { label: string; date: string }[] {
  const { t, today } = useWords();
  return [
    { label: t('when.tomorrow'), date: addDays(today, 1) },
    { label: t('when.nextWeek'), date: addDays(today, 8 - weekdayOf(today)) },
    { label: t('when.twoWeeks'), date: addDays(today, 14) },
  ];
}
