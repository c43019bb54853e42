/**
 * Functions that are sent into a page as text. Each stands alone: nothing outside its own body
 * exists where it runs.
 */

/** What a `Target` looks like on the wire. */
export type WireTarget = { css: string; text: string | null };

/** The first matching element; with `text` the first visible one that says it. */
export function findElement(target: WireTarget): Element | null {
  const deep = (root: ParentNode): Element[] => Array.from(root.querySelectorAll(target.css));
  const found = deep(document);
  const wanted = target.text;
  const visible = (el: Element) => el.getClientRects().length > 0;
  if (wanted === null) return found.find(visible) ?? found[0] ?? null;
  const says = (el: Element) =>
    [el.getAttribute('aria-label'), el.textContent, el.getAttribute('title')].some((text) =>
      text?.replace(/\s+/g, ' ').includes(wanted),
    );
  return found.filter(visible).find(says) ?? null;
}

/** Whether such an element is there and takes up room. */
export function isVisible(target: WireTarget): boolean {
  const wanted = target.text;
  return Array.from(document.querySelectorAll(target.css)).some((el) => {
    if (el.getClientRects().length === 0) return false;
    if (getComputedStyle(el).visibility === 'hidden') return false;
    if (wanted === null) return true;
    return [el.getAttribute('aria-label'), el.textContent, el.getAttribute('title')].some((text) =>
      text?.replace(/\s+/g, ' ').includes(wanted),
    );
  });
}

/** Rendered text with white space collapsed; empty where there is no such element. */
export function textOf(target: WireTarget): string {
  const wanted = target.text;
  const element = Array.from(document.querySelectorAll(target.css)).find(
    (el) => wanted === null || el.textContent?.includes(wanted),
  );
  if (!(element instanceof HTMLElement)) return element?.textContent ?? '';
  // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, not what is in the tree.
  return element.innerText.replace(/\s+/g, ' ').trim();
}
