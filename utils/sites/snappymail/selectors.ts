import type { SelectorTable } from '../shared/pick';

/** SnappyMail (source of 2025-06): translation keys stand in attributes, so labels do not matter. */
export const selectors = {
  /** The program, on any host. Root: document. */
  app: [['#rl-app', '2025-06']],
  /** The open message. Root: app. */
  view: [['.messageView .b-message', '2025-06']],
  /** Root: view, outside bodies. */
  subject: [['.messageItemHeader .subjectParent .subject', '2025-06']],
  /** Title: `"Name" <addr>`. Root: view, outside bodies. */
  sender: [['.informationShort .from[title]', '2025-06']],
  /** All headers, in the page though hidden; the key of a row is in its label. Root: view. */
  fullLabel: [['.informationFull td[data-i18n^="GLOBAL/"]', '2025-06']],
  /** The short line. Root: view. */
  shortLabel: [['.informationShortWrp [data-i18n^="GLOBAL/"]', '2025-06']],
  /** ISO UTC. Root: view, outside bodies. */
  time: [['time.date[datetime]', '2025-06']],
  /** Several cached bodies, all but one hidden. Root: view. */
  body: [['.bodyText > [id^="rl-msg-"]', '2025-06']],
  /** Root: app. */
  list: [['.messageList', '2025-06']],
  /** Own address. Root: app. */
  account: [['.accountPlace[title]', '2025-06']],
} as const satisfies SelectorTable;
