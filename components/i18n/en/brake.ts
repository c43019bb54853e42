import type { Catalogue } from '@/utils/lib/i18n/translate';

export const brake = {
  // While a message is written
  'brake.title': 'About to promise',
  'brake.to': 'to {name}',
  'brake.keepOne': 'Keep on the ledger when it is sent: {text}',
  'brake.holds': {
    zero: 'nothing else that day',
    one: 'already holds {n} promise',
    other: 'already holds {n} promises',
  },
  'brake.off': 'not a working day',
  'brake.softer': 'Softer',
  'brake.use': 'Put it in',
  'brake.useHint': 'Replaces the sentence in your draft; the page’s own undo brings it back',
  'brake.yours': 'Yours to decide: {upTo}',
  'brake.approval': 'Ask inside first',
  'brake.owed': 'Still owed to {name}:',
  'brake.owedMore': { one: '{n} more', other: '{n} more' },
  'brake.noAttachment': 'You mention an attachment, and nothing is attached.',
  'brake.notNow': 'Not now until {date}: {because}',
  'brake.notNowBare': 'Not now until {date}',

  // After it closed
  'brake.wasItSent': 'Was it sent?',
  'brake.wasItSentTo': 'Your message to {name} closed, with a promise in it.',
  'brake.wasItSentBare': 'Your message closed, with a promise in it.',
  'brake.yesKeep': { one: 'Yes, keep {n} promise', other: 'Yes, keep {n} promises' },
  'brake.no': 'No',
  'brake.who': 'Sent to {name}',
  'brake.whoText': 'Kept does not know {name} yet, so what you promised is not kept.',
  'brake.addAndKeep': { one: 'Add and keep {n} promise', other: 'Add and keep {n} promises' },
  'brake.leave': 'Leave it',
} as const satisfies Catalogue;
