/**
 * Words that say how a mail page is built and nothing of what it shows. Only these may stand in
 * attribute values of a censored page.
 */
export const STRUCTURE = new Set(
  (
    'account action actions addr address addresses all app application area article aside attachment ' +
    'attachments avatar bar base bcc block body box btn button button cell center chip chips class close ' +
    'collapse collapsed column combobox complementary compose contact contacts container content ' +
    'contentinfo conv conversation counter cover data date dialog div document draft drafts dropdown ' +
    'editor email expanded false feed field fields fixed flex folder folders foot footer form frame from ' +
    'full grid gridcell group head header heading headers height hidden https http icon iframe img inbox ' +
    'index info inner input item items label layout left letter link list listbox listitem load log main ' +
    'mail mailbox mailto menu menubar menuitem message messages meta mid middle modal msg name nav ' +
    'navigation none note null off open option options outer page pane panel part parts person polite popup ' +
    'presentation preview print progress quote read reader reading receiver recipient recipients region ' +
    'reply right role root row rowgroup rowheader rows scroll search section selected send sender sent ' +
    'separator sheet show shell sidebar size snippet spam span split status sub subject submit tab table ' +
    'tablist tabpanel target tbody td tel text textarea textbox thread threads time title toggle tool ' +
    'toolbar tooltip top tree treegrid treeitem true type unread url user value view viewer when widget ' +
    'width window wrap wrapper write ltr rtl auto'
  ).split(' '),
);

/** Attributes whose values are words of the page's building, not of its content. */
export const STRUCTURAL_VALUES = new Set([
  'role',
  'type',
  'dir',
  'itemprop',
  'itemtype',
  'name',
  'hidden',
  'contenteditable',
  'aria-live',
  'aria-expanded',
  'aria-selected',
  'aria-hidden',
  'aria-modal',
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-i18n',
  'data-field',
]);
