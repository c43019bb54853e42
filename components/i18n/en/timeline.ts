import type { Catalogue } from '@/utils/lib/i18n/translate';

export const timeline = {
  // Timeline
  'timeline.title': 'History',
  'timeline.empty': 'Nothing logged yet. Press Log and this conversation stands here.',
  'timeline.emptyFilter': 'Nothing of this kind yet.',
  'timeline.editText': 'Edit the text',
  'timeline.remove': 'Take off the timeline',
  'timeline.menu': 'More for this entry',
  'timeline.in': 'from them',
  'timeline.out': 'from you',
  'timeline.loading': 'Loading more',
  'timeline.failed': 'The rest could not be loaded.',
  'timeline.filter': 'Show only',
  'timeline.noText': 'Without text',
  'timeline.open': 'Open the conversation',
  'timeline.about': 'about {time}',
} as const satisfies Catalogue;
