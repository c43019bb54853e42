import type { SelectorTable } from '../shared/pick';

/**
 * 163, 126, yeah.net. No recording: from documented facts, 2026-11 (extensions of 2026-01 to
 * 2026-03). Classes of two and three letters change with each build and are not used.
 */
export const selectors = {
  /** document: every opened mail keeps its module in the page, hidden. */
  reader: [['[id^="_dvModuleContainer_read.ReadModule"]', '2026-03']],
  compose: [['[id^="_dvModuleContainer_compose.ComposeModule"]', '2026-03']],
  list: [['[id^="_dvModuleContainer_mbox.ListModule"]', '2026-03']],
  /** document: own address. */
  login: [['#spnUid', '2026-03']],
  /** document of the text's frame. */
  text: [['.netease_mail_readhtml', '2026-03']],
} as const satisfies SelectorTable;
