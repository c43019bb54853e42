import type { Catalogue } from '@/utils/lib/i18n/translate';

export const notice = {
  'section.notices': 'Work and notifications',
  'notice.workDays': 'Working days',
  'notice.workDaysHint': 'Answers are counted in them, and nothing speaks up on other days.',
  'notice.workHours': 'Working hours',
  'notice.from': 'From',
  'notice.to': 'To',
  'notice.holidays': 'Public holidays',
  'notice.holidaysHint': 'With the days worked in exchange.',
  'notice.holidaysNone': 'Not observed',
  'notice.holidaysCn': 'Mainland China',
  'notice.title': 'Notifications',
  'notice.hint':
    'In working hours, each thing once. The badge counts your overdue word in any case.',
  'notice.none': 'This browser has no notifications. The badge and Today show all the same.',
  'notice.kind.promises': 'My promises: due today, overdue',
  'notice.kind.followups': 'Follow-ups',
  'notice.kind.waiting': 'People who wait for my answer',
  'notice.kind.visits': 'Visits due',
  'notice.kind.dates': 'Birthdays and other days',
  'notice.kind.digest': 'One summary a day',
  'notice.digestHour': 'Hour of the summary',
} as const satisfies Catalogue;
