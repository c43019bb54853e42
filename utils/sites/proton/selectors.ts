import type { SelectorTable } from '../shared/pick';

/** Proton Mail (product source 2021–2024, one live check 2026-09). */
export const selectors = {
  /** Root: document. */
  header: [['[data-testid="conversation-header:subject"]', '2021-07']],
  /** Root: document. */
  message: [
    ['article[data-shortcut-target="message-container"][data-message-id]', '2024'],
    ['[data-message-id]', '2024'],
  ],
  /** Says who wrote: `is-outbound` or `is-inbound`. Root: message. */
  messageHeader: [
    ['.message-header-expanded', '2024'],
    ['.message-header-collapsed', '2024'],
    ['.message-header', '2024'],
  ],
  /** The sender's item. Root: message header. */
  sender: [['[data-testid="recipients:sender"]', '2024']],
  /** The same, but early on recipients had it, too. Root: message header. */
  senderOrRecipient: [['[data-testid="message-header:from"]', '2021-07']],
  /** Anybody in a header. Root: message header. */
  somebody: [['.message-recipient-item', '2024']],
  /** Names only until the user opens the details. Root: message header. */
  recipients: [
    ['[data-testid^="recipients:item-"]', '2026-11 source'],
    ['#message-recipients [data-testid^="recipient:details-dropdown-"]', '2026-11 source'],
    ['.message-header-recipients [data-testid^="recipients:item-"]', '2024'],
    ['.message-header-recipients [data-testid^="recipient:details-dropdown-"]', '2023'],
    ['.message-header-recipients .message-recipient-item', '2024'],
  ],
  /** Root: recipient item. */
  name: [['.message-recipient-item-label', '2024']],
  /** `<addr>`. Root: recipient item. */
  address: [['.message-recipient-item-address', '2024']],
  /** Localised text, in spite of its name. Root: message header. */
  time: [
    ['time[datetime]', '2026-09'],
    ['[data-testid=item-date][title]', '2021-07'],
  ],
  /** A blank same-origin frame since about 2022. Root: message. */
  bodyFrame: [['iframe[data-testid="content-iframe"]', '2024']],
  /** Root: frame. */
  bodyRoot: [['#proton-root', '2024']],
  /** Before the frame. Root: message. */
  body: [['[data-testid="message-content:body"]', '2021-07']],
  /** One window each. Root: document. */
  composer: [['[data-testid=composer]', '2026']],
  /** Root: composer. */
  draftSubject: [['[data-testid="composer:subject"]', '2026']],
  /** `Name <addr>` or the address, its words only. Root: box around a field. */
  chip: [
    ['[data-testid=composer-addresses-item] .composer-addresses-item-label', '2024'],
    ['[data-testid=composer-addresses-item]', '2024'],
  ],
  /** Same-origin. Root: composer. */
  editorFrame: [['iframe[data-testid=rooster-iframe]', '2026']],
  /** Root: document of the editor. */
  editor: [['#rooster-editor', '2026']],
  /** Root: document. */
  list: [['[data-shortcut-target="item-container"]', '2026-09']],
  /** Own address; may stand there only once the menu was opened. Root: document. */
  account: [
    ['.user-dropdown-email', '2026-11 source'],
    ['[data-testid="userdropdown:label:email"]', '2024'],
    ['[data-testid="heading:userdropdown"]', '2024'],
  ],
} as const satisfies SelectorTable;
