import type { SelectorTable } from '../shared/pick';

/**
 * SOGo 5.8. No recording: from documented facts, 2026-11 (a running 5.8.0 with made-up mail;
 * source 2026-04). Labels are translated on the server; ids and classes are not.
 */
export const selectors = {
  /** document: the open message; popups hold the same directive. */
  region: [
    ['#detailView[ui-view=message]', '2026-11'],
    ['[ui-view=message]', '2026-11'],
  ],
  /** region: the first heading of the card. */
  subject: [
    ['md-card-content h5.sg-md-headline', '2026-11'],
    ['.sg-md-headline', '2026-11'],
  ],
  /**
   * region, outside recipients and text: the address stands in a link beside the name. Never
   * `sg-avatar-image[sg-email]`: it holds an expression, not an address.
   */
  sender: [['a.md-caption:not(.msg-recipients *)', '2026-11']],
  /** region: chips show a name or an address, never both; folded, the line mixes To and Cc. */
  to: [['.msg-recipients md-chip', '2026-11']],
  /** region: localised words; `datetime` is the literal text `viewer.message.date`. */
  date: [['time.msg-date', '2026-11']],
  /** region: inline, the sender's own classes are kept. */
  body: [
    ['.msg-body', '2026-11'],
    ['.mailer_mailcontent', '2026-11'],
  ],
  /** document: rows without ids. */
  list: [['#messagesList', '2026-11']],
} as const satisfies SelectorTable;
