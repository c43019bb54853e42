/** The languages of the screens, each in its own words; null = the word for automatic. */
export const languages = [
  ['auto', null],
  ['en', 'English'],
  ['zh', '中文'],
] as const;

export const themes = ['auto', 'light', 'dark'] as const;
