import type { SelectorTable } from '../shared/pick';

/**
 * Horde IMP, dynamic view, both generations. No recording: from documented facts, 2026-11 (a
 * running 6.2.27 with made-up mail; development source 2024-01). Row ids are language-free.
 */
export const selectors = {
  /** document: preview pane; own window and popup. */
  region: [
    ['#previewMsg', '2026-11'],
    ['#msgData', '2024-01'],
    ['#impbase_message', '2024-01'],
    ['#pageContainer', '2024-01'],
  ],
  /** region: stands twice, folded and full, with the same words. */
  subject: [
    ['span.subject.allowTextSelection', '2026-11'],
    ['.subject.allowTextSelection', '2024-01'],
    ['div.subject', '2026-11'],
  ],
  /** region: the row may be hidden until "full header" is opened: it is the same message's. */
  sender: [
    ['#msgHeaderFrom td.from .address', '2026-11'],
    ['#msgHeadersColl .from .address', '2026-11'],
    ['td.from .address', '2026-11'],
    ['#msgHeaderFrom td.from a', '2026-11 source'],
  ],
  /** region. */
  to: [
    ['#msgHeaderTo td.to .address', '2026-11'],
    ['td.to .address', '2024-01'],
    ['#msgHeaderTo td.to a', '2026-11 source'],
  ],
  /** region. */
  cc: [
    ['#msgHeaderCc td.cc .address, #msgHeaderBcc td.bcc .address', '2026-11'],
    ['#msgHeaderCc td.cc a, #msgHeaderBcc td.bcc a', '2026-11 source'],
  ],
  /** region: ISO in development builds; the release prints zone letters, which say little. */
  date: [
    ['time.msgHeaderDateRelative[datetime]', '2024-01'],
    ['#msgHeaderDate td.date', '2026-11'],
    ['.date', '2026-11'],
  ],
  /** region: text inline, HTML in a same-origin frame written by script. */
  body: [['#messageBody', '2026-11']],
  /** document: virtual rows. */
  list: [
    ['#msgSplitPane', '2026-11'],
    ['.vpRow', '2026-11'],
  ],
  /** document: message page of the basic view; localised labels, so it is read by meaning. */
  basic: [['#msgheaders', '2026-11']],
  /** document: the first subject of a conversation's list; the heading has a translated word before it. */
  thread: [['.threadSummary a[href^="#i"]', '2024-01']],
} as const satisfies SelectorTable;
