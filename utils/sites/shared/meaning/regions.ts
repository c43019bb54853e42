import { isHeaderLine, looksAlike } from './elements';
import { namesSender } from './header';
import type { Body, Lines, Mark, Region, Walked } from './marks';
import type { HeaderField } from './words';

/** A region with what stands before, inside and around it. */
type Place = {
  el: Element;
  /** All marks left: before the region, inside it, and outside of it on either side. */
  before: Mark[];
  inside: Mark[];
  outside: Mark[];
  /** Texts inside. */
  texts: Body[];
  /** Regions and texts inside that are called exactly as the region is. */
  namesakes: boolean;
  lines: Lines;
  /** The user's address. */
  self: string | null;
};

/**
 * Decides about regions that may be a text or a box: where somebody stands before it, it is
 * the text, and nothing inside counts. Gives the marks and bodies that remain, and whether a
 * text may as well be the mail.
 */
export function settleRegions(
  walked: Walked,
  marks: Mark[],
  lines: Lines,
  bodies: Body[],
  self: string | null,
): { marks: Mark[]; bodies: Body[]; disputed: boolean } {
  let disputed = false;
  let left = marks;
  let texts = bodies;
  const boxes: Element[] = [];
  for (const { el, order } of walked.regions) {
    const reach = walked.span.get(el);
    if (!reach || texts.some((b) => covers(walked, b, order))) continue;
    const isOutside = (one: { order: number }) => one.order < reach[0] || one.order > reach[1];
    const outside = left.filter(isOutside);
    const inside = left.filter((m) => !isOutside(m));
    const place: Place = {
      el,
      before: left.filter((m) => m.order < order),
      inside,
      outside,
      texts: texts.filter((b) => !isOutside(b)),
      namesakes: [...walked.regions, ...bodies].some((one) => isNamesake(one, el)),
      lines,
      self,
    };
    if (holdsHeader(place, boxes) || !isLetter(place)) {
      if (namesSender(inside, lines)) boxes.push(el);
      continue;
    }
    disputed ||= holdsWholeMail(place);
    left = outside;
    const inner = innerText(place);
    texts = [...texts.filter(isOutside), { el: inner ?? el, order, sure: true }];
  }
  return { marks: left, bodies: texts.sort((a, b) => a.order - b.order), disputed };
}

/**
 * Sender, recipients and a text inside, and before several subjects and somebody of whom it is
 * not said whom he wrote to: rows of a list beside the mail, or a letter that imitates one.
 */
function holdsWholeMail({ before, inside, texts, lines }: Place): boolean {
  const isLabel = (field: HeaderField) => (m: Mark) => m.kind === 'label' && m.field === field;
  const from = inside.find(isLabel('from'));
  const titles = before.filter((m) => m.kind === 'text' && lines.get(m) === 'subject');
  const isTo = (m: Mark) => m.kind === 'towards' || m.field === 'to' || lines.get(m) === 'to';
  return (
    from !== undefined &&
    new Set(titles.map(({ text }) => text)).size > 1 &&
    inside.some(isLabel('to')) &&
    texts.some((b) => b.sure && b.order > from.order) &&
    !before.some(isTo)
  );
}

/** The one text inside a region where only files and buttons stand before it. */
function innerText({ inside, texts }: Place): Element | null {
  const [only, ...others] = texts.filter(({ sure }) => sure);
  if (!only || others.length > 0) return null;
  const before = inside.filter((m) => m.order < only.order);
  return before.some((m) => m.kind === 'text' && m.text.length > 60) ? null : only.el;
}

/** Is a region a box for sure, whoever stands before it? */
function holdsHeader(place: Place, boxes: readonly Element[]): boolean {
  const { el, inside, texts, lines } = place;
  return (
    (isHeaderLine(el) && texts.length === 0) ||
    // Recipients stand above the letter in the box that both have in common.
    texts.some((b) => b.el.nodeName === 'IFRAME') ||
    // The cards of a conversation: what was a box around a header is one again.
    (namesSender(inside, lines) && boxes.some((box) => isBeside(box, el))) ||
    namesAgain(place) ||
    isLongerHeader(place)
  );
}

/** Only lines of a header, whose sender the name before stands for. */
function isLongerHeader({ before, inside, lines }: Place): boolean {
  const senders = inside.filter((m) => m.person && lines.get(m) === 'from');
  const said = inside.filter((m) => m.kind === 'text' || m.kind === 'person');
  const isNamed = ({ person }: Mark) =>
    before.some((m) => m.kind === 'text' && m.text === person?.name && lines.get(m) === 'from');
  return senders.length > 0 && senders.every(isNamed) && said.every((m) => lines.get(m));
}

/** A card's first line names whom the header inside names again, and there is a letter in it. */
function namesAgain({ before, inside, texts, lines }: Place): boolean {
  const senders = inside.filter((m) => m.person && lines.get(m) === 'from');
  const [first] = senders;
  const isSaid = ({ person }: Mark) =>
    before.some((m) => m.person?.email === person?.email && !lines.get(m));
  return (
    first !== undefined &&
    !namesSender(before, lines) &&
    senders.every(isSaid) &&
    texts.some((b) => b.sure && b.order > first.order)
  );
}

/** Has the region its header before it, or does it imitate the page? */
function isLetter(place: Place): boolean {
  const { el, outside, namesakes } = place;
  if (isHeaded(place)) return true;
  // A text in another of the same name is a letter that imitates the page, wherever its real
  // header stands.
  return namesakes && (el.className !== '' || outside.some((m) => isSomebody(m, place)));
}

function isHeaded(place: Place): boolean {
  const { before, inside, lines, self } = place;
  // The account that stands above the mailbox is no header.
  const isOwn = (m: Mark) => self !== null && m.person?.email === self && !lines.get(m);
  if (!before.some((m) => isSomebody(m, place) && !isOwn(m))) return false;
  // An account that is not known for one stands there without a time.
  return (
    namesSender(before, lines) ||
    before.some((m) => m.kind === 'time') ||
    !namesSender(inside, lines)
  );
}

function isSomebody(mark: Mark, { lines }: Place): boolean {
  return mark.kind === 'person' || namesSender([mark], lines);
}

function isNamesake(one: Region, el: Element): boolean {
  return (
    one.el !== el &&
    el.contains(one.el) &&
    one.el.className === el.className &&
    one.el.id === el.id &&
    one.el.nodeName === el.nodeName
  );
}

function isBeside(one: Element, other: Element): boolean {
  return !one.contains(other) && looksAlike(one, other);
}

function covers({ span }: Walked, body: Body, order: number): boolean {
  const reach = span.get(body.el);
  return reach !== undefined && reach[0] <= order && order <= reach[1] && body.order !== order;
}
