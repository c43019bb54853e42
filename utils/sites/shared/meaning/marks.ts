import type { Address } from '@/utils/domain/page-reading';
import type { HeaderField } from './words';

/** The line of a header that each mark belongs to. */
export type Lines = ReadonlyMap<Mark, HeaderField | null>;

/** Something a header is made of, as met in document order. */
export type Mark = {
  kind: 'label' | 'person' | 'text' | 'time' | 'heading' | 'subject' | 'towards';
  el: Element;
  order: number;
  /** What the element itself or one around it says; of a label: what it announces. */
  field: HeaderField | null;
  text: string;
  person: Address | null;
  at: string | null;
  /** Of a label: what an element around both it and its value is called. */
  block?: HeaderField | null;
  /** Inside something to press. */
  button: boolean;
};

/** The text of a message: nothing inside is ever taken for a header. */
export type Body = {
  el: Element;
  order: number;
  /** Named so, a frame, or only guessed from where it stands. */
  sure: boolean;
};

/** A region that is either a message's text or a box around a whole message. */
export type Region = { el: Element; order: number };

export type Walked = {
  marks: Mark[];
  bodies: Body[];
  regions: Region[];
  /** Addresses in account menus. */
  own: Mark[];
  /** Addresses in other menus and beside the page's own matter. */
  beside: Mark[];
  /** Short texts in menus, of accounts and others. */
  asides: Mark[];
  /** People with name and address in what is hidden, and the number of what stands before. */
  hidden: { person: Address; order: number }[];
  /** Addresses that stand on the page as the words for another one. */
  disguises: ReadonlySet<string>;
  /** Rows of lists met. */
  rows: number;
  /** The page was larger than what is looked at. */
  cut: boolean;
  /** First and last number of every element looked at, frames' elements included. */
  span: ReadonlyMap<Element, readonly [first: number, last: number]>;
};

/** The element around, through the frame it stands in and the shadow root it belongs to. */
export function around(el: Element): Element | null {
  if (el.parentElement) return el.parentElement;
  const root = el.getRootNode();
  if ('host' in root && root.host) return root.host as Element;
  try {
    return el.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** A time of day, not only a day. */
export function hasClock(mark: Mark): boolean {
  return mark.el.nodeName === 'TIME' || /\d[:.h\u6642\u65f6]\d\d/.test(mark.text);
}

/** Is it part of a header, whatever else the mark may be? */
export function isHeaderMark(mark: Mark, lines: Lines): boolean {
  return (
    mark.kind === 'label' ||
    mark.kind === 'subject' ||
    mark.kind === 'towards' ||
    mark.kind === 'person' ||
    !!lines.get(mark)
  );
}
