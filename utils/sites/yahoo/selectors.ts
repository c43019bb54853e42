import type { SelectorTable } from '../shared/pick';

/**
 * Yahoo Mail and AOL Mail, the interface up to 2025. No recording: from documented facts,
 * 2026-11 (extensions and test suites of 2026-01 to 2026-04). The newer interface, served to
 * some at random, has no verified hooks: it is read by meaning.
 */
export const selectors = {
  /** document: the open conversation. */
  region: [
    ['[data-test-id=message-group-view]', '2026-04'],
    ['[data-test-id=message-group-view-scroller]', '2026-04'],
  ],
  /** region. */
  message: [['[data-test-id=message-view]', '2026-04']],
  subject: [
    ['[data-test-id=message-group-subject-text]', '2026-04'],
    ['[data-test-id=message-subject]', '2026-01'],
  ],
  /** message: the pill's title or innermost words are the address. */
  sender: [
    ['[data-test-id=message-from] [data-test-id=email-pill]', '2026-04'],
    ['[data-test-id=message-from]', '2026-01'],
  ],
  to: [['[data-test-id=message-to] [data-test-id=email-pill]', '2026-04']],
  /** message: localised words. */
  date: [
    ['[data-test-id=message-date] time', '2026-01'],
    ['[data-test-id=message-date]', '2026-01'],
  ],
  /** message: note the changing dashes. */
  body: [
    ['[data-test-id=message-view-body-content]', '2026-04'],
    ['[data-test-id=message-view-body]', '2026-04'],
    ['.msg-body', '2026-01'],
  ],
  /** document: advertisements are list items too; rows name nobody. */
  list: [
    ['[data-test-id=message-list-item]', '2026-04'],
    ['[data-test-id=displayed-count]', '2026-04'],
  ],
  /** document: anything of the older interface's messages. */
  older: [['[data-test-id^="message-"]', '2026-04']],
} as const satisfies SelectorTable;
