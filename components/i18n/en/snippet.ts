import type { Catalogue } from '@/utils/lib/i18n/translate';

export const snippet = {
  'snippet.open': 'Write',
  'snippet.title': 'A letter to begin with',
  'snippet.insert': 'Put into the mail',
  'snippet.kind.greeting': 'Greeting',
  'snippet.kind.thanks': 'Thanks',
  'snippet.kind.refusal': 'No',
  'snippet.kind.takes-longer': 'Takes longer',
  'snippet.kind.value': 'Something useful',
  'snippet.kind.survey': 'How are we doing?',
  'snippet.kind.referral': 'Referral',
  'snippet.kind.festival': 'Festival',
  'snippet.reason.why': 'What for, or why',
  'snippet.reason.value': 'What it is, or its link',
  'snippet.notNow': 'Not now, until {until}: {because}',
  'snippet.kept': 'You kept this for people like them',
  'snippet.notForThem': 'Not for them: {what}',
} as const satisfies Catalogue;
