import type { Address, Draft } from '@/utils/domain/page-reading';
import { parseAddressList } from '@/utils/lib/text/address-list';
import { bodyText, plainReply } from '../shared/body-text';
import { documentOf } from '../shared/frames';
import { pick } from '../shared/pick';
import { fieldValue } from '../shared/text';
import { selectors } from './selectors';

/** Recipients of the compose page: hidden text fields hold them in full, elastic adds chips. */
export function recipients(doc: Document, field: 'to' | 'cc' | 'bcc'): Address[] {
  const typed = parseAddressList(fieldValue(doc.getElementById(`_${field}`)));
  const list = typed.some((a) => a.email) ? typed : chips(doc, field);
  return list.filter((a) => a.email);
}

export function readDraft(doc: Document): Draft {
  const rich = documentOf(pick(doc, selectors.editorFrame))?.body;
  return {
    to: recipients(doc, 'to'),
    subject: fieldValue(pick(doc, selectors.draftSubject)) || null,
    text: rich ? bodyText(rich) : plainReply(fieldValue(pick(doc, selectors.editor))),
  };
}

function chips(doc: Document, field: string): Address[] {
  const box = doc.getElementById(`_${field}`)?.parentElement;
  return [...(box?.querySelectorAll('li.recipient[title]') ?? [])].flatMap((chip) =>
    parseAddressList(chip.getAttribute('title')),
  );
}
