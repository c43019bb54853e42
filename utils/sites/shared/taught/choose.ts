import type { TaughtPart } from '@/utils/domain/taught-site';
import { documentOf } from '../frames';
import { lineOf } from '../text';
import { personIn, timeIn } from './parts';

const LONGEST_HEADER = 300;
/** Markup of letters, never the box a letter lies in. */
const LETTER =
  /^(?:P|SPAN|A|B|I|U|S|EM|STRONG|FONT|SMALL|BIG|BR|HR|IMG|UL|OL|LI|DL|DT|DD|BLOCKQUOTE|PRE|CODE|H[1-6]|TBODY|THEAD|TR|TD|TH|TABLE|CENTER|SUP|SUB|LABEL)$/;

/**
 * The element a user means by pointing at one of its small parts: the name beside an address
 * means both, a paragraph means the letter. `others` are elements already chosen for other
 * parts, which a letter never contains.
 */
export function meantBy(part: TaughtPart, el: Element, others: readonly Element[]): Element {
  switch (part) {
    case 'sender':
    case 'self':
      return climb(el, 5, (at) => {
        const person = personIn(at);
        return person !== null && person !== 'several' && person.email !== undefined;
      });
    case 'date':
      return climb(el, 3, (at) => timeIn(at) !== null);
    case 'subject':
      return climb(el, 3, (at) => /^H[1-6]$/.test(at.nodeName) || at.role === 'heading');
    case 'body':
      return letterAround(el, others);
  }
}

/** The nearest element, from `el` up, that is short and as wanted; `el` where there is none. */
function climb(el: Element, most: number, wanted: (at: Element) => boolean): Element {
  let at: Element | null = el;
  for (let step = 0; at && step <= most && !isRoot(at); step += 1, at = at.parentElement) {
    if (lineOf(at).length > LONGEST_HEADER) break;
    if (wanted(at)) return at;
  }
  return el;
}

function letterAround(el: Element, others: readonly Element[]): Element {
  const frame = el.ownerDocument.defaultView?.frameElement;
  const { body } = el.ownerDocument;
  const foreign = (at: Element) => others.some((other) => at.contains(other));
  // A frame that holds nothing else shown is there for the letter.
  if (frame && body && !foreign(body)) return body;
  if (documentOf(el)) return el;
  let at = el;
  while (at.parentElement && !isRoot(at.parentElement) && isLetterMarkup(at)) {
    if (foreign(at.parentElement)) break;
    at = at.parentElement;
  }
  return at;
}

function isLetterMarkup(el: Element): boolean {
  return LETTER.test(el.nodeName) || (el.nodeName === 'DIV' && el.attributes.length === 0);
}

function isRoot(el: Element): boolean {
  return el === el.ownerDocument.body || el === el.ownerDocument.documentElement;
}
