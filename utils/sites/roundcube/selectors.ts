import type { SelectorTable } from '../shared/pick';

/**
 * Roundcube in its three skins. The program makes `td.header.<key>`, `.rcmContactAddress`,
 * `span.adr`, `.message-part`; the skin makes the frames around them.
 */
export const selectors = {
  scope: {
    root: 'document',
    why: 'the header of the open message; never the summary line, which shows the recipient in Sent',
    css: [
      ['#message-header .header-headers', 'elastic 2026-11'],
      ['#messageheader .headers-table', 'larry 1.6'],
      ['#preview-allheaders', 'larry preview 1.6'],
      ['.messageheaderbox .headers-table', 'classic preview 1.6'],
      ['#messageframe .headers-table', 'classic 1.6'],
      ['table.headers-table', '1.6'],
    ],
  },
  subject: {
    root: 'document, outside #messagebody',
    why: 'own words only: hidden labels and buttons stand inside the heading',
    css: [
      ['h2.subject', 'elastic 2026-11'],
      ['h3.subject', 'larry preview 1.6'],
      ['td.header.subject', 'classic 1.6'],
    ],
  },
  dateLong: {
    root: 'document',
    why: 'never relative, unlike the header row',
    css: [['.header-summary .text-nowrap', 'elastic 2026-11']],
  },
  body: {
    root: 'document',
    why: 'forwarded mails inside bring header tables of their own',
    css: [['#messagebody', '2026-11']],
  },
  part: {
    root: 'body',
    why: 'one element per part of the mail',
    css: [['.message-htmlpart, .message-part', '2026-11']],
  },
  contact: {
    root: 'header row',
    why: 'mailto: and title hold the address, the text a name',
    css: [
      ['a.rcmContactAddress', '2026-11'],
      ['a[href^="mailto:"]', '2026-11'],
    ],
  },
  previewFrame: {
    root: 'document',
    why: 'the preview is a whole message page in a same-origin frame',
    css: [
      ['iframe#messagecontframe', '2026-11'],
      ['iframe[name=messagecontframe]', '1.6'],
    ],
  },
  login: {
    root: 'document',
    why: 'the own login, often the address',
    css: [
      ['.header-title.username', 'elastic 2026-11'],
      ['.topright .username', 'larry 1.6'],
      ['.username', '1.6'],
    ],
  },
  list: {
    root: 'document',
    why: 'rows name nobody',
    css: [['#messagelist', '2026-11']],
  },
  from: {
    root: 'compose',
    why: 'sender to be; the option text may be an address',
    css: [['#_from', '2026-11']],
  },
  draftSubject: { root: 'compose', why: 'field id', css: [['#_subject', '2026-11']] },
  editorFrame: {
    root: 'compose',
    why: 'TinyMCE puts the text into a same-origin frame',
    css: [['iframe#composebody_ifr', '2026-11']],
  },
  editor: { root: 'compose', why: 'plain text', css: [['textarea#composebody', '2026-11']] },
} as const satisfies SelectorTable;
