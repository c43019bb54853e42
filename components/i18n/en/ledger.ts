import type { Catalogue } from '@/utils/lib/i18n/translate';

export const ledger = {
  // Due chips
  'due.inDays': { one: 'in {n} day', other: 'in {n} days' },

  // What became of a promise
  'outcome.kept': 'Kept',
  'outcome.renegotiated': 'Kept by a new date',
  'outcome.late': 'Late',
  'outcome.broken': 'Not kept',
  'outcome.dropped': 'No longer needed',
  'promise.endings': 'How did it end?',
  'promise.keptInTime': 'Done in time, not noted',
  'promise.told': 'told',
  'promise.beyond.earlier': 'earlier than promised',
  'promise.beyond.more': 'more than promised',

  // Soft promises
  'soft.firmUp': 'Firm up',
  'soft.firmUpHint': 'By when will you do it?',
  'soft.sayNo': 'Say no',
  'soft.takesLonger': 'Takes longer',
  'soft.days': 'Come back within',
  'soft.daysN': { one: '{n} working day', other: '{n} working days' },
  'soft.daysDefault': 'As usual ({n})',

  // Approval
  'approval.ask': 'Ask',
  'approval.askLabel': 'Whom do you ask, and when do they have an answer?',
  'approval.askPlaceholder': 'Ms Li, answer by fri',
  'approval.needDate': 'When does the customer have an answer?',
  'approval.asked': 'asked {who} {when}',
  'approval.approved': 'Approved',
  'approval.denied': 'Denied',
  'approval.askAgain': 'Ask somebody else',
  'approval.answer': 'answer due',
  'approval.was': 'approved by {who}',
  'limit.yours': 'Yours to decide: {upTo}',
  'limit.decide': 'Decide now',
  'limit.report': 'Report: decided “{text}” myself ({upTo})',

  // A new date
  'renegotiate.from': '{from} → {to}',
  'renegotiate.inTime': 'Told in time: this is honest and counts as kept.',
  'renegotiate.late': 'The day has passed: it will count as late.',
  'renegotiate.other': 'Another date',

  // Notes
  'note.tone': 'Tone',
  'note.gentle': 'Gentle',
  'note.firm': 'Firm',
  'note.language': 'Language of the note',
  'note.text': 'Note to {name}',
  'note.reason': 'Reason, if you like',
  'note.copyMove': 'Copy and move',
  'note.onlyMove': 'Only move',
  'note.copyNo': 'Copy and close',
  'note.onlyNo': 'Only close',
  'note.notCopied': 'The browser did not let Kept copy. Mark the text and copy it.',
  'note.fixed.inTime': 'An answer in time is kept word, also a no.',
  'note.fixed.firmInTime': 'Told in time, it does not count as broken.',
  'note.fixed.late': 'The day has passed.',

  // After a promise was kept
  'after.tell': 'Tell them',
  'after.thank': 'Thank them',
  'after.copied': 'Copied',
  'after.beyond': 'Earlier or more?',
  'after.earlier': 'Earlier',
  'after.more': 'More',

  // Done while logging
  'closes.title': { one: 'Does this keep a promise?', other: 'Does this keep {n} promises?' },
  'closes.ask': 'Does this keep',
  'closes.theirs': 'Does this keep {name}’s word',
  'closes.because': 'because it says: “{sentence}”',
  'toast.promises-kept': { one: '{n} promise done.', other: '{n} promises done.' },

  // The record
  'record.kept': '{kept} of {of} kept',
  'record.short': '{kept} of {of}',
  'record.theirs': 'they {kept} of {of}',
  'record.open': 'How words were kept',
  'record.closed': 'Recently closed',
  'record.more': 'Show more',
  'record.mine': 'My word',
  'record.their': 'Their word',
  'record.none': 'Nothing has ended yet.',
  'record.why': 'Why?',
  'record.addWhy': 'Add why',
  'record.reopen': 'Open again',
  'record.correct': 'Correct: {text}',
  'record.reasons': 'Why',
  'record.month': 'Month',
  'record.rule':
    'Kept is what was done by the day first said, or by a new day told in time. What was dropped counts on neither side.',

  // All promises
  'page.promises': 'Promises',
  'promises.side': 'Whose word',
  'promises.mine': 'I owe',
  'promises.theirs': 'They owe',
  'promises.record': 'Record',
  'promises.show': 'Show',
  'show.open': 'All open',
  'show.overdue': 'Overdue',
  'show.today': 'Today',
  'show.week': 'This week',
  'show.undated': 'Without a date',
  'show.soft': 'Soft',
  'show.approval': 'Approval',
  'show.closed': 'Closed',
  'promises.person': 'Only one person',
  'promises.everybody': 'Everybody',
  'promises.empty': 'Nothing here.',
  'promises.emptyMine': 'You owe nobody anything here.',
  'promises.emptyTheirs': 'Nobody owes you anything here.',
  'promises.keys': 'J K walk · D done · R new date · X not needed · Enter the sentence',

  // Settings
  'section.promises': 'Promises',
  'settings.softDays': 'Soft promises',
  'settings.softDaysHint':
    '“I’ll see what I can do” is owed an answer within this time, unless a person has another.',
  'settings.limits': 'Yours to decide',
  'settings.limitsHint':
    'Where a promise names one of these words, you need not ask. Kept reminds you to report it.',
  'limits.word': 'Word',
  'limits.upTo': 'Up to',
  'limits.wordExample': 'discount',
  'limits.upToExample': 'up to 5 %',
  'limits.remove': 'Remove {word}',
  'limits.add': 'Add a limit',

  'keys.renegotiate': 'New date for a promise',
  'keys.drop': 'No longer needed',

  // Toasts
  'toast.promise-late': 'Done, late.',
  'toast.promise-renegotiated': 'Done by the new date. Word kept.',
  'toast.promise-received': 'Received',
  'toast.promise-firm': 'Firm now',
  'toast.promise-asked': 'Noted whom you asked',
  'toast.promise-declined': 'Closed with an honest no',
  'toast.promise-decided': 'Decided. The report is a follow-up.',
  'toast.promise-corrected': 'Corrected',
  'toast.promise-reopened': 'Open again',
  'toast.promise-noted': 'Noted',
} as const satisfies Catalogue;
