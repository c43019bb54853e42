import type { SelectorTable } from '../shared/pick';

/**
 * Where Gmail keeps what Kept reads. Ids and addresses come from attributes; class names only
 * find containers. `seen` is the last recording or living source that shows it.
 */
export const selectors = {
  /** The current view; earlier threads and lists stay in the page, hidden. Root: document. */
  main: [['[role=main]', '2026-07']],
  /** The open conversation, before rows of a split pane that precede it. Root: main. */
  thread: [
    ['.g.id .a98.iY', '2026-07'],
    ['.ao9 .a98.iY', '2026-07'],
    ['.g.id table.Bs', '2023-11'],
    ['table.Bs', '2023-11'],
    ['.PeIF1d', '2022-10'],
    ['.if', '2018'],
  ],
  /** The only heading that carries the thread id. Root: thread, then main. */
  heading: [
    ['h2[data-legacy-thread-id]', '2026-07'],
    ['h2.hP', '2026-07'],
    ['.ha h2', '2016-05'],
  ],
  /** Some builds put the id on another element than the heading. Root: thread. */
  threadId: [['[data-legacy-thread-id]', '2026-07']],
  /** ARIA roles held since 2016; classes are the fallback. Root: thread. */
  message: [
    ['[role=listitem]:has(.adn, .adf, .gs, [data-legacy-message-id])', '2026-07'],
    [':is(.h7, .kv)', '2026-07'],
    ['.adn.ads', '2026-07'],
    ['.gs:has(.ii.gt)', '2025-08'],
  ],
  /** Several collapsed messages behind one line with a number. Root: thread. */
  folded: [[':is(.kQ, .kx)', '2026-07']],
  /** The id; missing on a message just sent, until it is synchronised. Root: message. */
  messageId: [
    ['[data-legacy-message-id]', '2026-07'],
    ['[data-message-id]', '2026-07'],
  ],
  /** Ids as base64 JSON, when the data attributes are absent. Root: message. */
  log: [['[jslog]', '2025-08']],
  /** The text of the mail; everything in it is the sender’s markup. Root: message. */
  body: [
    ['.ii.gt > .a3s', '2025-08'],
    ['.a3s', '2026-07'],
  ],
  /** `email` is exact where the text is a name, localised or a lie. Root: message, outside its body. */
  sender: [
    ['span.gD[email]', '2025-08'],
    ['.gF [email]', '2026-07'],
    ['h3.iw [email]', '2016-05'],
    ['.gF [data-hovercard-id]', '2026-07'],
    ['img.ajn[jid]', '2025-08'],
  ],
  /** The visible part of To and Cc together. Root: message, outside its body. */
  recipients: [
    ['.hb [email]', '2025-08'],
    ['span.g2[email]', '2026-07'],
    ['.hb [data-hovercard-id]', '2026-07'],
  ],
  /** Its own words tell whether the list is cut. Root: message, outside its body. */
  recipientLine: [['.hb', '2025-08']],
  /** Rows from, (reply-to,) to, cc, …; labels localised, order fixed. Root: message, outside its body. */
  details: [
    ['table.ajC tr.ajv', '2024'],
    ['table.ajC tr', '2024'],
  ],
  /** Localised; only to notice an imported mail whose id has another time. Root: message, outside its body. */
  shownDate: [['.g3[title]', '2025-08']],
  /** Rows of a list: they name nobody. Root: main. */
  list: [
    ['[gh=tl]', '2026-07'],
    ['tr.zA', '2024-02'],
  ],
  /** What is being written. Root: document. */
  editor: [
    ['[g_editable=true]', '2026-07'],
    ['[role=textbox][contenteditable=true]', '2026-07'],
    ['.Am.Al.editable', '2026-07'],
  ],
  /** The smallest element that also holds subject or recipients is the compose form. Root: ancestors of the editor. */
  composeField: [
    ['[name=subjectbox]', '2026-07'],
    ['[name=to]', '2026-07'],
  ],
  /** Field name, language-free. Root: compose form. */
  draftSubject: [['input[name=subjectbox]', '2026-07']],
  /** The draft’s id once Gmail saved it. Root: compose form. */
  draftId: [['input[name=draft]', '2020-10']],
  /** One per file that goes along. Root: compose form. */
  attachment: [
    ['input[name=attach]', '2026'],
    ['.dL', '2026'],
    ['.gmail_drive_chip', '2026'],
  ],
  /** The tip names the key in every language. Root: compose form. */
  send: [
    ['.aoO', '2026-07'],
    ['[role=button][data-tooltip*="Enter"]', '2026-07'],
  ],
  /** The bin. Root: compose form. */
  discard: [[':is(.og, .oh)[role=button]', '2026-07']],
  /** Only what was sent offers to be looked at. Root: document. */
  sentToast: [
    ['.vh #link_vsm', '2026'],
    ['#link_vsm', '2026'],
  ],
  /** Account button: words localised, the address stands in the label. Root: document. */
  account: [
    ['a[href*="accounts.google"][aria-label*="@"]', '2026'],
    ['[role=banner] a[aria-label*="@"]', '2026'],
  ],
  /** Names the account while Gmail loads. Root: document. */
  loading: [['#loading .msg', '2026-08']],
  /** The account as Name <addr>, right cell of the top table. Root: print view. */
  printAccount: [['.bodycontainer > table td[align=right] b', '2023-04']],
  /** The only heading. Root: print view. */
  printSubject: [['.maincontent font[size="+1"] > b', '2023-04']],
  /** One table per message. Root: print view. */
  printMessage: [['.maincontent > table.message', '2023-04']],
} as const satisfies SelectorTable;

/**
 * Recipient chips of a compose form, by field; before October 2021 a text area held them. The
 * From row carries a hover card of the own address too: stay inside the field. Root: form.
 */
export const recipientChips = { to: chips('to'), cc: chips('cc'), bcc: chips('bcc') } as const;

function chips(field: string) {
  return [
    [`[name=${field}] [role=option][data-hovercard-id]`, '2026-07'],
    [`[name=${field}] [data-hovercard-id]`, '2026-07'],
  ] as const;
}
