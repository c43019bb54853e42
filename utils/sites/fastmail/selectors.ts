import type { SelectorTable } from '../shared/pick';

/**
 * Fastmail. No recording: from documented facts, 2026-11 (a selector file its author checked on
 * the live site 2026-06-04). Classes `v-…`, `app-…`, `u-…` are written by hand, not generated.
 */
export const selectors = {
  /** document: the open conversation. */
  region: [
    ['#conversation', '2026-06'],
    ['.v-Thread', '2026-06'],
  ],
  /** region: cards; a draft in the conversation is no message. */
  message: [['.v-MessageCard:not(.v-MessageCard--draft)', '2026-06']],
  /** Labels may stand beside the heading. */
  subject: [
    ['.v-Thread-title :is(h1, h2)', 'unverified'],
    ['.v-Thread-title', '2026-06'],
  ],
  /** message: the address is the heading's title. */
  sender: [
    ['h2.v-MessageCard-from[title]', '2026-06'],
    // Not in a text whose own mark is gone.
    ['.v-MessageCard-header .v-MessageCard-from', '2026-06'],
  ],
  /** message: what it holds besides names is not verified. */
  to: [['.v-MessageCard-to', '2026-06']],
  /** message: no hook is known; a time element in the card's header would be the date. */
  date: [['.v-MessageCard-header time', 'unverified']],
  body: [
    ['div.v-Message-body', '2026-06'],
    ['.v-Message-body', '2026-06'],
  ],
  list: [
    ['#mailbox', '2026-06'],
    ['li.v-MailboxItem', '2026-06'],
  ],
} as const satisfies SelectorTable;
