const HIDDEN = /(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
/** Folded: of no height, and nothing hangs out. */
const FLAT = /(?:^|[;\s])(?:max-)?height\s*:\s*0(?:px)?\s*(?:;|!|$)/i;
const CLIPPED = /(?:^|[;\s])overflow(?:-y)?\s*:\s*(?:hidden|clip)/i;

/**
 * Is an element shown, its ancestors being known to be? In a browser its own answer; without
 * layout the marks in the markup decide.
 */
export function isShownHere(el: Element): boolean {
  if (el.hasAttribute('hidden') || (el.nodeName === 'DIALOG' && !el.hasAttribute('open'))) {
    return false;
  }
  const parent = el.parentElement;
  if (parent?.nodeName === 'DETAILS' && !parent.hasAttribute('open') && el.nodeName !== 'SUMMARY') {
    return false;
  }
  const style = el.getAttribute('style');
  if (style && (HIDDEN.test(style) || (FLAT.test(style) && CLIPPED.test(style)))) return false;
  if (typeof el.checkVisibility !== 'function') return true;
  // `display: contents` has no box of its own, but its children do.
  return el.checkVisibility({ visibilityProperty: true }) || hasNoBox(el);
}

function hasNoBox(el: Element): boolean {
  const view = el.ownerDocument.defaultView;
  return view?.getComputedStyle(el).display === 'contents';
}

const SKIPPED =
  /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|HEAD|LINK|OBJECT|EMBED|CANVAS|VIDEO|AUDIO|SELECT|DATALIST|OPTION|MATH|svg|SVG|PROGRESS|METER|MAP)$/;

/** Elements that never hold words of a header. */
export function isSkipped(el: Element): boolean {
  return SKIPPED.test(el.nodeName);
}
