import type { SelectorTable } from '../shared/pick';

/**
 * Zimbra's classic client. No recording: from documented facts, 2026-11 (client source
 * 2024-09). Its modern client is another program: the generic reader's.
 */
export const selectors = {
  /** document: a conversation, else a single message. */
  region: [
    ['.ZmConvView2', '2024-09'],
    ['[id^="zv__"]:has(table.MsgHeaderTable)', '2024-09'],
  ],
  /** region: one message of a conversation. */
  message: [['.ZmMailMsgCapsuleView', '2024-09']],
  /** region: heading of the conversation, else of the message. */
  subject: [
    ['.Conv2Header [id$=_subject]', '2024-09'],
    ['td.LabelColValue.SubjectCol[role=heading]', '2024-09'],
    ['.SubjectCol', '2024-09'],
  ],
  /** message: row and cell share the id ending; suffixes of other rows are translated words. */
  sender: [
    ['[id$=_from] .addrBubble', '2024-09'],
    ['[id$=_from].addrBubble', '2024-09'],
    ['[id$=_hdrTable] tr:first-child .addrBubble', '2026-11 source'],
  ],
  /** message: by the row's id in English only; in a conversation by the order of rows. */
  to: [
    ['tr[id$=_to] .addrBubble', '2024-09'],
    ['[id$=_hdrTable] tr:nth-child(2) .addrBubble', '2026-11 source'],
  ],
  cc: [
    ['tr[id$=_cc] .addrBubble', '2024-09'],
    ['[id$=_hdrTable] tr:nth-child(n+3) .addrBubble', '2026-11 source'],
  ],
  /** message. */
  date: [
    ['td.LabelColValue.DateCol[title]', '2024-09'],
    ['.DateCol', '2024-09'],
  ],
  /** message: inline or in a frame of the same origin. */
  body: [
    ['div.MsgBody', '2024-09'],
    ['[id$=__body] iframe', '2024-09'],
    ['[id$=__body]', '2024-09'],
  ],
  list: [
    ['[id^="zl__"]', '2024-09'],
    ['.DwtListView', '2024-09'],
  ],
  /** document: account name; often the address. */
  login: [
    ['#skin_container_username', '2024-09'],
    ['#z_userName', '2024-09'],
  ],
} as const satisfies SelectorTable;
