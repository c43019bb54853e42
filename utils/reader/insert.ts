/** Words the user pressed to have in the draft. */
export type Insertion = {
  text: string;
  /** The sentence they stand in for; null = at the caret. */
  instead: string | null;
};

/**
 * Puts plain text into the editor as if it were typed, so that the site's own undo takes it back
 * and its own model notices. Answers whether it stands there now.
 */
export function insertWords(editor: Element, { text, instead }: Insertion): boolean {
  const doc = editor.ownerDocument;
  if (isField(editor)) return insertInField(doc, editor, text, instead);
  const selection = doc.getSelection();
  const place = instead === null ? caretIn(editor, selection) : rangeOf(editor, instead);
  if (!selection || !place) return false;
  (editor as HTMLElement).focus({ preventScroll: true });
  selection.removeAllRanges();
  selection.addRange(place);
  const before = editor.textContent;
  // Old, and the only way that editors and their undo hear of; no markup passes through it.
  return doc.execCommand('insertText', false, text) && editor.textContent !== before;
}

function isField(editor: Element): editor is HTMLTextAreaElement {
  return editor.localName === 'textarea';
}

function insertInField(
  doc: Document,
  field: HTMLTextAreaElement,
  text: string,
  instead: string | null,
): boolean {
  const at = instead === null ? -1 : field.value.indexOf(instead);
  if (instead !== null && at < 0) return false;
  field.focus({ preventScroll: true });
  if (instead !== null) field.setSelectionRange(at, at + instead.length);
  const before = field.value;
  if (doc.execCommand('insertText', false, text) && field.value !== before) return true;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return field.value !== before;
}

/** The caret while it stands in the editor, else the editor's beginning. */
function caretIn(editor: Element, selection: Selection | null): Range {
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (range && editor.contains(range.commonAncestorContainer)) return range.cloneRange();
  const start = editor.ownerDocument.createRange();
  start.selectNodeContents(editor);
  start.collapse(true);
  return start;
}

/** Where a sentence stands, whatever the white space between its words; null when it does not. */
function rangeOf(editor: Element, sentence: string): Range | null {
  const doc = editor.ownerDocument;
  const wanted = sentence.replace(/\s+/g, '');
  const walk = doc.createTreeWalker(editor, 4);
  const places: { node: Text; offset: number }[] = [];
  let text = '';
  for (let node = walk.nextNode(); node && text.length < 200_000; node = walk.nextNode()) {
    const { data } = node as Text;
    for (let offset = 0; offset < data.length; offset += 1) {
      if (/\s/.test(data[offset] ?? '')) continue;
      text += data[offset];
      places.push({ node: node as Text, offset });
    }
  }
  const at = wanted === '' ? -1 : text.indexOf(wanted);
  const first = places[at];
  const last = places[at + wanted.length - 1];
  if (at < 0 || !first || !last) return null;
  const range = doc.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}
