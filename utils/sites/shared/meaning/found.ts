import { looksAlike } from './elements';
import type { Header } from './header';
import type { Body, Mark, Walked } from './marks';

/** One message as it stands in the page. */
export type Found = {
  header: Header;
  /** Its texts; none for a folded message. */
  bodies: Body[];
  /** The smallest element around header and text. */
  box: Element;
  order: number;
};

/** Where the sender of a header stands among its marks. */
export function senderMarks(marks: Mark[], { from }: Header): Mark[] {
  return marks.filter((m) =>
    from?.email ? m.person?.email === from.email : m.text === from?.name,
  );
}

export function senderMark(marks: Mark[], header: Header): Mark | undefined {
  return senderMarks(marks, header)[0];
}

/** One program draws the sender of every message with one kind of element. */
export function areDrawnAlike(some: readonly Mark[], others: readonly Mark[]): boolean {
  return some.some(({ el }) => others.some((m) => looksAlike(el, m.el)));
}

export function isInside({ span }: Walked, order: number, box: Element): boolean {
  const reach = span.get(box);
  return reach !== undefined && reach[0] <= order && order <= reach[1];
}
