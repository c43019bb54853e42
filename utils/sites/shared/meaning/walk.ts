import type { Address } from '@/utils/domain/page-reading';
import { tidyLine } from '@/utils/lib/text/tidy';
import { documentOf } from '../frames';
import { peopleInAttributes, peopleInText, wordsWithout } from './addresses';
import { composeRoots } from './compose';
import { looksLikeDate, shownInstant } from './dates';
import { boundedChildren, colonFollows, emojiOf, isBox, isPlainText, isTyped } from './elements';
import { frameRole } from './frame-role';
import type { Body, Mark, Region, Walked } from './marks';
import { hasBody, holdsRows, type RowBudget } from './rows';
import { glance } from './scan';
import { type Meaning, meaningOf } from './tokens';
import { isShownHere, isSkipped } from './visible';
import { fieldOfLabel, type HeaderField, isTowards, leadingLabel, saysSignedIn } from './words';

/** Elements looked at in one reading, frames together; frames; how deep they stand. */
const MOST = 30_000;
const MOST_FRAMES = 20;
const FRAME_DEPTH = 6;

/** A site's own knowledge of where texts are: an element, or a frame with its document. */
export type IsBody = (el: Element, inner: Document | null) => boolean;

type Context = {
  field: HeaderField | null;
  /** The person whose element this is: words inside are a name. */
  person: Mark | null;
  account: boolean;
  /** Menus and side bars: only the own address is looked for. */
  chrome: boolean;
  button: boolean;
  column: boolean;
  frames: number;
};
type Step = { node: Node; ctx: Context } | { leave: Element };

const CHROME_ROLE =
  /^(?:navigation|complementary|contentinfo|banner|menu|menubar|toolbar|tablist|tree|treegrid|grid|listbox|search|tooltip|status|alert|log|option|treeitem|dialog|alertdialog)$/;
const BUTTON_ROLE = /^(?:button|tab|menuitem|link|checkbox|switch)$/;

/** Walks what is shown, in document order and within bounds, and notes what headers are made of. */
export class Walk implements Walked {
  readonly marks: Mark[] = [];
  readonly bodies: Body[] = [];
  readonly regions: Region[] = [];
  readonly own: Mark[] = [];
  readonly span = new Map<Element, [number, number]>();
  rows = 0;
  cut = false;
  #order = 0;
  #frames = 0;
  readonly #budget: RowBudget = { glances: 20_000 };
  readonly #compose: ReadonlySet<Element>;
  #extraCompose = new Set<Element>();

  constructor(
    root: Element,
    private readonly isBody: IsBody = () => false,
  ) {
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
        if (span) span[1] = this.#order;
        continue;
      }
      if (this.#order > MOST) {
        this.cut = true;
        return;
      }
      const { node, ctx } = step;
      if (node.nodeType === 3) this.#text(node, ctx);
      else if (node.nodeType === 1) this.#element(node as Element, ctx, stack);
    }
  }

  #element(el: Element, outer: Context, stack: Step[]) {
    if (isSkipped(el) || !isShownHere(el)) return;
    this.#order += 1;
    this.span.set(el, [this.#order, this.#order]);
    if (this.#compose.has(el) || this.#extraCompose.has(el) || isTyped(el)) return;
    const meaning = meaningOf(el);
    const ctx = this.#context(el, outer, meaning);
    if (!ctx) return;
    if (el.nodeName === 'IFRAME' || el.nodeName === 'FRAME') {
      this.#frame(el, ctx, stack);
      return;
    }
    if (!ctx.chrome && !ctx.field && !outer.field && this.#body(el, meaning)) return;
    this.#own(el, ctx, meaning);
    const emoji = el.nodeName === 'IMG' ? emojiOf(el) : '';
    if (emoji) this.#mark('text', el, ctx, emoji);
    stack.push({ leave: el });
    this.#push(el, ctx, stack);
  }

  /** What holds inside an element; null when nothing inside may be read. */
  #context(el: Element, outer: Context, meaning: Meaning): Context | null {
    const { nodeName } = el;
    const role = el.getAttribute('role') ?? '';
    if (nodeName === 'BLOCKQUOTE' || meaning.aside === 'quote') return null;
    let { account, chrome } = outer;
    if (meaning.aside === 'account') account = true;
    else if (meaning.aside && !hasBody(el)) chrome = true;
    if (/^(?:NAV|ASIDE|MENU)$/.test(nodeName) || (CHROME_ROLE.test(role) && !hasBody(el))) {
      chrome = true;
    }
    const field = meaning.field && this.#fits(el, meaning.field) ? meaning.field : outer.field;
    return {
      field,
      person: outer.person,
      account,
      chrome,
      button: outer.button || nodeName === 'BUTTON' || BUTTON_ROLE.test(role),
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
    if (field === 'to' || field === 'cc' || field === 'bcc' || field === 'other') return true;
    const { more, frame } = glance(el, 400);
    return !more && !frame;
  }

  #frame(el: Element, ctx: Context, stack: Step[]) {
    if (ctx.chrome) return;
    const doc = documentOf(el);
    const known = this.isBody(el, doc);
    const role = known ? 'body' : frameRole(el, doc);
    if (role === 'editor' || role === 'empty') return;
    if (role === 'page' && doc?.body && ctx.frames < FRAME_DEPTH && this.#frames < MOST_FRAMES) {
      this.#frames += 1;
      for (const root of composeRoots(doc)) this.#extraCompose.add(root);
      stack.push({ leave: el });
      stack.push({ node: doc.body, ctx: { ...ctx, frames: ctx.frames + 1 } });
      return;
    }
    this.bodies.push({ el, inner: doc, order: this.#order, sure: role === 'body' });
  }

  #body(el: Element, meaning: Meaning): boolean {
    if (this.isBody(el, null)) {
      this.bodies.push({ el, inner: null, order: this.#order, sure: true });
      return true;
    }
    const strong = meaning.body === 'strong' || el.getAttribute('role') === 'document';
    if (!strong && meaning.body !== 'weak') return false;
    if (strong ? !isBox(el) : isPlainText(el)) {
      this.bodies.push({ el, inner: null, order: this.#order, sure: true });
      return true;
    }
    this.regions.push({ el, order: this.#order });
    return false;
  }

  /** Marks that the element itself makes. */
  #own(el: Element, ctx: Context, meaning: Meaning) {
    const { nodeName } = el;
    const role = el.getAttribute('role');
    if (nodeName === 'TIME' && !ctx.chrome) {
      const shown = el.getAttribute('datetime') ?? '';
      const text = tidyLine(el.textContent, 200);
      const at =
        shownInstant(shown) ?? shownInstant(el.getAttribute('title')) ?? shownInstant(text);
      this.#mark('time', el, ctx, text, { at });
    }
    if (/^H[1-5]$/.test(nodeName) || role === 'heading') this.#mark('heading', el, ctx, '');
    if (meaning.field === 'subject' && ctx.field === 'subject') this.#mark('subject', el, ctx, '');
    for (const attribute of ['aria-label', 'title', 'data-original-title']) {
      this.#spoken(el, el.getAttribute(attribute), ctx);
    }
    const people = peopleInAttributes(el);
    for (const person of people) this.#person(person, el, ctx);
    if (people.length === 1) ctx.person = this.#last(ctx);
  }

  /** `aria-label="From: Ann Lee"`; an address in it is found with the other attributes. */
  #spoken(el: Element, value: string | null, ctx: Context) {
    if (!value || value.length > 300) return;
    const said = leadingLabel(value);
    if (said) {
      ctx.field = said.field;
      if (!value.includes('@') && tidyLine(said.rest))
        this.#mark('text', el, ctx, tidyLine(said.rest, 200));
    } else if (ctx.field === 'date' || looksLikeDate(value)) {
      const at = shownInstant(value);
      if (at) this.#mark('time', el, ctx, value, { at });
    }
  }

  #text(node: Node, ctx: Context) {
    const raw = node.nodeValue ?? '';
    const el = node.parentElement;
    if (!el || !raw.trim()) return;
    const text = tidyLine(raw, 600);
    if (!text) return;
    if (saysSignedIn(text)) ctx.account = true;
    const alone =
      el.childElementCount === 0 ||
      /^\s*[:\uff1a]/.test(node.nextSibling?.textContent?.slice(0, 5) ?? '');
    const label = fieldOfLabel(text, alone || colonFollows(el));
    if (label && !ctx.person) {
      if (!ctx.button && !ctx.column) this.#mark('label', el, { ...ctx, field: label }, text);
      return;
    }
    const led = leadingLabel(text);
    if (led && !ctx.person) {
      this.#mark('label', el, { ...ctx, field: led.field }, text.slice(0, 30));
      this.#value(led.rest, el, { ...ctx, field: led.field });
      return;
    }
    this.#value(text, el, ctx);
  }

  #value(raw: string, el: Element, ctx: Context) {
    const text = tidyLine(raw, 600);
    if (!text) return;
    if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text) && !isTowards(text)) return;
    if (ctx.person) {
      ctx.person.text = tidyLine(`${ctx.person.text} ${text}`, 200);
      return;
    }
    if (isTowards(text)) {
      this.#mark('towards', el, ctx, text);
      return;
    }
    if (/[@\uff20]/.test(text)) {
      const people = peopleInText(text);
      for (const person of people) this.#person(person, el, ctx);
      const last = people.length === 1 ? this.#last(ctx) : null;
      if (last && !last.person?.name) last.text = wordsWithout(text);
      if (people.length > 0) return;
    }
    const at = shownInstant(text);
    if (at || looksLikeDate(text)) this.#mark('time', el, ctx, text, { at });
    else this.#mark('text', el, ctx, text);
  }

  #person(person: Address, el: Element, ctx: Context) {
    this.#mark('person', el, ctx, '', { person });
  }

  #last(ctx: Context): Mark | null {
    return (ctx.account || ctx.chrome ? this.own : this.marks).at(-1) ?? null;
  }

  #mark(kind: Mark['kind'], el: Element, ctx: Context, text: string, more: Partial<Mark> = {}) {
    const mark: Mark = {
      kind,
      el,
      order: this.#order,
      field: ctx.field,
      text,
      person: null,
      at: null,
      button: ctx.button,
      ...more,
    };
    if (!ctx.account && !ctx.chrome) this.marks.push(mark);
    else if (kind === 'person' && ctx.account) this.own.push(mark);
  }

  #push(el: Element, ctx: Context, stack: Step[]) {
    const elements = boundedChildren(el);
    if (!ctx.chrome && elements.length > 1 && holdsRows(elements, this.#budget)) {
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
