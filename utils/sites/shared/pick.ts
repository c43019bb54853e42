/**
 * One thing a page holds and where to look for it: `[selector, last seen]`, newest or most
 * meaningful first. Tried in order and never comma-joined: a joined selector follows document
 * order, not preference. The comment at each entry says what it is, why these hooks, and the
 * root they are relative to.
 */
export type Entry = readonly (readonly [selector: string, seen: string])[];

export type SelectorTable = Readonly<Record<string, Entry>>;

type Options = {
  /** Matches inside an element of this selector do not count (a mail's own markup, …). */
  outside?: string;
  /** Only elements a user could see. */
  shown?: boolean;
};

/** The first match of the first selector that matches anything. */
export function pick(root: ParentNode, entry: Entry, options: Options = {}): Element | null {
  return pickAll(root, entry, options)[0] ?? null;
}

/** All matches of the first selector that matches anything. */
export function pickAll(root: ParentNode, entry: Entry, options: Options = {}): Element[] {
  for (const [css] of entry) {
    const found = [...root.querySelectorAll(css)].filter((el) => allowed(el, options));
    if (found.length > 0) return found;
  }
  return [];
}

function allowed(el: Element, { outside, shown }: Options): boolean {
  return !(outside && el.parentElement?.closest(outside)) && !(shown && !isShown(el));
}

/** Is the element rendered? Without layout (tests) `hidden` and inline `display:none` decide. */
export function isShown(el: Element): boolean {
  if (typeof el.checkVisibility === 'function') return el.checkVisibility();
  for (let at: Element | null = el; at; at = at.parentElement) {
    if (at.hasAttribute('hidden') || /display:\s*none/i.test(at.getAttribute('style') ?? '')) {
      return false;
    }
  }
  return true;
}
