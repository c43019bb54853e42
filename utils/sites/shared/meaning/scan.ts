import { looksLikeDate } from './dates';
import { isSkipped } from './visible';

/** A bounded look inside an element. */
export type Glance = {
  /** Letters up to the limit. */
  text: string;
  /** More text or elements than were looked at. */
  more: boolean;
  date: boolean;
  frame: boolean;
};

const MOST_NODES = 120;

/** The first words of an element without walking a long one. */
export function glance(el: Element, limit = 600): Glance {
  const found: Glance = { text: '', more: false, date: false, frame: false };
  const stack: Node[] = [el];
  for (let seen = 0; stack.length > 0; seen += 1) {
    const node = stack.pop();
    if (!node) break;
    if (seen > MOST_NODES || found.text.length > limit) return { ...found, more: true };
    if (node.nodeType === 3) take(found, node.nodeValue ?? '');
    else if (node.nodeType === 1) {
      const at = node as Element;
      if (isSkipped(at)) continue;
      if (at.nodeName === 'IFRAME') found.frame = true;
      if (at.nodeName === 'TIME') found.date = true;
      push(stack, at);
    }
  }
  return found;
}

function take(found: Glance, raw: string) {
  const text = raw.slice(0, 800).replace(/\s+/g, ' ').trim();
  if (!text) return;
  found.text += `${text} `;
  found.date ||= looksLikeDate(text);
}

function push(stack: Node[], el: Element) {
  const first: Node[] = [];
  for (let c = el.firstChild; c && first.length < MOST_NODES; c = c.nextSibling) first.push(c);
  stack.push(...first.reverse());
}
