/** What a frame is to a reader. */
export type FrameRole = 'editor' | 'page' | 'body' | 'foreign' | 'empty';

/**
 * A frame is a message page of its own only when it has an address of its own and brings
 * scripts, style sheets or frames of the program: what a mail contains is stripped of those; or,
 * where nothing of a header was met yet (`bare`), something to press. Anything else that can be
 * read is a message's text, so that nothing in it passes for a header.
 */
export function frameRole(frame: Element, doc: Document | null, bare = false): FrameRole {
  if (!doc?.body || isShut(frame)) {
    if (frame.hasAttribute('srcdoc')) return 'body';
    return frame.hasAttribute('src') && !hasFailed(frame, doc) ? 'foreign' : 'empty';
  }
  if (doc.designMode === 'on' || doc.body.isContentEditable || isEditable(doc.body))
    return 'editor';
  if (frame.getAttribute('srcdoc')) return 'body';
  if (doc.body.childNodes.length === 0) return 'empty';
  if (frame.hasAttribute('sandbox')) return 'body';
  return hasOwnAddress(frame, doc) && isProgram(doc, bare) ? 'page' : 'body';
}

/** Sandboxed without its origin: no script of another origin may look in. */
function isShut(frame: Element): boolean {
  const sandbox = frame.getAttribute('sandbox');
  return sandbox !== null && !/(?:^|\s)allow-same-origin(?:\s|$)/i.test(sandbox);
}

/** Of the page's own host, and yet nothing to look into: an error stands there, no letter. */
function hasFailed(frame: Element, doc: Document | null): boolean {
  const src = frame.getAttribute('src') ?? '';
  if (doc?.body || isShut(frame) || !URL.canParse(src, frame.baseURI)) return false;
  return new URL(src, frame.baseURI).origin === new URL(frame.ownerDocument.URL).origin;
}

function isEditable(body: Element): boolean {
  const value = body.getAttribute('contenteditable');
  return value !== null && value !== 'false';
}

function hasOwnAddress(frame: Element, doc: Document): boolean {
  const own = frame.ownerDocument.URL.split('#', 1)[0];
  return /^https?:/.test(doc.URL) && doc.URL.split('#', 1)[0] !== own;
}

const PROGRAM = 'script, link[rel~=stylesheet][href], iframe, frame';
/** Sanitised letters may hold these: they count only where no header was met before the frame. */
const PRESSED = 'button, select, input:not([type=hidden])';
/** Links to other pages of one's own are a program's: those of a letter lead to other hosts. */
const OWN_LINK = 'a[href]:not([href*=":"], [href^="//"], [href^="#"])';
const OWN_LINKS = 3;

function isProgram(doc: Document, bare: boolean): boolean {
  if (doc.querySelector(PROGRAM)) return true;
  return (
    bare &&
    (doc.querySelector(PRESSED) !== null || doc.querySelectorAll(OWN_LINK).length >= OWN_LINKS)
  );
}
