import { tidyName } from '@/utils/lib/text/tidy';
import type { DraftForm, DraftSite } from '../adapter';
import { chatText } from '../shared/chat-text';
import { draftOf, hasFocus } from '../shared/draft';
import { isShown, pick, pickAll } from '../shared/pick';
import { lineOf } from '../shared/text';
import { addressOf, type Person, personOfLink } from './messages';
import { isMinimised, newMessageChips } from './overlay';
import { selectors } from './selectors';
import { visibleParts } from './visible';

const BUBBLE = selectors.bubble.map(([css]) => css).join(', ');

/** The messaging page and its bubbles, of which several may be open. */
export const drafts: DraftSite = {
  forms(doc) {
    const { doc: page, shadow } = visibleParts(doc);
    const forms = [shadow, page]
      .filter((root) => root !== null)
      .flatMap((root) => pickAll(root, selectors.editor))
      .filter(isShown)
      .flatMap((editor): DraftForm[] => {
        const bubble = editor.closest(BUBBLE);
        if (bubble && isMinimised(bubble)) return [];
        return [{ editor, root: formAround(editor) }];
      });
    return [
      ...forms.filter(({ editor }) => hasFocus(editor)),
      ...forms.filter(({ editor }) => !hasFocus(editor)),
    ];
  },

  read: ({ editor }) => readDraft(editor, peopleAround(editor)),

  pressed(target, { root }) {
    return pickAll(root, selectors.send).some((el) => el.contains(target)) ? 'send' : null;
  },

  sending: 'chat',
};

/** What stands in a composer, to these people. */
export function readDraft(editor: Element, people: readonly Person[], mode?: 'new') {
  const to = people.map(addressOf).filter((address) => address !== null);
  return draftOf({ mode: mode ?? 'reply', to, text: chatText(editor) });
}

function formAround(editor: Element): Element {
  for (const [css] of selectors.form) {
    const form = editor.closest(css);
    if (form) return form;
  }
  return editor;
}

/** Whom the composer writes to: the head of its bubble, or of the page's conversation. */
function peopleAround(editor: Element): Person[] {
  const bubble = editor.closest(BUBBLE);
  if (bubble) {
    const link = pick(bubble, selectors.bubblePerson);
    const person = personOfLink(link, tidyName(lineOf(link)));
    return person ? [person] : newMessageChips(bubble);
  }
  if (editor.closest('aside')) return newMessageChips(asideChild(editor));
  const title = pick(editor.ownerDocument, selectors.threadTitle, { outside: 'aside' });
  const name = title && tidyName(lineOf(pick(title, selectors.threadName)));
  const person = title && personOfLink(pick(title, selectors.threadPerson), name);
  return person ? [person] : [];
}

/** The child of the overlay that holds the editor: a bubble without a name of its own. */
function asideChild(editor: Element): Element {
  let at = editor;
  while (at.parentElement && at.parentElement.localName !== 'aside') at = at.parentElement;
  return at;
}
