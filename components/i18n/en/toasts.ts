import type { Catalogue } from '@/utils/lib/i18n/translate';

export const toasts = {
  // Toasts
  'toast.person-added': '{name} added',
  'toast.person-edited': 'Changed',
  'toast.person-linked': 'Address added',
  'toast.person-removed': '{name} removed',
  'toast.logged': {
    zero: 'Everything was logged already',
    one: '{n} message logged',
    other: '{n} messages logged',
  },
  'toast.folded': {
    one: '({n} folded message left out: open it to log it)',
    other: '({n} folded messages left out: open them to log them)',
  },
  'toast.logged-manual': 'Logged',
  'toast.noted': 'Note saved',
  'toast.entry-edited': 'Changed',
  'toast.entry-removed': 'Taken off the timeline',
  'toast.promises-added': { one: 'Promise kept in mind', other: '{n} promises kept in mind' },
  'toast.promises-sent': {
    one: '{n} promise kept on the ledger',
    other: '{n} promises kept on the ledger',
  },
  'toast.promise-kept': 'Done. Word kept.',
  'toast.promise-broken': 'Noted as not kept',
  'toast.promise-dropped': 'Dropped',
  'toast.promise-moved': 'New date noted',
  'toast.promise-edited': 'Changed',
  'toast.followup-added': 'Planned',
  'toast.followup-done': 'Done',
  'toast.followup-dropped': 'Dropped',
  'toast.followup-moved': 'Moved',
  'toast.address-changed': 'Addresses changed',
  'toast.saved-late': 'Saved after all',
  'toast.undone': 'Taken back',
  'toast.region': 'Messages',

  // Failures
  'error.data-missing': 'Your data is not there; nothing was written.',
  'error.storage-unavailable': 'The browser does not let Kept store anything.',
  'error.storage-full': 'Not saved: the disk is full.',
  'error.not-saved': 'Not saved. Please try again.',
  'error.changed-since': 'Changed since, so it cannot be taken back.',
  'error.not-found': 'That is not there any more.',
  'error.bad-request': 'That did not work.',
  'error.not-allowed': 'That is not allowed here.',
  'error.nothing-to-log': 'There is no conversation to log.',
  'error.nobody-known': 'Nobody in this conversation is known yet.',
  'error.no-answer': 'Not confirmed.',
} as const satisfies Catalogue;
