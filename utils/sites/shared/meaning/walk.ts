import { documentOf } from '../frames';
import { isSnippet } from './bodies';
import { composeRoots } from './compose';
import {
  boundedChildren,
  emojiOf,
  innerBody,
  isBodyCell,
  isBox,
  isIsolated,
  isLineOfSeveral,
  isPlainText,
  isRowOfHeader,
  isTyped,
  isValue,
} from './elements';
import { frameRole } from './frame-role';
import type { Body, Region, Walked } from './marks';
import { type Context, Notes } from './notes';
import { hasBody, holdsRows, type RowBudget } from './rows';
import { glance } from './scan';
import { isAnnounced, isBare, isHeaded, saysSomebody } from './so-far';
import { type Meaning, meaningOf } from './tokens';
import { isShownHere, isSkipped } from './visible';
import type { HeaderField } from './words';

/** Elements looked at in one reading, frames together; frames; how deep they stand. */
const MOST = 30_000;
const MOST_FRAMES = 20;
const FRAME_DEPTH = 6;
/** Hidden elements. */
const MOST_UNSEEN = 600;

/** A site's own knowledge of where texts are: an element, or a frame with its document. */
export type IsBody = (el: Element, inner: Document | null) => boolean;

type Step = { node: Node; ctx: Context } | { leave: Element };

const CHROME_ROLE =
  /^(?:navigation|complementary|contentinfo|banner|menu|menubar|toolbar|tablist|tree|treegrid|grid|listbox|search|tooltip|status|alert|log|option|treeitem|dialog|alertdialog)$/;
const BUTTON_ROLE = /^(?:button|tab|menuitem|link|checkbox|switch)$/;

/** What one presses; not the header of a mail that unfolds by a press on it. */
function isPressed(el: Element, role: string): boolean {
  if (el.nodeName !== 'BUTTON' && !BUTTON_ROLE.test(role)) return false;
  const { text, labels, dates } = glance(el, 400);
  return labels === 0 || dates === 0 || !text.includes('@');
}

/** `to-address` is the recipients' line; what draws any person may be called a recipient. */
const TO = /(?:^|[\s_-])to(?:$|[\s_-])/i;

/** Walks what is shown, in document order and within bounds, and notes what headers are made of. */
export class Walk extends Notes implements Walked {
  readonly bodies: Body[] = [];
  readonly regions: Region[] = [];
  readonly span = new Map<Element, [number, number]>();
  rows = 0;
  cut = false;
  #frames = 0;
  #unseen = MOST_UNSEEN;
  readonly #budget: RowBudget = { glances: 20_000 };
  readonly #compose: ReadonlySet<Element>;
  #extraCompose = new Set<Element>();

  constructor(
    root: Element,
    private readonly isBody: IsBody = () => false,
  ) {
    super();
    this.#compose = new Set(composeRoots(root.ownerDocument));
    const ctx: Context = {
      field: null,
      person: null,
      account: false,
      chrome: false,
      button: false,
      column: false,
      frames: 0,
    };
    this.#run([{ node: root, ctx }]);
    this.cut ||= this.#budget.glances < 0;
  }

  #run(stack: Step[]) {
    for (let step = stack.pop(); step; step = stack.pop()) {
      if ('leave' in step) {
        const span = this.span.get(step.leave);
        if (span) span[1] = this.order;
        continue;
      }
      if (this.order > MOST) {
        this.cut = true;
        return;
      }
      const { node, ctx } = step;
      if (node.nodeType === 3) this.noteText(node, ctx);
      else if (node.nodeType === 1) this.#element(node as Element, ctx, stack);
    }
  }

  #element(el: Element, outer: Context, stack: Step[]) {
    if (isSkipped(el)) return;
    if (!isShownHere(el)) {
      // A line's own address beside the name on show, or a menu with the whole header.
      if (outer.field && el.childElementCount === 0) this.noteKept(el, outer);
      else this.#hidden(el, outer);
      return;
    }
    this.order += 1;
    this.span.set(el, [this.order, this.order]);
    if (this.#compose.has(el) || this.#extraCompose.has(el) || isTyped(el)) return;
    const meaning = meaningOf(el);
    const ctx = this.#context(el, outer, meaning);
    if (!ctx) return;
    if (el.nodeName === 'IFRAME' || el.nodeName === 'FRAME') {
      this.#frame(el, ctx, stack);
      return;
    }
    if (!ctx.chrome && !ctx.button && !ctx.field && !outer.field && this.#body(el, meaning)) return;
    this.noteElement(el, ctx, meaning);
    const emoji = el.nodeName === 'IMG' ? emojiOf(el) : '';
    if (emoji) this.mark('text', el, ctx, emoji);
    stack.push({ leave: el });
    this.#push(el, ctx, stack);
  }

  /** A header's longer form is often hidden beside the shorter one. */
  #hidden(el: Element, ctx: Context) {
    const walk = el.ownerDocument.createTreeWalker(el, 1);
    for (let node: Node | null = el; node && this.#unseen > 0; node = walk.nextNode()) {
      this.#unseen -= 1;
      this.noteHidden(node as Element, meaningOf(node as Element), ctx);
    }
  }

  /** What holds inside an element; null when nothing inside may be read. */
  #context(el: Element, outer: Context, meaning: Meaning): Context | null {
    const { nodeName } = el;
    const role = el.getAttribute('role') ?? '';
    if (nodeName === 'BLOCKQUOTE' || meaning.aside === 'quote') return null;
    let { account, chrome } = outer;
    if (meaning.aside === 'account' && !isAnnounced(this.marks) && !hasBody(el)) account = true;
    else if (
      meaning.aside &&
      meaning.aside !== 'account' &&
      !isRowOfHeader(el, meaning) &&
      !hasBody(el)
    )
      chrome = true;
    const holds = () => hasBody(el) || (role === 'dialog' && glance(el, 800).labels > 2);
    if (/^(?:NAV|ASIDE|MENU)$/.test(nodeName) || (CHROME_ROLE.test(role) && !holds())) {
      chrome = true;
    }
    // The part that draws any person may be called after recipients, in a sender's line too.
    const part = outer.field === 'from' && meaning.field === 'to' && !TO.test(el.className);
    const own = !part && meaning.field && this.#fits(el, meaning.field) ? meaning.field : null;
    const field = own ?? outer.field;
    return {
      field,
      person: outer.person,
      account,
      chrome,
      button: outer.button || isPressed(el, role),
      column:
        outer.column ||
        nodeName === 'THEAD' ||
        role === 'columnheader' ||
        el.getAttribute('scope') === 'col',
      frames: outer.frames,
    };
  }

  /** A whole page called `from` is no header line. */
  #fits(el: Element, field: HeaderField): boolean {
    if (field === 'to' || field === 'cc' || field === 'bcc') return true;
    const { more, frame, labels } = glance(el, 400);
    // With words for several lines it is called after one of them.
    return !more && !frame && labels < 2;
  }

  #frame(el: Element, ctx: Context, stack: Step[]) {
    if (ctx.chrome) return;
    const doc = documentOf(el);
    const known = this.isBody(el, doc);
    const role = known ? 'body' : frameRole(el, doc, el.nodeName === 'FRAME' || isBare(this.marks));
    if (role === 'editor' || role === 'empty') return;
    const opens = role === 'page' && !isHeaded(this.marks);
    if (opens && doc?.body && ctx.frames < FRAME_DEPTH && this.#frames < MOST_FRAMES) {
      this.#frames += 1;
      for (const root of composeRoots(doc)) this.#extraCompose.add(root);
      stack.push({ leave: el });
      stack.push({ node: doc.body, ctx: { ...ctx, frames: ctx.frames + 1 } });
      return;
    }
    const named = role === 'foreign' && meaningOf(el).body === 'strong';
    const sure = role === 'body' || role === 'page' || named;
    this.bodies.push({ el, order: this.order, sure });
  }

  #body(el: Element, meaning: Meaning): boolean {
    if (el.nodeName === 'BODY') return false;
    if (this.isBody(el, null)) {
      this.bodies.push({ el, order: this.order, sure: true });
      return true;
    }
    if (isSnippet(el)) return false;
    if (isIsolated(el)) {
      this.bodies.push({ el, order: this.order, sure: true });
      return true;
    }
    const strong =
      meaning.body === 'strong' || el.getAttribute('role') === 'document' || isBodyCell(el);
    if (!strong && (meaning.body !== 'weak' || isValue(el) || isLineOfSeveral(el))) return false;
    // `<main class="mail-content">` is all of the mail.
    const whole = el.nodeName === 'MAIN' || el.getAttribute('role') === 'main';
    const inner = strong && innerBody(el);
    if (inner) {
      this.bodies.push({ el: inner, order: this.order, sure: true });
      return true;
    }
    const text = strong ? !isBox(el) : saysSomebody(this.marks) && isPlainText(el);
    if (text && !whole) {
      this.bodies.push({ el, order: this.order, sure: true });
      return true;
    }
    this.regions.push({ el, order: this.order });
    return false;
  }

  #push(el: Element, ctx: Context, stack: Step[]) {
    const elements = boundedChildren(el);
    if (elements.length > 1 && holdsRows(elements, this.#budget)) {
      this.rows += elements.length;
      return;
    }
    if (el.childElementCount > elements.length) this.cut ||= el.childElementCount > 2000;
    const nodes: Node[] = el.childElementCount > elements.length ? elements : [...el.childNodes];
    const shadow = el.shadowRoot;
    const all = shadow ? [...shadow.childNodes, ...nodes] : nodes;
    for (let i = Math.min(all.length, 3000) - 1; i >= 0; i -= 1) {
      const node = all[i];
      // Each child gets its own copy: what one says of itself does not hold for the next.
      if (node) stack.push({ node, ctx: node.nodeType === 3 ? ctx : { ...ctx } });
    }
  }
}
