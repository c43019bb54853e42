import { alike } from './elements';
import { type Found, isInside, senderMark } from './found';
import type { Header } from './header';
import { around, type Body, type Mark, type Walked } from './marks';

/** Messages of one conversation stand side by side in elements of one kind. */
export function areCards(walked: Walked, last: Found, box: Element): boolean {
  if (isInside(walked, walked.span.get(box)?.[0] ?? 0, last.box)) return false;
  const [a, b] = branches(walked, last.box, box);
  return !!a && !!b && alike(a, b);
}

/** The sender stands in one card, and the text in the next, behind a header of its own. */
export function isOfOtherCard(walked: Walked, header: Header, marks: Mark[], body: Body): boolean {
  const sender = senderMark(marks, header);
  const [one, other] = sender ? branches(walked, sender.el, body.el) : [];
  if (!one || !other || one.classList.length === 0 || !alike(one, other)) return false;
  return marks.some((m) => /^(?:time|subject)$/.test(m.kind) && isInside(walked, m.order, other));
}

/** The two children of the nearest common ancestor that hold one element each. */
function branches(walked: Walked, one: Element, other: Element): [Element | null, Element | null] {
  const target = walked.span.get(other)?.[0] ?? 0;
  let a: Element = one;
  for (let up = around(a); up; up = around(up)) {
    if (isInside(walked, target, up)) {
      let b: Element | null = other;
      while (b && around(b) !== up) b = around(b);
      return [a, b];
    }
    a = up;
  }
  return [null, null];
}
