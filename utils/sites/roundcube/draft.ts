import type { Address } from '@/utils/domain/page-reading';
import { parseAddressList } from '@/utils/lib/text/address-list';
import type { DraftSite } from '../adapter';
import { draftOf, ownWords } from '../shared/draft';
import { documentOf } from '../shared/frames';
import { pick, pickAll } from '../shared/pick';
import { fieldValue } from '../shared/text';
import { selectors } from './selectors';

/** Writing has a page of its own, which is left when the mail is sent. */
export const drafts: DraftSite = {
  forms(doc) {
    const plain = pick(doc, selectors.editor);
    const editor = documentOf(pick(doc, selectors.editorFrame))?.body ?? plain;
    const root = plain?.closest('form') ?? doc.body;
    return editor && root ? [{ root, editor }] : [];
  },

  read({ root, editor }) {
    const doc = root.ownerDocument;
    const id = new URLSearchParams(doc.location?.search).get('_id');
    return draftOf({
      key: id ? `roundcube:${id}` : null,
      to: recipients(doc, 'to'),
      cc: recipients(doc, 'cc'),
      bcc: recipients(doc, 'bcc'),
      subject: fieldValue(pick(doc, selectors.draftSubject)) || null,
      text: ownWords(editor),
      // The list may stand beside the form.
      attachments: pickAll(doc, selectors.attachment).length,
    });
  },

  pressed(target) {
    const command = target.closest('[onclick]')?.getAttribute('onclick') ?? '';
    return /\bcommand\('send'/.test(command) || target.closest(SEND) ? 'send' : null;
  },

  saysSent: (doc) => pick(doc, selectors.confirmation) !== null,
  sending: 'page',
};

const SEND = 'button.send, a.send, a.button.send';

/** Recipients of the compose page: hidden text fields hold them in full, elastic adds chips. */
function recipients(doc: Document, field: 'to' | 'cc' | 'bcc'): Address[] {
  const typed = parseAddressList(fieldValue(doc.getElementById(`_${field}`)));
  const list = typed.some((a) => a.email) ? typed : chips(doc, field);
  return list.filter((a) => a.email);
}

function chips(doc: Document, field: string): Address[] {
  const box = doc.getElementById(`_${field}`)?.parentElement;
  return [...(box?.querySelectorAll('li.recipient[title]') ?? [])].flatMap((chip) =>
    parseAddressList(chip.getAttribute('title')),
  );
}
