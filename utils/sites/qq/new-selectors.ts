import type { SelectorTable } from '../shared/pick';

/**
 * The newer QQ Mail (wx.mail.qq.com, `/home/index` of mail.qq.com). No recording: from documented
 * facts, 2026-11 (automations and extensions of 2026-03 to 2026-10 that agree). Classes are
 * written by hand; the program draws one page, without frames.
 */
export const selectors = {
  /** The reader beside the list, else the reader's own page. Root: document. */
  reader: [
    ['.mail-list-page-reader', '2026-10'],
    ['.frame-main:has(.mail-detail-basic)', '2026-03'],
    ['.frame-middle:has(.mail-detail-basic)', '2026-03'],
  ],
  /** Root: reader, outside the text. */
  subject: [['.mail-detail-subject .mail-subject-text', '2026-10']],
  /** Rows of the header: the sender's, then those written to, then copies. Root: reader, outside the text. */
  row: [['.mail-detail-basic .basic-body-item', '2026-10']],
  /** Localised word before the people of a row. Root: row. */
  label: [['.basic-item-name', '2026-09']],
  /** One person; the address stands there only where the row is unfolded. Root: row. */
  account: [
    ['.xmail-cmp-account', '2026-10'],
    ['.cmp-account-wrap', '2026-03'],
  ],
  /** Root: account or row. */
  nick: [['.cmp-account-nick', '2026-10']],
  /** `<addr>`. Root: account or row. */
  email: [['.cmp-account-email', '2026-10']],
  /** Chinese or English words of the account's zone. Root: reader, outside the text. */
  time: [['.mail-detail-basic .time-text', '2026-10']],
  /** The text, inline. Root: reader. */
  body: [['.mail-detail-content', '2026-10']],
  /** Own address, in the head. Root: document. */
  self: [['.profile-user-info .user-email', '2026-10']],
  /** Root: document. */
  list: [
    ['.mail-list-page-items', '2026-09'],
    ['.mail-list-page-item', '2026-10'],
  ],
  /** Root: document. */
  compose: [['.mail-compose-page', '2026-10']],
  /** Fields in the order To, Cc, Bcc. Root: compose page. */
  receivers: [['.receiver-editor', '2026-10']],
  /** An address that is none is marked. Root: field. */
  chip: [['.xmail-cmp-account:not(.cmp-account-invalid)', '2026-10']],
  /** The label in the two languages the program has. Root: compose page. */
  draftSubject: [['input[aria-label="主题"], input[aria-label="Subject"]', '2026-10']],
  /** Root: compose page. */
  editor: [['.mail-content-editor-inner[contenteditable=true]', '2026-10']],
  /** One per file. Root: compose page. */
  attachment: [['.attach-cards .mail-compose-attach-card', '2026-10']],
} as const satisfies SelectorTable;
