import type { Address } from '@/utils/domain/page-reading';
import { normaliseEmail } from '@/utils/lib/text/email';
import { tidyLine } from '@/utils/lib/text/tidy';
import { peopleInAttributes, peopleInText, wordsWithout } from './addresses';
import { looksLikeDate, shownInstant } from './dates';
import { colonFollows, isAvatar, isLinkOnly, leadsToAddress, opensPerson } from './elements';
import type { Mark } from './marks';
import { glance } from './scan';
import type { Meaning } from './tokens';
import { isBroken, wholeText } from './whole-text';
import {
  fieldOfLabel,
  type HeaderField,
  isTowards,
  leadingLabel,
  leadingTowards,
  saysSignedIn,
  spokenLabel,
} from './words';

/** Of one text, more than a header line ever has. */
const LONGEST = 8000;
const LONGEST_NAME = 60;
/** Of what is hidden, letters of a line that names somebody. */
const LONGEST_LINE = 200;

/** "Ann Lee (alee) (16 Nov 2026 19:47)": who, and when in brackets behind. */
const NAME_AND_TIME = /^(\p{L}[^()\d]{2,60}?)\s*(\(.{5,80}\))$/u;

/** "Always show pictures from ann@example.org": what a button does, and for whom. */
const DOES = /^[^<(@,;]+\s\p{Ll}{2,}\s[^\s<(@]+@\S+$/u;

/** What holds at a place of the page, from the elements around it. */
export type Context = {
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
/** Notes what elements and words say, as marks in document order. */
export class Notes {
  readonly marks: Mark[] = [];
  readonly own: Mark[] = [];
  readonly beside: Mark[] = [];
  readonly asides: Mark[] = [];
  readonly hidden: { person: Address; order: number }[] = [];
  /** Addresses that stand on the page as the words for another one. */
  readonly disguises = new Set<string>();
  /** Number of the element being looked at. */
  protected order = 0;

  /** Marks that the element itself makes. */
  protected noteElement(el: Element, ctx: Context, meaning: Meaning) {
    const { nodeName } = el;
    const role = el.getAttribute('role');
    if (nodeName === 'TIME' && !ctx.chrome) {
      const shown = el.getAttribute('datetime') ?? '';
      const text = tidyLine(el.textContent, 200);
      const at =
        shownInstant(shown) ?? shownInstant(el.getAttribute('title')) ?? shownInstant(text);
      this.mark('time', el, ctx, text, { at });
    }
    if (/^H[1-5]$|-TITLE$/.test(nodeName) || role === 'heading' || meaning.title)
      this.mark('heading', el, ctx, '');
    if (meaning.field === 'subject' && ctx.field === 'subject') this.mark('subject', el, ctx, '');
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
    const said = leadingLabel(value) ?? spokenLabel(value);
    if (said) {
      ctx.field = said.field;
      if (!value.includes('@') && tidyLine(said.rest))
        this.mark('text', el, ctx, tidyLine(said.rest, 200));
    } else if (ctx.field === 'date' || looksLikeDate(value)) {
      const at = shownInstant(value);
      if (at) this.mark('time', el, ctx, value, { at });
    }
  }

  /** An address that a header line keeps beside the name on show: data, as in an attribute. */
  protected noteKept(el: Element, ctx: Context) {
    const email = normaliseEmail(tidyLine(el.textContent, 400).replace(/^<|>$/g, ''));
    if (email) this.mark('person', el, ctx, '', { person: { email } });
  }

  /** In what is hidden: the address in an account's menu, or one that is said of another. */
  protected noteHidden(el: Element, meaning: Meaning, ctx: Context) {
    const { text, more } = glance(el, LONGEST_LINE);
    if (more || !/[@\uff20]/.test(text)) return;
    if (el.childElementCount < 3) {
      const [person, ...others] = peopleInText(tidyLine(text, LONGEST_LINE));
      if (person?.name && person.email && others.length === 0)
        this.hidden.push({ person, order: this.order });
    }
    const shown = el.childElementCount > 0 ? null : normaliseEmail(text.trim());
    if (shown && meaning.aside === 'account')
      this.mark('person', el, { ...ctx, account: true }, '', { person: { email: shown } });
    const [meant, another] = shown ? peopleInAttributes(el) : [];
    if (shown && meant && !another && meant.email !== shown) this.disguises.add(shown);
  }

  protected noteText(node: Node, ctx: Context) {
    const el = node.parentElement;
    const raw = isBroken(node) ? '' : wholeText(node, LONGEST);
    if (!el || !raw.trim()) return;
    if (el.closest('pre') && raw.includes('\n')) {
      this.#preformatted(raw, el, ctx);
      return;
    }
    const text = tidyLine(raw, 600);
    if (!text) return;
    if (saysSignedIn(text)) ctx.account = true;
    const lines = text.split(/\s[|·•¦]\s/).filter((part) => leadingLabel(part));
    if (lines.length > 1) {
      for (const part of lines) this.#words(part, node, el, ctx);
      return;
    }
    this.#words(text, node, el, ctx);
  }

  /** Lines as they stand: a header line each, or words of a letter, whoever they name. */
  #preformatted(raw: string, el: Element, ctx: Context) {
    for (const line of raw.slice(0, 6000).split('\n')) {
      const text = tidyLine(line, 600);
      const led = leadingLabel(text);
      if (led && !ctx.person) this.#value(led.rest, el, { ...ctx, field: led.field });
      else if (/[\p{L}\p{N}]/u.test(text)) this.mark('text', el, ctx, text);
    }
  }

  #words(text: string, node: Node, el: Element, ctx: Context) {
    if (isAvatar(el, text)) return;
    const alone = () =>
      el.childElementCount === 0 ||
      /^\s*[:\uff1a]/.test(node.nextSibling?.textContent?.slice(0, 5) ?? '') ||
      leadsToAddress(node, el) ||
      opensPerson(node) ||
      colonFollows(el);
    const label = fieldOfLabel(text, true) && fieldOfLabel(text, alone());
    if (label && !ctx.person && !isLinkOnly(el, text)) {
      if (!ctx.button && !ctx.column) this.#label(label, el, ctx, text);
      return;
    }
    const led = leadingLabel(text);
    if (led && !ctx.person) {
      this.#label(led.field, el, ctx, text.slice(0, 30));
      this.#value(led.rest, el, { ...ctx, field: led.field });
      return;
    }
    this.#value(text, el, ctx);
  }

  #label(field: HeaderField, el: Element, ctx: Context, text: string) {
    this.mark('label', el, { ...ctx, field }, text, { block: ctx.field });
  }

  #value(raw: string, el: Element, ctx: Context) {
    // A colon that begins a value is its label's.
    const text = tidyLine(raw.replace(/^\s*[:\uff1a]/, ''), 600);
    if (!text) return;
    if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text) && !isTowards(text)) return;
    if (ctx.person) {
      ctx.person.text = tidyLine(`${ctx.person.text} ${text}`, 200);
      return;
    }
    if (isTowards(text)) {
      this.mark('towards', el, ctx, text);
      return;
    }
    const to = leadingTowards(text);
    if (to && !ctx.field) {
      this.mark('towards', el, ctx, to.word);
      this.#value(to.rest, el, { ...ctx, field: 'to' });
      return;
    }
    if (/[@\uff20]/.test(text) && !(ctx.button && DOES.test(text))) {
      // "<ann@" and "example.org" in two elements: a mark on the part that was proved.
      const torn = /[^\s@<(]@$/.test(text) && el.childElementCount === 1;
      const people = peopleInText(torn ? tidyLine(el.textContent, 400) : text);
      for (const person of people) this.#person(person, el, ctx);
      const only = people.length > 0 && text.indexOf('@') === text.lastIndexOf('@');
      const last = only ? this.#last(ctx) : null;
      if (last && !last.person?.name) last.text = wordsWithout(text);
      // "ann@example.org • 9 Nov 2026, 15:41": the time of the mail in one text with its sender.
      const at = people.length === 1 ? shownInstant(text) : null;
      if (at) this.mark('time', el, { ...ctx, field: 'date' }, text, { at });
      if (people.length > 0) return;
    }
    const at = shownInstant(text);
    const [, name = '', behind = ''] =
      at || looksLikeDate(text) ? (NAME_AND_TIME.exec(text) ?? []) : [];
    if (name && !looksLikeDate(name)) {
      this.mark('text', el, ctx, name);
      this.mark('time', el, ctx, behind, { at });
    } else if (at || looksLikeDate(text)) this.mark('time', el, ctx, text, { at });
    else this.mark('text', el, ctx, text);
  }

  #person(person: Address, el: Element, ctx: Context) {
    this.mark('person', el, ctx, '', { person });
  }

  #last(ctx: Context): Mark | null {
    return (ctx.account ? this.own : ctx.chrome ? this.beside : this.marks).at(-1) ?? null;
  }

  protected mark(
    kind: Mark['kind'],
    el: Element,
    ctx: Context,
    text: string,
    more: Partial<Mark> = {},
  ) {
    const mark: Mark = {
      kind,
      el,
      order: this.order,
      field: ctx.field,
      text,
      person: null,
      at: null,
      button: ctx.button,
      ...more,
    };
    if (!ctx.account && !ctx.chrome) this.marks.push(mark);
    else if (kind === 'person') (ctx.account ? this.own : this.beside).push(mark);
    else if (kind === 'text' && text.length <= LONGEST_NAME) this.asides.push(mark);
  }
}
