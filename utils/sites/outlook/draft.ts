import type { Address, Draft } from '@/utils/domain/page-reading';
import { namedAddress } from '@/utils/lib/text/address-list';
import { tidyLine } from '@/utils/lib/text/tidy';
import { bodyText } from '../shared/body-text';
import { isShown, pick, pickAll } from '../shared/pick';
import { fieldValue } from '../shared/text';
import { selectors } from './selectors';

export type OpenDraft = Draft & { cc: Address[]; bcc: Address[] };

/** The first compose form with an editor that can be seen. */
export function readDraft(doc: Document): OpenDraft | null {
  for (const form of pickAll(doc, selectors.compose)) {
    const editor = pick(form, selectors.editor);
    if (!editor || !isShown(editor)) continue;
    const fields = pickAll(form, selectors.field).filter((el) => !editor.contains(el));
    const [to = [], cc = [], bcc = []] = fields.map(chipsOf);
    const subject = fieldValue(pickAll(form, selectors.draftSubject).at(-1) ?? null);
    return { to, cc, bcc, subject: subject || null, text: bodyText(editor) };
  }
  return null;
}

function chipsOf(field: Element): Address[] {
  return pickAll(field, selectors.chip)
    .map((chip) => {
      const label = chip.getAttribute('aria-label') ?? '';
      const text = tidyLine(chip.textContent);
      return label.includes('@') ? namedAddress(text, label) : namedAddress(text || label, null);
    })
    .filter((person) => person !== null);
}
