import type { SelectorTable } from '../shared/pick';

/**
 * Where Gmail keeps what Kept reads. Ids and addresses come from attributes; class names only
 * find containers. `seen` is the last recording or living source that shows it.
 */
export const selectors = {
  main: {
    root: 'document',
    why: 'the current view; earlier threads and lists stay in the page, hidden',
    css: [['[role=main]', '2026-07']],
  },
  thread: {
    root: 'main',
    why: 'the open conversation, before rows of a split pane that precede it',
    css: [
      ['.g.id .a98.iY', '2026-07'],
      ['.ao9 .a98.iY', '2026-07'],
      ['.g.id table.Bs', '2023-11'],
      ['table.Bs', '2023-11'],
      ['.PeIF1d', '2022-10'],
      ['.if', '2018'],
    ],
  },
  heading: {
    root: 'thread, then main',
    why: 'the only heading that carries the thread id',
    css: [
      ['h2[data-legacy-thread-id]', '2026-07'],
      ['h2.hP', '2026-07'],
      ['.ha h2', '2016-05'],
    ],
  },
  threadId: {
    root: 'thread',
    why: 'some builds put the id on another element than the heading',
    css: [['[data-legacy-thread-id]', '2026-07']],
  },
  message: {
    root: 'thread',
    why: 'ARIA roles held since 2016; classes are the fallback',
    css: [
      ['[role=listitem]:has(.adn, .adf, .gs, [data-legacy-message-id])', '2026-07'],
      ['.h7, .kv', '2026-07'],
      ['.adn.ads', '2026-07'],
    ],
  },
  folded: {
    root: 'thread',
    why: 'several collapsed messages behind one line with a number',
    css: [['.kQ, .kx', '2026-07']],
  },
  messageId: {
    root: 'message',
    why: 'the id; missing on a message just sent, until it is synchronised',
    css: [
      ['[data-legacy-message-id]', '2026-07'],
      ['[data-message-id]', '2026-07'],
    ],
  },
  log: {
    root: 'message',
    why: 'ids as base64 JSON, when the data attributes are absent',
    css: [['[jslog]', '2025-08']],
  },
  body: {
    root: 'message',
    why: 'the text of the mail; everything in it is the sender’s markup',
    css: [
      ['.ii.gt > .a3s', '2025-08'],
      ['.a3s', '2026-07'],
    ],
  },
  sender: {
    root: 'message, outside its body',
    why: '`email` is exact where the text is a name, localised or a lie',
    css: [
      ['span.gD[email]', '2025-08'],
      ['.gF [email]', '2026-07'],
      ['h3.iw [email]', '2016-05'],
      ['.gF [data-hovercard-id]', '2026-07'],
      ['img.ajn[jid]', '2025-08'],
    ],
  },
  recipients: {
    root: 'message, outside its body',
    why: 'the visible part of To and Cc together',
    css: [
      ['.hb [email]', '2025-08'],
      ['span.g2[email]', '2026-07'],
      ['.hb [data-hovercard-id]', '2026-07'],
    ],
  },
  recipientLine: {
    root: 'message, outside its body',
    why: 'its own words tell whether the list is cut',
    css: [['.hb', '2025-08']],
  },
  details: {
    root: 'message, outside its body',
    why: 'rows from, (reply-to,) to, cc, …; labels localised, order fixed',
    css: [
      ['table.ajC tr.ajv', '2024'],
      ['table.ajC tr', '2024'],
    ],
  },
  shownDate: {
    root: 'message, outside its body',
    why: 'localised; only to notice an imported mail whose id has another time',
    css: [['.g3[title]', '2025-08']],
  },
  list: {
    root: 'main',
    why: 'rows of a list: they name nobody',
    css: [
      ['[gh=tl]', '2026-07'],
      ['tr.zA', '2024-02'],
    ],
  },
  editor: {
    root: 'document',
    why: 'what is being written',
    css: [
      ['[g_editable=true]', '2026-07'],
      ['[role=textbox][contenteditable=true]', '2026-07'],
      ['.Am.Al.editable', '2026-07'],
    ],
  },
  composeField: {
    root: 'ancestors of the editor',
    why: 'the smallest element that also holds subject or recipients is the compose form',
    css: [
      ['[name=subjectbox]', '2026-07'],
      ['[name=to]', '2026-07'],
    ],
  },
  draftSubject: {
    root: 'compose form',
    why: 'field name, language-free',
    css: [['input[name=subjectbox]', '2026-07']],
  },
  account: {
    root: 'document',
    why: 'account button: words localised, the address stands in the label',
    css: [
      ['a[href*="accounts.google"][aria-label*="@"]', '2026'],
      ['[role=banner] a[aria-label*="@"]', '2026'],
    ],
  },
  loading: {
    root: 'document',
    why: 'names the account while Gmail loads',
    css: [['#loading .msg', '2026-08']],
  },
  printAccount: {
    root: 'print view',
    why: 'the account as Name <addr>, right cell of the top table',
    css: [['.bodycontainer > table td[align=right] b', '2023-04']],
  },
  printSubject: {
    root: 'print view',
    why: 'the only heading',
    css: [['.maincontent font[size="+1"] > b', '2023-04']],
  },
  printMessage: {
    root: 'print view',
    why: 'one table per message',
    css: [['.maincontent > table.message', '2023-04']],
  },
} as const satisfies SelectorTable;

/** Recipient chips of a compose form, by field; before October 2021 a textarea held them. */
export const recipientChips = {
  to: chips('to'),
  cc: chips('cc'),
  bcc: chips('bcc'),
} as const;

function chips(field: string) {
  return {
    root: 'compose form',
    why: 'the From row carries a hover card of the own address too: stay inside the field',
    css: [
      [`[name=${field}] [role=option][data-hovercard-id]`, '2026-07'],
      [`[name=${field}] [data-hovercard-id]`, '2026-07'],
    ],
  } as const;
}
