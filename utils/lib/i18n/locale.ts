export type Locale = 'en' | 'zh';

/**
 * The language to show. `auto` takes the first of the browser's languages there is a
 * catalogue for, else English.
 * @param preferred BCP 47 tags, best first, as `navigator.languages` gives them
 */
export function pickLocale(setting: 'auto' | Locale, preferred: readonly string[]): Locale {
  if (setting !== 'auto') return setting;
  for (const tag of preferred) {
    const language = tag.toLowerCase().split('-', 1)[0];
    if (language === 'zh' || language === 'en') return language;
  }
  return 'en';
}

/** The tag dates and numbers are formed by: day before month, 24 hours, in both languages. */
export const formatTag: Readonly<Record<Locale, string>> = { en: 'en-GB', zh: 'zh-CN' };
