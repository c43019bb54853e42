import { tidyName } from '@/utils/lib/text/tidy';
import { isShown, pick, pickAll } from '../shared/pick';
import { lineOf } from '../shared/text';
import { handleOf } from './ids';
import { type Person, personOfLink } from './messages';
import { selectors } from './selectors';

/** The bubble with the focus, else the one marked active, else the last that is not folded away. */
export function openBubble(overlay: Element): Element | null {
  const marked = pickAll(overlay, selectors.bubble);
  const open = (marked.length > 0 ? marked : unmarked(overlay)).filter(
    (el) => !isMinimised(el) && isShown(el),
  );
  return (
    open.find((el) => el.contains(el.ownerDocument.activeElement)) ??
    open.find((el) => /--is-active\b/.test(el.className)) ??
    open.at(-1) ??
    null
  );
}

/** Without class names: the children of the overlay that hold a place to write in. */
function unmarked(overlay: Element): Element[] {
  return [...overlay.children].filter((child) => pick(child, selectors.editor));
}

export function isMinimised(el: Element): boolean {
  const flag = [...el.attributes].find((a) => a.name.endsWith('-is-minimized'));
  return flag?.value === 'true' || /--is-minimized\b/.test(el.className);
}

/** Whom a message to somebody never written to is for. */
export function newMessageChips(bubble: Element): Person[] {
  const links = [...bubble.querySelectorAll('a[href*="/in/"]')];
  return pickAll(bubble, selectors.chips).flatMap((button) => {
    const name = tidyName(lineOf(button));
    if (!name || !button.getAttribute('aria-label')?.includes(name)) return [];
    const link = links.find((a) => lineOf(a) === name);
    const person = personOfLink(link ?? null, name);
    return [person ?? { name, handle: handleOf(null), memberId: null }];
  });
}
