import type { SelectorTable } from '../shared/pick';

/** No recording: from documented facts, 2026-11 (recipe of 2024-06, extension of 2023-02). */
export const selectors = {
  /** document of the shell: the application, of the same origin in 2024. */
  application: [
    ['iframe#early-child', '2024-06'],
    ['iframe.child-application', '2024-06'],
  ],
  /** application: header of the open conversation. */
  header: [['.thread-header', '2023-02']],
  /** header: names without addresses, the user's among them. */
  participants: [['.thread-participants', '2023-02']],
  /** application: text; as a frame it is of another site and cannot be read. */
  body: [['.mail-message-defaults', '2024-06']],
  list: [
    ['.mailbox-list-pane', '2024-06'],
    ['.thread-list', '2024-06'],
  ],
} as const satisfies SelectorTable;
