import { safely } from './safely';

/** The pointer must rest on a row this long, so that crossing a list reads nobody, ms. */
const REST = 350;

/**
 * Follows which row of a list the user points at, with the pointer or the focus. Answers the last
 * one that was rested on while its page stands; it stays while the pointer goes to the sidebar.
 * Only listens: the page sees nothing of it.
 * @param rowAt the row an element stands in; null outside of rows
 * @param changed called when another row counts
 */
export function followRows(
  view: Window & typeof globalThis,
  rowAt: (target: Element, url: URL) => Element | null,
  changed: () => void,
  signal: AbortSignal,
): () => Element | null {
  let row: Element | null = null;
  let page = '';
  let timer: number | undefined;
  const over = ({ target }: Event) => {
    view.clearTimeout(timer);
    const here = view.location.href;
    const next = safely(
      () => (target instanceof view.Element ? rowAt(target, new URL(here)) : null),
      null,
    );
    if (!next || (next === row && here === page)) return;
    timer = view.setTimeout(() => {
      row = next;
      page = here;
      changed();
    }, REST);
  };
  for (const name of ['pointerover', 'focusin'])
    view.document.addEventListener(name, over, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => view.clearTimeout(timer));
  return () => (row?.isConnected && view.location.href === page ? row : null);
}
