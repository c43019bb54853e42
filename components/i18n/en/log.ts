import type { Catalogue } from '@/utils/lib/i18n/translate';

export const log = {
  // Log bar
  'log.messages': { one: 'Log {n} message', other: 'Log {n} messages' },
  'log.fresh': { one: 'Logged · {n} new message', other: 'Logged · {n} new messages' },
  'log.logged': 'Logged {when}',
  'log.addAndLog': 'Add {name} and log',
  'log.nothing': 'No conversation to log',
  'log.unreadable': 'This page cannot be read',
  'log.byHand': 'Log by hand for {name}',
  'log.who': 'Say first who it is',
  'log.waiting': 'Reading …',
  'log.busy': 'Logging …',
  'log.other': 'Log something else',
  'log.hint': 'Log this conversation',

  // Channels
  'channel.mail': 'Mail',
  'channel.linkedin': 'LinkedIn',
  'channel.call': 'Call',
  'channel.meeting': 'Meeting',
  'channel.visit': 'Visit',
  'channel.wechat': 'WeChat',
  'channel.note': 'Note',
  'channel.other': 'Other',

  // Manual log
  'manual.titleWith': 'With {name}',
  'manual.text': 'What was said?',
  'manual.textHint': 'Promises you write here are found, too',
  'manual.direction': 'Who started it',
  'manual.out': 'I did',
  'manual.in': 'They did',
  'manual.when': 'When',
  'manual.now': 'Now',
  'manual.earlier': 'Earlier',
  'manual.time': 'Time',
  'manual.future': 'That lies ahead. Plan a follow-up instead.',
  'manual.save': 'Log it',
  'manual.channel': 'Kind',
} as const satisfies Catalogue;
