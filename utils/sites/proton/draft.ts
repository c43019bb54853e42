import type { Address, Draft } from '@/utils/domain/page-reading';
import { parsePerson } from '@/utils/lib/text/address-list';
import { draftOf, ownWords } from '../shared/draft';
import { documentOf } from '../shared/frames';
import { isShown, pick, pickAll } from '../shared/pick';
import { fieldValue, lineOf } from '../shared/text';
import { selectors } from './selectors';

/** The last window that is open; null when nothing is being written. */
export function readDraft(doc: Document): Draft | null {
  const composer = pickAll(doc, selectors.composer).filter(isShown).at(-1);
  const subject = composer && pick(composer, selectors.draftSubject);
  if (!composer || !subject) return null;
  const inner = documentOf(pick(composer, selectors.editorFrame));
  const editor = inner && (pick(inner, selectors.editor) ?? inner.body);
  return draftOf({
    to: chipsOf(composer, 'to'),
    cc: chipsOf(composer, 'cc'),
    bcc: chipsOf(composer, 'bcc'),
    subject: fieldValue(subject) || null,
    text: editor ? ownWords(editor) : '',
  });
}

/** People in the smallest box around a field that holds no other field. */
function chipsOf(composer: Element, field: 'to' | 'cc' | 'bcc'): Address[] {
  const input = composer.querySelector(`[data-testid="composer:${field}"]`);
  let box = input?.parentElement ?? null;
  for (; box && box !== composer; box = box.parentElement) {
    if (box.querySelectorAll('[data-testid^="composer:"]').length > 1) return [];
    const chips = pickAll(box, selectors.chip);
    if (chips.length > 0) return chips.flatMap((chip) => parsePerson(lineOf(chip)) ?? []);
  }
  return [];
}
