import type { SelectorTable } from '../shared/pick';

/**
 * Outlook on the web. No whole page is recorded: roles, id prefixes and suffixes and `data-*`
 * are what live checks of 2026 agree on. Labels are localised.
 */
export const selectors = {
  /** Tell-tales of the product on other hosts. Root: document. */
  product: [
    ['link[href*="/owamail/"]', '2026-08'],
    ['script[src*="/owamail/"]', '2026-08'],
    ['meta[content*="owamail"]', '2026-08'],
  ],
  /** Where a message is read; own windows have none of them. Root: document. */
  pane: [
    ['#ConversationReadingPaneContainer', '2026'],
    ['[data-app-section=ConversationContainer]', '2026'],
    ['#ReadingPaneContainerId', '2026'],
    ['[data-app-section=MailReadCompose]', '2026'],
  ],
  /** `CONV_<conversation id>_SUBJECT`; twice with a summary above: the first counts. Root: pane. */
  subject: [
    ['[id^="CONV_"][id$="_SUBJECT"]', '2026'],
    ['[id$="_SUBJECT"]', '2026'],
    ['[role=heading] span[title]', '2026'],
  ],
  /** `MSG_<random>_FROM`: one per card, the anchor of everything else; ids in mails get `x_`. Root: pane. */
  from: [
    ['[id$="_FROM"]:not([id^="x_"])', '2026'],
    ['[role=heading][aria-label^="From:"]', '2026'],
    ['[role=heading][aria-label^="发件人"]', '2026'],
    ['[role=heading][aria-label^="Von:"]', '2026'],
  ],
  /** Root: pane, between a From and the next. */
  to: [
    ['[id$="_TO"]', '2026'],
    ['[data-testid=RecipientWell]', '2026'],
  ],
  /** Root: pane, between a From and the next. */
  cc: [['[id$="_CC"]', '2026']],
  /** Localised, no zone. Root: pane, between a From and the next. */
  time: [
    ['[id$="_DATETIME"]', '2026'],
    ['[data-testid=SentReceivedSavedTime]', '2026'],
  ],
  /** The author's text; a second one in a card is quoted. Root: pane. */
  body: [
    ['div[id^="UniqueMessageBody"]', '2026'],
    ['[role=document]', '2026'],
  ],
  /** One person in To or Cc: names only, inside the tenant. Root: To or Cc element. */
  persona: [
    ['[data-lpc-hover-target-id]', '2026'],
    ['.lpc-hoverTarget', '2026'],
    ['[data-testid=RecipientWell] button', '2026'],
    ['button', '2026'],
  ],
  /** Root: document. */
  list: [
    ['#MailList [role=listbox]', '2026'],
    ['[data-app-section=MessageList]', '2026'],
  ],
  /** The open row's senders: their names, and in the title their addresses in the same order. Root: row. */
  rowSenders: [['span[title*="@"]', '2026']],
  /** Own address, once the account menu was opened. Root: document. */
  accountCard: [['#mectrl_currentAccount_secondary', '2026']],
  /** Name or address in the label. Root: document. */
  accountButton: [
    ['#O365_MainLink_Me', '2026'],
    ['button[aria-label*="@"]', '2026'],
  ],
  /** First level of the folder tree is often the address. Root: document. */
  mailbox: [
    ['#folderPaneDroppableContainer [role=treeitem][aria-level="1"][title]', '2026'],
    ['#folderPaneDroppableContainer [title*="@"]', '2026'],
  ],
  /** An open compose form. Root: document. */
  compose: [
    ['[id^="docking_InitVisiblePart_"]', '2026'],
    ['[data-app-section="Form_Content"]', '2026'],
  ],
  /** Root: compose form. */
  editor: [
    ['[id^="editorParent_"] [contenteditable=true][role=textbox]', '2026'],
    ['[contenteditable=true][role=textbox][aria-multiline=true]', '2026'],
  ],
  /** Recipient fields in the order To, Cc, Bcc. Root: compose form. */
  field: [['[contenteditable=true]:not([aria-multiline=true])', '2026']],
  /** Its label is the address or the name. Root: field. */
  chip: [['._EType_RECIPIENT_ENTITY', '2026']],
  /** The last one. Root: compose form. */
  draftSubject: [['input[type=text][autocomplete=off]', '2026']],
  /** The mail answered to, below the own words. Root: editor. */
  history: [
    ['[id$="divRplyFwdMsg"]', '2026'],
    ['[id$="appendonsend"]', '2026'],
  ],
  /** Options of the list of files. Root: compose form. */
  attachment: [['[role=listbox] [role=option]', '2026']],
  /** The tip names the key in every language. Root: compose form. */
  send: [
    ['[data-testid=ComposeSendButton]', '2026'],
    ['button[title*="Ctrl+Enter"]', '2026'],
  ],
} as const satisfies SelectorTable;
