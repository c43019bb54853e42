import type { SelectorTable } from '../shared/pick';

/**
 * 163, 126, yeah.net. No recording: from documented facts, 2026-11 (extensions of 2026-01 to
 * 2026-03, public copies of a mail's page). Classes of two and three letters change with each
 * build and are not used.
 */
export const selectors = {
  /** document: every opened mail keeps its module in the page, hidden. */
  reader: [['[id^="_dvModuleContainer_read.ReadModule"]', '2026-03']],
  compose: [['[id^="_dvModuleContainer_compose.ComposeModule"]', '2026-03']],
  list: [['[id^="_dvModuleContainer_mbox.ListModule"]', '2026-03']],
  /** document: own address. */
  login: [['#spnUid', '2026-03']],
  /** reader: the whole header, which stands hidden while the short one is shown. */
  header: [['[id$="_ulFull"]', '2026-11']],
  /** reader. */
  subject: [['[id$="_h1Subject"]', '2026-11']],
  /** reader: the first row of the whole header. */
  sender: [['[id$="_ulFull"] > li:first-child .nui-addr', '2026-11']],
  /** reader. */
  to: [['[id$="_dvReadto"] .nui-addr', '2026-11']],
  cc: [['[id$="_dvReadcc"] .nui-addr', '2026-11']],
  /** one person. */
  name: [['.nui-addr-name', '2026-03']],
  address: [['.nui-addr-email', '2026-03']],
  /** reader. */
  date: [['[id$="_liTime"]', '2026-11']],
  /** reader. */
  body: [['[id$="_dvContent"] iframe', '2026-11']],
  /** document of the text's frame. */
  text: [['.netease_mail_readhtml', '2026-03']],
} as const satisfies SelectorTable;
