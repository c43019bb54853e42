import { glance } from './scan';
import { type Meaning, meaningOf } from './tokens';
import { fieldOfLabel, namesBody } from './words';

/** Children of one element that are looked at, from its start and from its end. */
const FIRST_CHILDREN = 200;
const LAST_CHILDREN = 60;

export function boundedChildren(el: Element): Element[] {
  const { children } = el;
  if (children.length <= FIRST_CHILDREN + LAST_CHILDREN) return [...children];
  const kept: Element[] = [];
  for (let c = el.firstElementChild; c && kept.length < FIRST_CHILDREN; c = c.nextElementSibling) {
    kept.push(c);
  }
  const last: Element[] = [];
  for (
    let c = el.lastElementChild;
    c && last.length < LAST_CHILDREN;
    c = c.previousElementSibling
  ) {
    last.unshift(c);
  }
  return [...kept, ...last];
}

export function emojiOf(img: Element): string {
  const text = img.getAttribute('data-emoji') ?? img.getAttribute('alt') ?? '';
  return text.length <= 16 && /\p{Extended_Pictographic}|\p{RI}/u.test(text) ? text : '';
}

export function colonFollows(el: Element): boolean {
  return /^\s*[:\uff1a]/.test(el.nextSibling?.nodeValue ?? '');
}

/** "From <a>Ann Lee &lt;ann@…&gt;</a>": the words that open an element, and then only people. */
export function leadsToAddress(words: Node, el: Element): boolean {
  if (el.childElementCount > 6 || words.previousSibling?.textContent?.trim()) return false;
  const { text, more } = glance(el, 300);
  return !more && /@[^\s@]+\s?$/.test(text) && !/[.!?]\s/.test(text);
}

/** "from <a>Ann Lee &lt;ann@…&gt;</a>": a word alone before an element with an address. */
export function opensPerson(words: Node): boolean {
  let next = words.nextSibling;
  while (next?.nodeType === 3 && !next.nodeValue?.trim()) next = next.nextSibling;
  if (next?.nodeType !== 1) return false;
  const { text, more } = glance(next as Element, 200);
  return !more && /^[^@]{0,100}\S@\S+\s*$/.test(text);
}

/** "Sent" as a link: a folder, no label of a line. */
export function isLinkOnly(el: Element, text: string): boolean {
  return el.closest('a') !== null && !/[:\uff1a]$/.test(text) && !colonFollows(el);
}

/** A link to a place in this page. */
export function isJump(el: Element): boolean {
  const place = /^#([\w-]+)$/.exec(el.closest('a')?.getAttribute('href') ?? '')?.[1];
  return place !== undefined && el.ownerDocument.getElementById(place) !== null;
}

/** The letter that the name behind it begins with. */
export function isAvatar(el: Element, letter: string): boolean {
  if (letter.length < 3 && /avatar|initial/i.test(el.className)) return true;
  if (letter.length > 1) return false;
  for (let at: Element | null = el, n = 0; at && n < 3; at = at.parentElement, n += 1) {
    const next = at.nextElementSibling;
    if (next) return glance(next, 20).text.trim().toUpperCase().startsWith(letter);
  }
  return false;
}

export function isTyped(el: Element): boolean {
  if (el.nodeName === 'TEXTAREA' || el.nodeName === 'INPUT') return true;
  const editable = el.getAttribute('contenteditable');
  return (
    (editable !== null && editable !== 'false') ||
    /^(?:textbox|combobox|searchbox)$/.test(el.getAttribute('role') ?? '')
  );
}

/**
 * A region named like a body is a box when a header stands in it, or a sender's line and after
 * it what is named like a body as well, or a frame.
 */
export function isBox(el: Element): boolean {
  if ([...el.children].some((child) => child.nodeName === 'HEADER')) return true;
  const walk = el.ownerDocument.createTreeWalker(el, 1);
  const cells = new Set<string>();
  let header = false;
  for (
    let node = walk.nextNode(), seen = 0;
    node && seen < 200;
    node = walk.nextNode(), seen += 1
  ) {
    const at = node as Element;
    const { field, body } = meaningOf(at);
    if (header && (body === 'strong' || at.nodeName === 'IFRAME')) return true;
    const cell = /^(?:TH|DT|LABEL)$/.test(at.nodeName);
    const label = at.childElementCount === 0 ? fieldOfLabel(firstWords(at), cell) : null;
    header ||= field === 'from' || label === 'from';
    if (cell && label) cells.add(label);
  }
  // A table of terms and values, as letters hardly have.
  return cells.has('from') && cells.has('to') && cells.size > 2;
}

/** Without copying a text of megabytes. */
function firstWords(leaf: Element): string {
  return (leaf.firstChild?.nodeValue ?? '').slice(0, 60);
}

/** A letter in a `span` is longer. */
const SHORT = 60;

/** What stands behind a label is its value, whatever it is called; a link is no letter either. */
export function isValue(el: Element): boolean {
  const before = el.previousElementSibling;
  if (/^(?:A|BUTTON|LABEL|TIME|H\d)$/.test(el.nodeName)) return true;
  if (el.nodeName === 'SPAN' && glance(el, SHORT).text.length < SHORT) return true;
  return before !== null && fieldOfLabel(glance(before, 30).text.trim(), true) !== null;
}

/** The cell behind one that says "Message text". */
export function isBodyCell(el: Element): boolean {
  if (el.nodeName !== 'TD' && el.nodeName !== 'DD') return false;
  const before = el.previousElementSibling;
  const said = before ? glance(before, 40).text.trim() : '';
  return namesBody(said.replace(/\s?[:\uff1a]$/, ''));
}

/** What programs are made of, and letters are not. */
const OF_PROGRAM = 'button, input, nav, main, header, iframe, [role=button], [role=navigation]';

/** Words kept apart from the page's styles, where no parts of a program stand among them. */
export function isIsolated({ nodeName, shadowRoot }: Element): boolean {
  if (!shadowRoot || !/^(?:DIV|SECTION|ARTICLE|SPAN)$/.test(nodeName)) return false;
  return shadowRoot.querySelector(OF_PROGRAM) === null;
}

/** The text itself where what is around it is called so too, and holds a heading for the blind. */
export function innerBody(el: Element): Element | null {
  const [heading, inner, ...others] = el.children;
  if (!heading || !inner || others.length > 0 || !/^H\d$/.test(heading.nodeName)) return null;
  return meaningOf(inner).body === 'strong' ? inner : null;
}

/** "offer.pdf (231 KB)" */
const FILE =
  /\.(?:pdf|docx?|xlsx?|pptx?|od[stp]|zip|rar|7z|png|jpe?g|gif|heic|dwg|dxf|csv|txt|eml|ics|mp[34]|mov)(?:\W|$)/i;

/** A file with a letter, by its name. */
export function isFile(text: string): boolean {
  return FILE.test(text) && !/[.!?\u3002]$/.test(text.trim());
}

/** Letters. */
const LINE = 160;

/** A `msg__row` with one label is a line of a header, none of a list. */
export function isRowOfHeader(el: Element, { aside }: Meaning): boolean {
  if (aside !== 'list') return false;
  // A whole header says once when; a list has a day in each row.
  const { labels, dates } = glance(el, 300);
  return glance(el, 60).labels === 1 || (labels > 2 && dates < 2);
}

/** One of several short lines that are all called `content`: parts of a header. */
export function isLineOfSeveral(el: Element): boolean {
  const others = [el.previousElementSibling, el.nextElementSibling];
  const isShort = (one: Element) => glance(one, LINE).text.length < LINE;
  return (
    isShort(el) &&
    others.some((one) => one?.className === el.className && isShort(one) && looksAlike(one, el))
  );
}

/** A line of a header: an address, or a time, and little else; or a file. */
export function isHeaderLine(el: Element): boolean {
  const { text, more, dates, frame } = glance(el, LINE);
  if (more || frame || text.length > LINE) return false;
  if (isFile(text)) return true;
  return (dates > 0 || text.includes('@')) && !/[.!?\u3002](?:\s|$)/.test(text);
}

/** Only words and pictures: no label, no field, no further body. */
export function isPlainText(el: Element): boolean {
  if (isHeaderLine(el)) return false;
  const walk = el.ownerDocument.createTreeWalker(el, 1);
  for (
    let node = walk.nextNode(), seen = 0;
    node && seen < 400;
    node = walk.nextNode(), seen += 1
  ) {
    const at = node as Element;
    if (/^(?:HEADER|IFRAME|MAIN|NAV|BUTTON|H1|H2|ARTICLE|DL|DT|TH|TIME)$/.test(at.nodeName))
      return false;
    const { field, body } = meaningOf(at);
    if (field || body || at.getAttribute('role')) return false;
    if (at.childElementCount === 0 && fieldOfLabel(firstWords(at))) return false;
  }
  return true;
}

/** Of one kind, as the cards of a conversation are: the same tag and role, a class in common. */
export function alike(a: Element, b: Element): boolean {
  if (a.nodeName !== b.nodeName || a.getAttribute('role') !== b.getAttribute('role')) return false;
  if (a.classList.length === 0 || b.classList.length === 0) {
    return a.classList.length === b.classList.length;
  }
  return [...a.classList].some((name) => b.classList.contains(name));
}

/** Of one kind by tag and first class, which names what a thing is; the others how it looks. */
export function looksAlike(a: Element, b: Element): boolean {
  return a.nodeName === b.nodeName && a.classList.item(0) === b.classList.item(0);
}
