import type { Catalogue } from '@/utils/lib/i18n/translate';

export const followup = {
  // Follow-ups and notes
  'followup.title': 'Follow-ups',
  'followup.add': 'Follow up',
  'followup.placeholder': 'Call about the samples, fri',
  'followup.label': 'New follow-up',
  'followup.done': 'Done: {text}',
  'followup.move': 'Move',
  'followup.drop': 'Drop',
  'followup.menu': 'More for “{text}”',
  'followup.needDate': 'Type a day or pick one',
  'followup.defaultText': 'Follow up',
  'note.add': 'Note',
  'note.label': 'New note',
  'note.placeholder': 'What should you remember?',
  'note.save': 'Save note',
} as const satisfies Catalogue;
