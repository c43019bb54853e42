import type { SelectorTable } from '../shared/pick';

/** Zoho Mail and its white-label hosts (one table of 2026-09, checked on a live mailbox). */
export const selectors = {
  /** A closed pane keeps the last message, without `.shw`. Root: document. */
  pane: [['[role=region].shw', '2026-09']],
  /** The rest of the id is the message's. Root: pane. */
  message: [['[id^="zm_Container_m"]', '2026-09']],
  /** Every person twice; the address is in `data-eid`. Root: message, outside its body. */
  sender: [['.zmMHFrom [data-eid]', '2026-09']],
  /** One row each for To, Cc, Bcc. Root: message, outside its body. */
  row: [
    ['.zmMHdrRow:has([data-eid])', '2026-09'],
    ['.zmMHdrData:has([data-eid])', '2026-09'],
  ],
  /** Root: row. */
  recipient: [
    ['.jsReciID[data-eid]', '2026-09'],
    ['[data-eid]', '2026-09'],
  ],
  /** With year and offset. Root: message, outside its body. */
  time: [['.jsRevTS', '2026-09']],
  /** Root: message. */
  body: [
    ['[role=document]', '2026-09'],
    ['.zmMailContent', 'undated'],
  ],
  /** Root: pane. */
  subject: [['.zmPVHeading.jsConvSB', 'undated']],
  /** Opening a row puts `t` before its id. Root: document. */
  openRow: [['[role=option][data-ty=lt][aria-selected=true]', '2026-09']],
  /** Root: row of the list. */
  rowSubject: [['[data-testid=lst-sub]', '2026-09']],
  /** Only while something is being written. Root: document. */
  account: [['[data-testid=com_cur_from_address]', '2026-09']],
  /** Root: document. */
  list: [['[role=listbox]:has([data-ty=lt])', '2026-09']],
  /** Chips carry the address as their name. Root: document. */
  draftChip: [['[role=option].zmCB[aria-label*="@"]', '2026-09']],
  /** Root: document. */
  draftSubject: [['[data-testid=com_subject_field] input', '2026-09']],
  /** The text stands in the same-origin frame of the editor. Root: document. */
  editorFrame: [['[id^="zmComposeEditor_Cmp"] iframe', '2026-09']],
} as const satisfies SelectorTable;
