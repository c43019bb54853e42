import type { Address } from '@/utils/domain/page-reading';
import { namedAddress } from '@/utils/lib/text/address-list';
import { isJump } from './elements';
import type { Lines, Mark } from './marks';
import { isName, nameOf, ownName } from './names';
import { isOwnWord } from './own-words';
import { glance } from './scan';
import { type HeaderField, isOnBehalf } from './words';

export type Header = {
  from: Address | null;
  to: Address[];
  cc: Address[];
  at: string | null;
  /** Several senders, none better founded than the others. */
  conflict: boolean;
  /** The sender is the user, by a word such as "me". */
  own: boolean;
  /** The user's own address where the page says that this mail went out. */
  alias?: string | null;
  /** The page itself says which of the people is the sender. */
  named: boolean;
};

/** Does the page name a sender among these marks, by label or by what its elements are called? */
export function namesSender(marks: Mark[], lines: Lines): boolean {
  return marks.some((m) => isSenderMark(m, lines));
}

function isSenderMark(mark: Mark, lines: Lines): boolean {
  if (lines.get(mark) !== 'from') return false;
  return (
    mark.kind === 'person' || (mark.kind === 'text' && (isName(mark.text) || isOwnWord(mark.text)))
  );
}

/** Reads a header from the marks of one message, in document order. */
export function readHeader(marks: Mark[], lines: Lines, own: ReadonlySet<string>): Header {
  const senders = people(marks, lines, 'from');
  const at = timeOf(marks, lines);
  const to = people(marks, lines, 'to');
  const cc = [...people(marks, lines, 'cc'), ...people(marks, lines, 'bcc')];
  const blank: Header = { from: null, to, cc, at, conflict: false, own: false, named: true };
  if (senders.length > 1 || standsBefore(marks, lines, [...own, senders[0]?.email]))
    return { ...blank, conflict: true };
  if (senders[0]) {
    const mark = marks.find((m) => m.kind === 'person' && m.person?.email === senders[0]?.email);
    return mark && isOutgoing(mark.el)
      ? { ...blank, own: true, alias: senders[0].email ?? null }
      : { ...blank, from: senders[0] };
  }
  const words = marks.filter((m) => m.kind === 'text' && lines.get(m) === 'from');
  if (words.some((m) => isOwnWord(m.text))) return { ...blank, own: true };
  // Behind a label alone, what is to press may do anything with whoever stood here.
  const pressed = words.filter((m) => m.field !== 'from' && (m.button || m.el.closest('a')));
  const none = pressed.length > 1 || pressed.some((m) => m.button);
  const isTitle = (m: Mark) => m.field !== 'from' && m.el.closest('h1, h2, h3, h4') !== null;
  const isOther = (m: Mark) => (none && pressed.includes(m)) || isTitle(m) || isJump(m.el);
  const name = words.find((m) => isName(m.text) && !isOther(m));
  if (name) return { ...blank, from: namedAddress(name.text, addressAfter(marks, name, lines)) };
  // A sender's line in which nobody stands: its people are somewhere else, or behind their labels.
  if (marks.some((m) => m.kind === 'label' && m.field === 'from'))
    return { ...blank, named: false };
  return { ...blank, ...unnamed(marks, lines, own), named: false };
}

/**
 * Somebody in no line before the recipients, and a sender's line only behind them: a header whose
 * sender no word announces, and one that the letter quotes.
 */
function standsBefore(marks: Mark[], lines: Lines, known: (string | undefined)[]): boolean {
  const turn = marks.findIndex((m) => m.kind === 'label' && m.field === 'to');
  const sender = marks.findIndex((m) => m.kind === 'label' && m.field === 'from');
  if (turn < 0 || sender < turn || namesSender(marks.slice(0, sender), lines)) return false;
  return marks
    .slice(0, turn)
    .some((m) => m.kind === 'person' && !lines.get(m) && !known.includes(m.person?.email));
}

const OUTGOING = /(?:^|[\s_-])(?:outbound|outgoing|sent-by-me|from-me)(?:$|[\s_-])/i;

/** `class="is-outbound"` on a header: the user wrote it, whichever alias it went out by. */
function isOutgoing(el: Element): boolean {
  for (let at: Element | null = el, n = 0; at && n < 6; n += 1, at = at.parentElement) {
    if (OUTGOING.test(at.getAttribute('class') ?? '')) return true;
  }
  return false;
}

/** The address that stands by itself right behind a sender's name. */
function addressAfter(marks: Mark[], name: Mark, lines: Lines): string | null {
  const next = marks[marks.indexOf(name) + 1];
  const beside = next?.kind === 'person' && !lines.get(next) && next.order - name.order <= 4;
  if (!beside || next.person?.name || ownName(next)) return null;
  const email = next.person?.email ?? null;
  // Loose around the name's own element it may be anybody's, unless it stands in brackets.
  const bare = next.el.contains(name.el) && next.el !== name.el;
  return bare && !glance(next.el, 300).text.includes(`<${email}`) ? null : email;
}

/**
 * No line says who sent it: the one person before "to …" is the sender, by a convention no
 * webmail breaks. Several people without such a word are a conflict.
 */
function unnamed(marks: Mark[], lines: Lines, own: ReadonlySet<string>): Partial<Header> {
  const turn = marks.findIndex(
    (m) => m.kind === 'towards' || (m.kind === 'label' && /^(?:to|cc|bcc)$/.test(m.field ?? '')),
  );
  const before = turn < 0 ? marks : marks.slice(0, turn);
  const found = people(before.slice(behalf(before) + 1), lines, null);
  const others = found.filter((a) => !own.has(a.email ?? ''));
  if (turn < 0) {
    const [only] = others;
    // The user first: it may as well have gone out.
    return others.length === 1 && only && only === found[0]
      ? { from: only, to: found.filter((a) => a !== only) }
      : { conflict: others.length > 1, from: others.length === 0 ? (found[0] ?? null) : null };
  }
  const [to, next] = marks.slice(turn);
  if (!next) return {};
  // A label behind its people: whoever stands before it is written to.
  if (to?.kind === 'label' && (next.kind === 'time' || lines.get(next) !== 'to')) return {};
  if (found.length === 0 && to?.kind === 'label') {
    // Everybody is called a recipient; whoever stands before "To:" is none.
    const [first, ...others] = people(before, lines, 'to');
    if (!first || others.length > 0) return { conflict: others.length > 0 };
    return { from: first, to: people(marks.slice(turn), lines, 'to') };
  }
  if (found.length !== 1 || !found[0]) return { conflict: found.length > 1 };
  const after = people(besideTurn(marks.slice(turn)), lines, null);
  const more = after.length > 0 ? { to: after } : {};
  return { from: found[0], ...more };
}

/** Where "on behalf of" stands between two people: who is meant comes behind it. */
function behalf(marks: Mark[]): number {
  return marks.findIndex((m) => m.kind === 'text' && isOnBehalf(m.text));
}

/** What stands in one box with "to" and before the time: beyond may be words of the letter. */
function besideTurn(marks: Mark[]): Mark[] {
  const [to, next] = marks;
  let box = to?.el;
  for (let n = 0; box?.parentElement && next && n < 4 && !box.contains(next.el); n += 1) {
    box = box.parentElement;
  }
  const end = marks.findIndex((m) => m.kind === 'time');
  return marks.filter((m, i) => box?.contains(m.el) && (end < 0 || i < end));
}

/** A sentence that ends. */
const SAYS = /[!?\u3002](?:\s|$)|\p{L}{5,}\.\s\p{L}/u;

/** Distinct people of one line, in order, with the best name shown for each. */
function people(marks: Mark[], lines: Lines, field: HeaderField | null): Address[] {
  const byEmail = new Map<string, Address>();
  marks.forEach((mark, i) => {
    if (mark.kind !== 'person' || lines.get(mark) !== field || !mark.person?.email) return;
    // "Questions? help@…": whom a sentence names is in no line.
    if (SAYS.test(mark.text)) return;
    const known = byEmail.get(mark.person.email);
    if (known?.name) return;
    const name = nameOf(marks, i, lines);
    const person = namedAddress(isOwnWord(name) ? null : name, mark.person.email);
    if (person) byEmail.set(mark.person.email, person);
  });
  return [...byEmail.values()];
}

function timeOf(marks: Mark[], lines: Lines): string | null {
  const times = marks.filter((m) => m.at !== null);
  const dated = times.find((m) => lines.get(m) === 'date') ?? times[0];
  return dated?.at ?? null;
}
