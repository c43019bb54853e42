import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { pickLocale } from '@/utils/lib/i18n/locale';
import type { Session } from '@/utils/state/session';
import { createWords, WordsContext } from '../i18n/context';
import { TooltipLayer } from '../ui/Tooltip';
import { type Abilities, AppContext } from './context';

export type AppFrameProps = { session: Session; abilities: Abilities; children: ComponentChildren };

/** Language, day, theme and session for everything inside. */
export function AppFrame({ session, abilities, children }: AppFrameProps) {
  const { language, theme, presenting } = session.settings.settings.value;
  const today = session.clock.today.value;
  const locale = pickLocale(language, navigator.languages);
  const words = useMemo(
    () => createWords(locale, today, session.clock.timeZone),
    [locale, today, session],
  );
  const app = useMemo(() => ({ session, abilities }), [session, abilities]);
  const dark = usePrefersDark();
  useEffect(() => {
    document.documentElement.dataset.theme =
      theme === 'dark' || (theme === 'auto' && dark) ? 'dark' : 'light';
  }, [theme, dark]);
  useEffect(() => {
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
  }, [locale]);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-presenting', presenting);
  }, [presenting]);
  return (
    <AppContext.Provider value={app}>
      <WordsContext.Provider value={words}>
        {children}
        <TooltipLayer />
      </WordsContext.Provider>
    </AppContext.Provider>
  );
}

function usePrefersDark(): boolean {
  const query = useMemo(() => matchMedia('(prefers-color-scheme: dark)'), []);
  const [dark, setDark] = useState(query.matches);
  useEffect(() => {
    const change = () => setDark(query.matches);
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, [query]);
  return dark;
}
