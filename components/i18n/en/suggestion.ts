import type { Catalogue } from '@/utils/lib/i18n/translate';

export const suggestion = {
  // Next action
  'next.title': 'Next step',
  'next.promiseOverdue': {
    one: 'You promised “{text}”, {n} day overdue.',
    other: 'You promised “{text}”, {n} days overdue.',
  },
  'next.promiseToday': 'You promised “{text}” for today.',
  'next.promiseSoon': {
    one: 'You promised “{text}” for tomorrow.',
    other: 'You promised “{text}”, due in {n} days.',
  },
  'next.softOverdue': {
    zero: 'You said you would come back: “{text}”. Today is the day.',
    one: 'You said you would come back {n} day ago: “{text}”.',
    other: 'You said you would come back {n} days ago: “{text}”.',
  },
  'next.softWaiting': {
    one: 'You said you would come back: “{text}”. One day left.',
    other: 'You said you would come back: “{text}”. {n} days left.',
  },
  'next.followupOverdue': {
    one: '“{text}” was for yesterday.',
    other: '“{text}” was due {n} days ago.',
  },
  'next.followupToday': 'Today: {text}',
  'next.theyWait': {
    zero: 'They wrote today and wait for your answer.',
    one: 'They have waited {n} day for your answer.',
    other: 'They have waited {n} days for your answer.',
  },
  'next.theirsOverdue': {
    one: 'They promised “{text}”, {n} day overdue.',
    other: 'They promised “{text}”, {n} days overdue.',
  },
  'next.revisit': {
    one: '{n} day without contact. A good time to get in touch.',
    other: '{n} days without contact. A good time to get in touch.',
  },
  'next.planned': {
    zero: 'Planned for today: {text}',
    one: 'Planned for tomorrow: {text}',
    other: 'Planned in {n} days: {text}',
  },
  'next.nothing': 'Nothing planned. Plan a step?',
  'next.basis': 'Based on what you opened here',
  'next.plan': 'Plan a step',
  'next.contact': 'Log a contact',
  'next.remindTomorrow': 'Remind me tomorrow',
  'next.seen': 'Received',
  'next.newDate': 'New date',
  'tone.overdue': 'Overdue',
  'tone.waiting': 'Waiting',
  'tone.today': 'Today',
  'tone.planned': 'Planned',
  'tone.idle': 'Nothing planned',
} as const satisfies Catalogue;
