import type { Address } from '@/utils/domain/page-reading';
import { namedAddress } from '@/utils/lib/text/address-list';
import { tidyLine } from '@/utils/lib/text/tidy';
import type { DraftForm, DraftSite } from '../adapter';
import { draftOf, hasFocus, ownWords } from '../shared/draft';
import { isShown, pick, pickAll } from '../shared/pick';
import { fieldValue } from '../shared/text';
import { selectors } from './selectors';

/** Answers inside the reading pane and new messages; tabs may keep several open. */
export const drafts: DraftSite = {
  forms(doc) {
    const forms = pickAll(doc, selectors.compose).flatMap((root): DraftForm[] => {
      const editor = pick(root, selectors.editor);
      return editor && isShown(editor) ? [{ root, editor }] : [];
    });
    const focused = ({ root, editor }: DraftForm) =>
      hasFocus(editor) || root.contains(root.ownerDocument.activeElement);
    return [...forms.filter(focused), ...forms.filter((form) => !focused(form))];
  },

  read({ root, editor }) {
    const fields = pickAll(root, selectors.field).filter((el) => !editor.contains(el));
    const [to = [], cc = [], bcc = []] = fields.map(chipsOf);
    const subject = fieldValue(pickAll(root, selectors.draftSubject).at(-1) ?? null) || null;
    return draftOf({
      key: root.id ? `outlook:${root.id}` : null,
      // The history below is what makes it an answer, whatever the subject says.
      ...(pick(editor, selectors.history) ? { mode: 'reply' } : {}),
      to,
      cc,
      bcc,
      subject,
      text: ownWords(editor),
      attachments: pickAll(root, selectors.attachment).length,
    });
  },

  pressed(target, { root }) {
    return pickAll(root, selectors.send).some((el) => el.contains(target)) ? 'send' : null;
  },

  sending: 'form',
};

function chipsOf(field: Element): Address[] {
  return pickAll(field, selectors.chip)
    .map((chip) => {
      const label = chip.getAttribute('aria-label') ?? '';
      const text = tidyLine(chip.textContent);
      return label.includes('@') ? namedAddress(text, label) : namedAddress(text || label, null);
    })
    .filter((person) => person !== null);
}
