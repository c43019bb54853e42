import type { Catalogue } from '@/utils/lib/i18n/translate';

export const today = {
  // Popup
  'popup.overdue': 'Overdue',
  'popup.today': 'Due today',
  'popup.waiting': 'They owe',
  'popup.revisits': 'Due a visit',
  'popup.clearTitle': 'Your word is kept.',
  'popup.clear': 'Nothing overdue, nothing due today.',
  'popup.moreOverdue': { one: 'and {n} more', other: 'and {n} more' },
  'popup.logCall': 'Log a call',
  'popup.snooze': 'Snooze',
  'popup.lastContact': 'last contact {when}',
  'popup.never': 'no contact yet',
  'popup.openPanel': 'Open the side panel',
  'popup.pickForCall': 'Whom did you talk to?',
  'popup.with': '{name} · {company}',
  'popup.loading': 'Loading what is due',
} as const satisfies Catalogue;
