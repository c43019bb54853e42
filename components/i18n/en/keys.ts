import type { Catalogue } from '@/utils/lib/i18n/translate';

export const keys = {
  // Shortcuts
  'keys.title': 'Keyboard shortcuts',
  'keys.log': 'Log the conversation',
  'keys.note': 'Write a note',
  'keys.followup': 'Plan a follow-up',
  'keys.search': 'Search a person',
  'keys.move': 'Walk through promises',
  'keys.done': 'Done',
  'keys.undo': 'Undo the last change',
  'keys.esc': 'Close, go back',
  'keys.everywhere': 'Log from anywhere',
} as const satisfies Catalogue;
