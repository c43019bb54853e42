import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CalendarDate } from '@/utils/lib/dates';
import { createDateWords, type DateWords } from '@/utils/lib/i18n/dates';
import { formatTag, type Locale } from '@/utils/lib/i18n/locale';
import { createTranslate, type Translate } from '@/utils/lib/i18n/translate';
import { en } from './en';
import { zh } from './zh';

export type T = Translate<typeof en>;

/** Everything that depends on the language and the day. */
export type Words = { locale: Locale; t: T; dates: DateWords; today: CalendarDate };

const catalogues = { en, zh };

/** The texts of one language, whatever the screens show: for what is written to a customer. */
export function translateTo(locale: Locale): T {
  return createTranslate<typeof en>(formatTag[locale], catalogues[locale]);
}

export function createWords(locale: Locale, today: CalendarDate, timeZone: string): Words {
  return { locale, t: translateTo(locale), dates: createDateWords(locale, today, timeZone), today };
}

export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('words are missing');
  return words;
}
