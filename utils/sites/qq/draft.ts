import type { Address, Draft } from '@/utils/domain/page-reading';
import { namedAddress, parseAddressList } from '@/utils/lib/text/address-list';
import { bodyText } from '../shared/body-text';
import { draftOf } from '../shared/draft';
import { documentOf } from '../shared/frames';
import { type Entry, pick, pickAll } from '../shared/pick';
import { fieldValue, lineOf } from '../shared/text';
import { selectors } from './selectors';

export function readDraft(doc: Document): Draft {
  const body = documentOf(pick(doc, selectors.editorFrame))?.body;
  return draftOf({
    to: addressees(doc, 'to', selectors.chipTo),
    cc: copied(doc),
    subject: fieldValue(pick(doc, selectors.draftSubject)) || null,
    text: body ? bodyText(body) : '',
  });
}

function copied(doc: Document): Address[] {
  return addressees(doc, 'cc', selectors.chipCc);
}

/** Chips, else the hidden text area behind them. */
function addressees(doc: Document, field: string, chips: Entry): Address[] {
  const found = pickAll(doc, chips).map((chip) =>
    namedAddress(lineOf(chip).replace(/^[;；]{1,9}|[;；]{1,9}$/g, ''), chip.getAttribute('addr')),
  );
  const list = found.length > 0 ? found : parseAddressList(fieldValue(doc.getElementById(field)));
  return list.filter((p): p is Address => !!p?.email);
}
