import type { SelectorTable } from '../shared/pick';

/** QQ Mail classic and Tencent exmail (recorded 2018-01), the phone page of 2015. */
export const selectors = {
  /** The whole app stands in this same-origin frame. Root: outer page. */
  frame: [
    ['iframe#mainFrame', '2018-01'],
    ['iframe[name=mainFrame]', '2018-01'],
  ],
  /** Root: message page. */
  subject: [['#subject.sub_title', '2018-01']],
  /** `e` address, `n` name; the sender first. Root: message page, outside its body. */
  person: [['span[t="1"][e]', '2018-01']],
  /** Root: message page. */
  senderAddress: [['#tipFromAddr_readmail[fromaddr]', '2018-01']],
  /** Grey text, also used elsewhere: only beside a label. Root: message page, outside its body. */
  date: [['.addrtitle + b.tcolor', '2018-01']],
  /** Root: message page. */
  body: [
    ['#mailContentContainer', '2018-01'],
    ['#contentDiv', '2018-01'],
  ],
  /** Own address. Root: outer page, then compose form. */
  account: [
    ['#useraddr', '2018-01'],
    ['input#sendmailname', '2018-01'],
  ],
  /** Filled chips of a recipient field. Root: compose page. */
  chipTo: [['#toAreaCtrl .addr_base[addr]', 'undated']],
  chipCc: [['#ccAreaCtrl .addr_base[addr]', 'undated']],
  /** Root: compose page. */
  draftSubject: [['input#subject', '2018-01']],
  /** Root: compose page. */
  editorFrame: [['iframe.qmEditorIfrmEditArea', '2018-01']],
} as const satisfies SelectorTable;
