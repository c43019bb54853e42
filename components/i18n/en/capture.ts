import type { Catalogue } from '@/utils/lib/i18n/translate';

export const capture = {
  // Words selected in a page
  'capture.title': 'Keep what you selected',
  'capture.kind': 'What it is',
  'capture.mine': 'I promised',
  'capture.theirs': 'They promised',
  'capture.need': 'Need',
  'capture.complaint': 'Complaint',
  'capture.note': 'Note',
  'capture.text': 'In your words',
  'capture.who': 'Choose a person',
  'capture.keep': 'Keep',
  'capture.pickFirst': 'Choose a person and keep',
} as const satisfies Catalogue;
