import { areCards, isOfOtherCard } from './cards';
import { alike, looksAlike } from './elements';
import { foldedBeside } from './folded';
import { areDrawnAlike, type Found, isInside, senderMark, senderMarks } from './found';
import { type Header, namesSender, readHeader } from './header';
import { hiddenPeople, withAddress } from './longer-header';
import { around, type Body, hasClock, type Lines, type Mark, type Walked } from './marks';
import { isOwnWord } from './own-words';
import { isImitated } from './quoted';
import { glance } from './scan';
import { signedBy } from './signed';
import { isEmpty, isRest, isSilent } from './silence';
import { messageBox } from './subject';
import { isDraftWord } from './words';

const LEVELS = 30;
const FARTHER = 3;

/** Pairs every text with the header before it. */
export class Messages {
  readonly messages: Found[] = [];
  /** Several senders stand against each other. */
  conflict = false;
  /** A text with a header around it of which no sender could be read. */
  nameless = false;

  constructor(
    private readonly walked: Walked,
    private readonly marks: Mark[],
    private readonly lines: Lines,
    private readonly own: ReadonlySet<string>,
    bodies: Body[],
    /** Only senders that the page names as such, not the one person who stands there. */
    private readonly namedOnly = false,
  ) {
    let end = 0;
    for (const body of bodies) {
      this.#take(body, end);
      end = Math.max(end, body.order);
    }
    const [first] = this.messages;
    if (first)
      this.messages.push(...foldedBeside(first, this.messages, { walked, marks, lines, own }));
    this.messages.sort((a, b) => a.order - b.order);
  }

  #take(body: Body, after: number) {
    if (this.conflict) return;
    const last = this.messages.at(-1);
    const box = this.#boxOf(body, after);
    if (!box) {
      if (last && isInside(this.walked, body.order, last.box)) last.bodies.push(body);
      else if (!this.#takeSigned(body, after) && !last)
        this.nameless ||= this.#looksOpen(body, after);
      return;
    }
    const marks = this.#between(box, body.order, after);
    const header = readHeader(marks, this.lines, this.own);
    if (isDraftWord(header.from?.name)) return;
    if (last && !areCards(this.walked, last, box) && !this.#isDrawnAs(last, header, marks)) return;
    if (isOfOtherCard(this.walked, header, marks, body)) {
      this.nameless ||= this.#looksOpen(body, after);
      return;
    }
    if (header.conflict || (!body.sure && this.#disputed(header, body, after))) {
      this.conflict = true;
      return;
    }
    if (header.named && (this.#unsupported(marks, body) || this.#imitated(header, marks, body))) {
      this.conflict = true;
      return;
    }
    if (this.#isUnfounded(header, marks, box, body)) {
      this.nameless ||= this.#looksOpen(body, after);
      return;
    }
    const order = this.walked.span.get(box)?.[0] ?? body.order;
    const from = header.from && withAddress(header.from, this.walked, box, body);
    this.messages.push({ header: { ...header, from }, bodies: [body], box, order });
  }

  /** Is nobody named, or somebody for whom too little speaks? */
  #isUnfounded(header: Header, marks: Mark[], box: Element, body: Body): boolean {
    // A row of a list beside a pane looks so.
    const alone = header.named && !marks.some((m) => this.#isRecipient(m));
    if (alone && (this.#isPane(body) || isSilent(body))) return true;
    if (!header.from && !header.own) return true;
    if (header.named) return false;
    const founded = this.#corroborated(marks, body) || this.#isSaidAgain(header, marks, box, body);
    return !founded || this.#isLabelled(marks);
  }

  /** Whoever stands before "To:" comes first in the hidden longer header, too: there is no time on show. */
  #isSaidAgain({ from }: Header, marks: Mark[], box: Element, body: Body): boolean {
    if (this.namedOnly || !body.sure || !from?.email) return false;
    if (!marks.some((m) => this.#isRecipient(m))) return false;
    // Whom the mail was written to comes later in it.
    return hiddenPeople(this.walked, box, body)[0]?.email === from.email;
  }

  /** A letter with a name above it that no word and no element explains, and that signs it. */
  #takeSigned(body: Body, after: number): boolean {
    for (const box of this.#up(body, after)) {
      const marks = this.#between(box, body.order, after);
      const name = signedBy(marks, body, this.lines)?.text;
      if (!name) continue;
      const own = isOwnWord(name);
      const from = own ? null : { name };
      const header = { ...readHeader(marks, this.lines, this.own), from, own, named: false };
      const order = this.walked.span.get(box)?.[0] ?? body.order;
      if (!header.conflict) this.messages.push({ header, bodies: [body], box, order });
      return !header.conflict;
    }
    return false;
  }

  /**
   * The smallest box that holds the text and, before it, a person. A sender's line may stand a
   * little farther out than the others; people without a line never do: beyond are lists.
   */
  #boxOf(body: Body, after: number): Element | null {
    const limit = messageBox(body.el);
    let more = FARTHER;
    for (const box of this.#up(body, after)) {
      const marks = this.#between(box, body.order, after);
      if (namesSender(marks, this.lines)) return box;
      if (marks.some((m) => m.kind === 'person' && !this.lines.get(m)))
        return more < FARTHER ? null : box;
      if (standsBeforeTo(marks)) return box;
      const isSaid = (m: Mark) =>
        m.kind === 'time' || (m.kind === 'person' && !this.#isRecipient(m));
      if (marks.some(isSaid)) more -= 1;
      if (more < 0 || box === limit) return null;
    }
    return null;
  }

  /** Elements around a text, nearest first, until one also holds the text before. */
  *#up(body: Body, after: number): Generator<Element> {
    let at = around(body.el);
    for (let n = 0; at && n < LEVELS; n += 1, at = around(at)) {
      const first = this.walked.span.get(at)?.[0];
      if (first === undefined || (after > 0 && first <= after)) return;
      yield at;
    }
  }

  #between(box: Element, before: number, after: number): Mark[] {
    const first = this.walked.span.get(box)?.[0] ?? 0;
    return this.marks.filter((m) => m.order >= first && m.order < before && m.order > after);
  }

  /**
   * A guessed text may itself hold what looks like a header: two named senders are a dispute,
   * but for those of the conversation's other cards.
   */
  #disputed(header: Header, { el, order }: Body, after: number): boolean {
    if (!header.named || this.messages.length > 0) return false;
    const card = messageBox(el);
    const isOfOther = (m: Mark) => {
      const other = card && messageBox(m.el);
      return !!other && other !== card && alike(other, card);
    };
    const all = this.marks.filter((m) => m.order < order && m.order > after && !isOfOther(m));
    const wide = readHeader(all, this.lines, this.own);
    const mine = senderMark(all, header);
    // Cards of a conversation are drawn alike; the letter may stand before the header it came with.
    const isRival = (m: Mark) =>
      m.order > order && m.field === 'from' && m.person && mine && !looksAlike(m.el, mine.el);
    return wide.conflict || this.marks.some((m) => isRival(m) && namesSender([m], this.lines));
  }

  /**
   * A sender alone proves nothing: rows of lists and letters name people too. The page also says
   * when it came or whom it was written to; a letter before the header it came with does not
   * say when.
   */
  #unsupported(marks: Mark[], body: Body): boolean {
    if (this.messages.length > 0 || marks.some((m) => m.kind === 'time')) return false;
    if (!marks.some((m) => this.#isRecipient(m))) return true;
    const later = this.marks.filter((m) => m.order > body.order);
    return namesSender(later, this.lines) && later.some((m) => m.kind === 'time');
  }

  /**
   * Asked of the first message alone: the others are of its kind. Of paragraphs that are only
   * guessed to be the text the first belongs to it, too.
   */
  #imitated(header: Header, marks: Mark[], { el, sure }: Body): boolean {
    const sender = this.messages.length > 0 ? null : senderMark(marks, header);
    if (!sender) return false;
    if (!sure && el.nodeName === 'P' && sender.el.closest('p')) return true;
    return isImitated(this.walked, sender, this.marks, this.lines);
  }

  /** What may be a pane: nothing is open in it, or a mail with a header of its own. */
  #isPane({ el }: Body): boolean {
    if (isRest(el)) return true;
    return this.walked.regions.some((r) => r.el === el) && glance(el, 200).labels > 1;
  }

  #isRecipient(mark: Mark): boolean {
    return mark.kind === 'towards' || this.lines.get(mark) === 'to';
  }

  /**
   * An unnamed person counts only beside the time of the mail: banners name people too. Where
   * the text is guessed it must be a time of day: contact cards carry dates. An empty text is
   * no open mail.
   */
  #corroborated(marks: Mark[], body: Body): boolean {
    if (this.namedOnly || isEmpty(body)) return false;
    // What is guessed to be the text has a header in it: it names the sender, or nobody does.
    if (!body.sure && glance(body.el, 300).labels > 1) return false;
    return marks.some((m) => m.kind === 'time' && (body.sure || hasClock(m)));
  }

  /** A program that writes a word before every line, or marks senders elsewhere, names them so. */
  #isLabelled(marks: Mark[]): boolean {
    const said = new Set(marks.flatMap((m) => (m.kind === 'label' ? (m.field ?? []) : [])));
    if (said.has('date') && said.has('subject')) return true;
    return this.messages.length === 0 && namesSender(this.marks, this.lines);
  }

  #looksOpen(body: Body, after: number): boolean {
    for (const box of this.#up(body, after)) {
      const marks = this.#between(box, body.order, after);
      if (marks.some((m) => m.kind === 'subject' || (m.kind === 'label' && m.field !== 'other'))) {
        return true;
      }
      if (marks.some((m) => m.kind === 'time') && marks.some((m) => m.kind === 'heading')) {
        return true;
      }
    }
    return false;
  }

  /** Is the sender drawn as the last message's is? */
  #isDrawnAs(last: Found, header: Header, marks: Mark[]): boolean {
    if (!header.named || !last.header.named) return false;
    const first = last.bodies[0]?.order ?? last.order;
    const theirs = senderMarks(this.#between(last.box, first, 0), last.header);
    const mine = senderMarks(marks, header).filter(({ el }) => el.classList.length > 0);
    return areDrawnAlike(mine, theirs);
  }
}

/** Somebody before the label of the recipients. */
function standsBeforeTo(marks: Mark[]): boolean {
  const turn = marks.findIndex((m) => m.kind === 'label' && m.field === 'to');
  return marks.slice(0, Math.max(0, turn)).some((m) => m.kind === 'person');
}
