import { looksLikeDate } from './dates';
import { isSkipped } from './visible';
import { fieldOfLabel, isTowards, leadingLabel } from './words';

/** A bounded look inside an element. */
export type Glance = {
  /** Letters up to the limit. */
  text: string;
  /** More text or elements than were looked at. */
  more: boolean;
  /** Texts that look like dates. */
  dates: number;
  /** Words that are labels of header lines. */
  labels: number;
  frame: boolean;
  /** Words that lead to recipients. */
  towards: boolean;
};

const MOST_NODES = 120;

/** The first words of an element without walking a long one. */
export function glance(el: Element, limit = 600): Glance {
  const found: Glance = {
    text: '',
    more: false,
    dates: 0,
    labels: 0,
    frame: false,
    towards: false,
  };
  const stack: Node[] = [el];
  for (let seen = 0; stack.length > 0; seen += 1) {
    const node = stack.pop();
    if (!node) break;
    if (seen > MOST_NODES || found.text.length > limit) return { ...found, more: true };
    if (node.nodeType === 3) take(found, node);
    else if (node.nodeType === 1) {
      const at = node as Element;
      if (isSkipped(at)) continue;
      if (at.nodeName === 'IFRAME') found.frame = true;
      if (at.nodeName === 'TIME') found.dates += 1;
      push(stack, at);
    }
  }
  return found;
}

function take(found: Glance, node: Node) {
  const text = (node.nodeValue ?? '').slice(0, 800).replace(/\s+/g, ' ').trim();
  if (!text) return;
  found.text += `${text} `;
  if (looksLikeDate(text) && node.parentElement?.nodeName !== 'TIME') found.dates += 1;
  if (fieldOfLabel(text) || leadingLabel(text)) found.labels += 1;
  found.towards ||= isTowards(text);
}

function push(stack: Node[], el: Element) {
  const first: Node[] = [];
  for (let c = el.firstChild; c && first.length < MOST_NODES; c = c.nextSibling) first.push(c);
  stack.push(...first.reverse());
}
