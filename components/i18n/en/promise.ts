import type { Catalogue } from '@/utils/lib/i18n/translate';

export const promise = {
  // Due chips
  'due.overdue': { one: '{n} d overdue', other: '{n} d overdue' },
  'due.none': 'no date',
  'due.choose': 'Choose a date',

  // Promises
  'ledger.iOwe': 'I owe',
  'ledger.theyOwe': 'They owe',
  'ledger.nothing': 'nothing',
  'ledger.addMine': 'Add a promise of mine',
  'ledger.addTheirs': 'Add a promise of theirs',
  'ledger.placeholderMine': 'Send the price list, fri',
  'ledger.placeholderTheirs': 'Signed contract, next week',
  'ledger.openSource': 'Open the conversation',
  'promise.kind.firm': 'Firm',
  'promise.kind.soft': 'Soft',
  'promise.kind.approval': 'Needs approval',
  'promise.kind.theirs': 'Theirs',
  'promise.kindHint.soft': 'You said you would see what you can do',
  'promise.kindHint.approval': 'You must ask inside first',
  'promise.done': 'Done: {text}',
  'promise.received': 'Received: {text}',
  'promise.markDone': 'Mark as done',
  'promise.menu': 'More for “{text}”',
  'promise.renegotiate': 'New date …',
  'promise.renegotiateHint': 'The old one is kept in the record',
  'promise.changeDate': 'Correct the date',
  'promise.broken': 'Not kept',
  'promise.drop': 'No longer needed',
  'promise.cannot': 'It cannot be …',
  'promise.theyMoved': 'They told a new date',
  'promise.editText': 'Edit the words',
  'promise.text': 'Promise',
  'promise.moved': 'moved from {date}',

  // Dates
  'when.placeholder': 'fri, in 2 weeks, 27 Nov …',
  'when.unread': 'No date in that',
  'when.tomorrow': 'Tomorrow',
  'when.nextWeek': 'Next week',
  'when.twoWeeks': 'In 2 weeks',
  'when.label': 'Date',
  'when.remove': 'No date',
  'when.uncertain': 'holiday not known, please check',

  // Found promises
  'found.title': { one: '{n} promise found', other: '{n} promises found' },
  'found.lead': 'Keep the ones you mean.',
  'found.keep': { zero: 'Keep none', one: 'Keep {n}', other: 'Keep {n}' },
  'found.skip': 'Skip',
  'found.mine': 'I owe',
  'found.theirs': '{name} owes',
  'found.doubtful': 'Perhaps',
  'found.kind': 'Kind of promise',

  // Complaints and needs in what was logged
  'heard.complaint': 'Complaint',
  'heard.need': 'Need',
  'heard.clock': 'red until they are told why',
  'heard.title.complaint': 'They are not happy',
  'heard.title.need': 'They are looking for something',
  'heard.title.both': 'They tell you something',
} as const satisfies Catalogue;
