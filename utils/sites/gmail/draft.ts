import type { Address } from '@/utils/domain/page-reading';
import { namedAddress, parseAddressList } from '@/utils/lib/text/address-list';
import type { DraftForm, DraftSite } from '../adapter';
import { draftOf, hasFocus, ownWords } from '../shared/draft';
import { isShown, pick, pickAll } from '../shared/pick';
import { fieldValue, lineOf } from '../shared/text';
import { recipientChips, selectors } from './selectors';

/** Boxes of the conversation view that hold an answer and no more. */
const REPLY_BOX = '.M9, .ip, [role=dialog]';
/** A form that stands among the messages is an answer. */
const IN_THREAD = '[role=main] .a98, [role=main] .ip, [role=main] [role=list]';

/** Windows in the corner, full screen, and the box under a conversation: often several at once. */
export const drafts: DraftSite = {
  /** The form with the focus, else the answer inside the conversation, else the last window. */
  forms(doc) {
    const forms = editors(doc)
      .filter(isShown)
      .map((editor) => ({ editor, root: formAround(editor) }))
      .filter((form): form is DraftForm => form.root !== null);
    return forms.reverse().sort((a, b) => rank(b) - rank(a));
  },

  read({ root, editor }) {
    const id = fieldValue(pick(root, selectors.draftId)).replace(/^#/, '');
    const subject = fieldValue(pick(root, selectors.draftSubject)) || null;
    return draftOf({
      key: /^msg-/.test(id) ? `gmail:${id}` : null,
      ...(editor.closest(IN_THREAD) ? { mode: 'reply' } : {}),
      to: fieldOf(root, 'to'),
      cc: fieldOf(root, 'cc'),
      bcc: fieldOf(root, 'bcc'),
      subject,
      text: ownWords(editor),
      attachments: pickAll(root, selectors.attachment).length,
    });
  },

  pressed(target, { root }) {
    if (pickAll(root, selectors.send).some((el) => el.contains(target))) return 'send';
    return pickAll(root, selectors.discard).some((el) => el.contains(target)) ? 'discard' : null;
  },

  saysSent: (doc) => pick(doc, selectors.sentToast) !== null,
  sending: 'form',
};

function rank(form: DraftForm): number {
  if (hasFocus(form.editor) || form.root.contains(form.root.ownerDocument.activeElement)) return 2;
  return form.editor.closest('[role=main]') ? 1 : 0;
}

/** The smallest element around the editor that also holds a field of the form, of this one only. */
function formAround(editor: Element): Element | null {
  let at = editor.parentElement;
  for (let depth = 0; at && depth < 40 && at.nodeName !== 'BODY'; depth += 1) {
    if (at.getAttribute('role') === 'main' || holdsOthers(at, editor)) break;
    if (pick(at, selectors.composeField)) return at;
    at = at.parentElement;
  }
  return editor.closest(REPLY_BOX);
}

/** Another window's editor, or two subjects: what stands there may be another window's. */
function holdsOthers(box: Element, editor: Element): boolean {
  return (
    editors(box).some((el) => el !== editor && !editor.contains(el)) ||
    pickAll(box, selectors.draftSubject).length > 1
  );
}

/** All of them, whichever mark each has: a window that lost one is still a window. */
function editors(root: ParentNode): Element[] {
  const all = [...root.querySelectorAll(selectors.editor.map(([css]) => css).join(', '))];
  return all.filter((el) => !all.some((other) => other !== el && other.contains(el)));
}

/**
 * The form that counts. None where another window stands open that cannot be read and nothing has
 * the focus: the user may be writing in that one.
 */
export function formInUse(doc: Document, url: URL): DraftForm | null {
  const forms = drafts.forms(doc, url);
  const [first] = forms;
  if (!first || rank(first) > 0) return first ?? null;
  const fields = selectors.composeField.flatMap(([css]) => [...doc.querySelectorAll(css)]);
  const read = (el: Element) => forms.some(({ root }) => root.contains(el));
  return fields.filter(isShown).every(read) ? first : null;
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
