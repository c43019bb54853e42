import type { Address, Draft } from '@/utils/domain/page-reading';
import { namedAddress, parseAddressList } from '@/utils/lib/text/address-list';
import { bodyText } from '../shared/body-text';
import { isShown, pick, pickAll } from '../shared/pick';
import { fieldValue, lineOf } from '../shared/text';
import { recipientChips, selectors } from './selectors';

export type OpenDraft = Draft & { cc: Address[]; bcc: Address[] };

/**
 * What is being written: the form with the focus, else the reply inside the conversation,
 * else the last window. null when no form is open.
 */
export function readDraft(doc: Document, main: Element | null): OpenDraft | null {
  const editors = pickAll(doc, selectors.editor).filter(isShown);
  const editor =
    editors.find((el) => el.contains(doc.activeElement)) ??
    editors.find((el) => main?.contains(el)) ??
    editors.at(-1);
  if (!editor) return null;
  const form = formAround(editor);
  const subject = form ? fieldValue(pick(form, selectors.draftSubject)) : '';
  return {
    to: form ? fieldOf(form, 'to') : [],
    cc: form ? fieldOf(form, 'cc') : [],
    bcc: form ? fieldOf(form, 'bcc') : [],
    subject: subject || null,
    text: bodyText(editor),
  };
}

function formAround(editor: Element): Element | null {
  let at = editor.parentElement;
  for (let depth = 0; at && depth < 40 && at.nodeName !== 'BODY'; depth += 1) {
    if (at.getAttribute('role') === 'main') return null;
    if (pick(at, selectors.composeField)) return at;
    at = at.parentElement;
  }
  return null;
}

function fieldOf(form: Element, field: 'to' | 'cc' | 'bcc'): Address[] {
  const chips = pickAll(form, recipientChips[field]);
  const people = chips.map((chip) =>
    namedAddress(
      chip.getAttribute('data-name') ?? lineOf(chip),
      chip.getAttribute('data-hovercard-id'),
    ),
  );
  if (people.length > 0) return people.filter((p) => p !== null);
  const typed = [...form.querySelectorAll(`textarea[name=${field}], input[name=${field}]`)];
  return typed.flatMap((el) => parseAddressList(fieldValue(el))).filter((p) => p.email);
}
