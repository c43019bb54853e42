import { documentOf } from '@/utils/sites/shared/frames';

/** Whatever would make the page act on a press. */
const SWALLOWED = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'dragstart',
];
/** A second press right after the picking one is still not the page's, ms. */
const AFTERWARDS = 400;
/** Nobody points for longer than this, ms. */
const LONGEST = 180_000;
const MOST_FRAMES = 100;

export type Pointing = {
  /** The pointer is over another element. */
  over(el: Element): void;
  /** Pressed. */
  picked(el: Element): void;
  /** Esc, or nothing for too long. */
  gaveUp(): void;
};

/**
 * Lets the user point at an element of the page and of its frames of the same site: every press
 * is swallowed before the page hears of it, wheel and scroll bars stay the page's. Ends with the
 * first press, Esc, or `signal`.
 */
export function pointAt(view: Window, hear: Pointing, signal: AbortSignal): void {
  const over = new AbortController();
  const seen = new WeakSet<Document>();
  let done = false;
  const end = (after: number) => {
    done = true;
    view.clearTimeout(timer);
    view.setTimeout(() => over.abort(), after);
  };
  const timer = view.setTimeout(() => giveUp(), LONGEST);
  const giveUp = () => {
    if (done) return;
    end(0);
    hear.gaveUp();
  };
  signal.addEventListener('abort', () => end(0), { once: true });

  const swallow = (event: Event) => {
    if (!event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const el = targetOf(event);
    if (done || event.type !== 'click' || !el) return;
    end(AFTERWARDS);
    hear.picked(el);
  };
  const move = (event: Event) => {
    if (done || !event.isTrusted) return;
    const el = targetOf(event);
    if (!el) return;
    enter(documentOf(el));
    hear.over(el);
  };
  const key = (event: Event) => {
    if (!event.isTrusted || (event as KeyboardEvent).key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    giveUp();
  };

  function enter(doc: Document | null): void {
    const window = doc?.defaultView;
    if (!doc || !window || seen.has(doc)) return;
    seen.add(doc);
    const how = { capture: true, passive: false, signal: over.signal };
    for (const name of SWALLOWED) window.addEventListener(name, swallow, how);
    window.addEventListener('mouseover', move, how);
    window.addEventListener('keydown', key, how);
    for (const frame of [...doc.querySelectorAll('iframe, frame')].slice(0, MOST_FRAMES)) {
      enter(documentOf(frame));
    }
  }
  enter(view.document);
}

/**
 * The innermost element under the pointer, open shadow roots included. Beside everything: the
 * whole of a frame, and nothing (null) of the page itself.
 */
function targetOf(event: Event): Element | null {
  const [first] = event.composedPath();
  const el = first && 'closest' in first ? (first as Element) : null;
  if (!el || el !== el.ownerDocument.documentElement) return el;
  return el.ownerDocument.defaultView?.frameElement ? el.ownerDocument.body : null;
}
