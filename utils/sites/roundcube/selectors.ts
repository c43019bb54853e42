import type { SelectorTable } from '../shared/pick';

/**
 * Roundcube in its three skins. The program makes `td.header.<key>`, `.rcmContactAddress`,
 * `span.adr`, `.message-part`; the skin makes the frames around them.
 */
export const selectors = {
  /** The header of the open message; never the summary line, which shows the recipient in Sent. Root: document. */
  scope: [
    ['#message-header .header-headers', 'elastic 2026-11'],
    ['#messageheader .headers-table', 'larry 1.6'],
    ['#preview-allheaders', 'larry preview 1.6'],
    ['.messageheaderbox .headers-table', 'classic preview 1.6'],
    ['#messageframe .headers-table', 'classic 1.6'],
    ['table.headers-table', '1.6'],
  ],
  /** Own words only: hidden labels and buttons stand inside the heading. Root: document, outside #messagebody. */
  subject: [
    ['h2.subject > span[onmouseover]', 'larry 1.6 running 2026-11'],
    ['h2.subject', 'elastic 2026-11'],
    ['h3.subject', 'larry preview 1.6'],
    ['td.header.subject', 'classic 1.6'],
  ],
  /** Never relative, unlike the header row. Root: document. */
  dateLong: [['.header-summary .text-nowrap', 'elastic 2026-11']],
  /** Forwarded mails inside bring header tables of their own. Root: document. */
  body: [['#messagebody', '2026-11']],
  /** One element per part of the mail. Root: body. */
  part: [[':is(.message-htmlpart, .message-part)', '2026-11']],
  /** Mailto: and title hold the address, the text a name. Root: header row. */
  contact: [
    ['a.rcmContactAddress', '2026-11'],
    ['a[href^="mailto:"]', '2026-11'],
  ],
  /** The preview is a whole message page in a same-origin frame. Root: document. */
  previewFrame: [
    ['iframe#messagecontframe', '2026-11'],
    ['iframe[name=messagecontframe]', '1.6'],
  ],
  /** The own login, often the address. Root: document. */
  login: [
    ['.header-title.username', 'elastic 2026-11'],
    ['.topright .username', 'larry 1.6'],
    ['.username', '1.6'],
  ],
  /** Rows name nobody. Root: document. */
  list: [['#messagelist', '2026-11']],
  /** Sender to be; the option text may be an address. Root: compose. */
  from: [['#_from', '2026-11']],
  /** Field id. Root: compose. */
  draftSubject: [['#_subject', '2026-11']],
  /** TinyMCE puts the text into a same-origin frame. Root: compose. */
  editorFrame: [['iframe#composebody_ifr', '2026-11']],
  /** Plain text. Root: compose. */
  editor: [['textarea#composebody', '2026-11']],
  /** One line per file. Root: compose. */
  attachment: [['#attachment-list > li', '2026-11']],
  /** What the server said after sending or saving. Root: compose. */
  confirmation: [
    ['#messagestack .confirmation', 'elastic 1.6'],
    ['#message .confirmation', 'larry 1.6'],
  ],
} as const satisfies SelectorTable;
