import type { SelectorTable } from '../shared/pick';

/** No recording: from documented facts, 2026-11. */
export const selectors = {
  /** document of the shell: the mail application, on another host. */
  application: [['iframe#thirdPartyFrame_mail', '2026-05']],
  /** document of the application: web component of 2026; table of the older interface. */
  list: [
    ['webmailer-mail-list', '2026-05'],
    ['#mail-list', '2026-01'],
  ],
} as const satisfies SelectorTable;
