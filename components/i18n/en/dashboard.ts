import type { Catalogue } from '@/utils/lib/i18n/translate';

export const dashboard = {
  'nav.pages': 'Pages',
  'page.today': 'Today',
  'page.settings': 'Settings',
  'nav.overdue': { one: '{n} overdue', other: '{n} overdue' },
  'settings.parts': 'Parts of the settings',
  'section.general': 'General',
  'settings.languageHint': 'Of Kept’s own words. Mail is read in both.',
  'settings.themeHint': 'Automatic follows your system.',
} as const satisfies Catalogue;
