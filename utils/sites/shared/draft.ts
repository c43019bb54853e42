import type { Draft } from '@/utils/domain/page-reading';
import { stripReplyText, visibleReply } from '@/utils/lib/reply';
import { stripReplyMarks } from '@/utils/lib/text/subject';
import { tidyText } from '@/utils/lib/text/tidy';
import { fieldValue } from './text';

/** A draft as read, with what the site does not say left open. */
export function draftOf(known: Partial<Draft>): Draft {
  return {
    key: null,
    mode: isAnswer(known.subject ?? null) ? 'reply' : 'new',
    to: [],
    cc: [],
    bcc: [],
    subject: null,
    text: '',
    attachments: null,
    ...known,
  };
}

/** `Re:`, `AW:`, 回复： … before the subject. */
function isAnswer(subject: string | null): boolean {
  return subject !== null && stripReplyMarks(subject) !== subject.trim();
}

/** The user's own words in an editor: a rich one, or a text area. Nothing own = ''. */
export function ownWords(editor: Element): string {
  const typed = fieldValue(editor);
  if (editor.localName === 'textarea') return tidyText(stripReplyText(typed, 'empty').text);
  return tidyText(visibleReply(editor, 'empty').text);
}

/** Is the focus in this element, or in the frame whose body it is? */
export function hasFocus(editor: Element): boolean {
  const doc = editor.ownerDocument;
  const root = editor.getRootNode() as Document | ShadowRoot;
  const active = root.activeElement ?? null;
  if (!active || !(active === editor || editor.contains(active))) return false;
  // In a frame the body is always active: the frame itself must be, too.
  const frame = doc.defaultView?.frameElement;
  return !frame || frame.ownerDocument.activeElement === frame;
}
