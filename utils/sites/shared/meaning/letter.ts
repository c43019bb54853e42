import { documentOf } from '../frames';
import { glance } from './scan';

/** Elements looked at for the place where a letter is kept. */
const MOST = 80;
const DEPTH = 4;
/** Letters of what stands beside the frame of a letter, at most. */
const SHORT = 600;
const LONGEST_SRCDOC = 2_000_000;

/**
 * The element that holds the words of a letter: the element itself, the body of the frame it
 * is or holds, or what stands in an open shadow root. A frame that only has its text in
 * `srcdoc` is parsed from there, so that sandboxing does not hide it. null where the letter
 * cannot be reached (a frame of another host).
 */
export function letterOf(el: Element, depth = 0): Element | null {
  if (isFrame(el)) {
    const body = documentOf(el)?.body ?? null;
    return body?.firstChild ? body : (parsed(el) ?? body);
  }
  if (el.shadowRoot && depth < DEPTH) return inShadow(el.shadowRoot, depth);
  if (depth >= DEPTH) return el;
  const words = glance(el, SHORT).text.length;
  const walk = el.ownerDocument.createTreeWalker(el, 1);
  for (let node = walk.nextNode(), n = 0; node && n < MOST; node = walk.nextNode(), n += 1) {
    const at = node as Element;
    if (!isFrame(at) && !at.shadowRoot) continue;
    const inner = letterOf(at, depth + 1);
    // Files and buttons stand around the frame, or a letter holds something to look at.
    return words === 0 || (inner && glance(inner, SHORT).text.length > words) ? inner : el;
  }
  return el;
}

function isFrame(el: Element): boolean {
  return el.nodeName === 'IFRAME' || el.nodeName === 'FRAME';
}

function parsed(frame: Element): Element | null {
  const markup = frame.getAttribute('srcdoc');
  const view = frame.ownerDocument.defaultView;
  if (!markup || !view || markup.length > LONGEST_SRCDOC) return null;
  return new view.DOMParser().parseFromString(markup, 'text/html').body;
}

/** The longest part: style sheets and frames of shadows stand beside it. */
function inShadow(root: ShadowRoot, depth: number): Element | null {
  let best: Element | null = null;
  let length = 0;
  for (const child of [...root.children].slice(0, MOST)) {
    const words = glance(child, 2000).text.length;
    if (!best || words > length) [best, length] = [child, words];
  }
  return best && letterOf(best, depth + 1);
}
