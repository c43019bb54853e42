import { documentOf } from '../shared/frames';
import { pick } from '../shared/pick';
import { selectors } from './selectors';

export type Visible = {
  /** What the user sees; null when it is the frame and that cannot be reached. */
  doc: Document | null;
  /** Open shadow root with bubbles on SDUI pages. */
  shadow: ShadowRoot | null;
};

/**
 * SDUI pages embed the Ember app twice: an opaque frame covers the page (then the light DOM is
 * the page before), a shadow root holds dialogs and bubbles.
 */
export function visibleParts(doc: Document): Visible {
  const shadow = pick(doc, selectors.interopOutlet)?.shadowRoot ?? null;
  const frame = pick(doc, selectors.interopFrame);
  if (!frame || !isOpaque(frame)) return { doc, shadow };
  return { doc: documentOf(frame), shadow };
}

function isOpaque(frame: Element): boolean {
  const inline = /(?:^|;)\s*opacity:\s*([\d.]+)/.exec(frame.getAttribute('style') ?? '')?.[1];
  const value = inline ?? frame.ownerDocument.defaultView?.getComputedStyle(frame).opacity ?? '0';
  return Number(value) > 0;
}
