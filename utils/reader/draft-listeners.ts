import type { DraftForm, DraftSite } from '@/utils/sites/adapter';
import { safely } from './safely';

export type DraftPage = {
  view: Window & typeof globalThis;
  url(): URL;
  /** Did the user do this, not a script? */
  byUser(event: Event): boolean;
};

export type Heard = {
  /** Something in the form changed. */
  changed(): void;
  focused(): void;
  pressed(as: 'send' | 'discard'): void;
};

/** Listens to one form and to nothing else of the page. Answers how to stop. */
export function listenTo(
  { view, byUser }: DraftPage,
  form: DraftForm,
  site: DraftSite,
  heard: Heard,
): () => void {
  const end = new AbortController();
  const observer = new view.MutationObserver(heard.changed);
  const watch = { childList: true, subtree: true, characterData: true } as const;
  observer.observe(form.root, watch);
  if (!form.root.contains(form.editor)) observer.observe(form.editor, watch);

  const click = (event: Event) => {
    const [target] = event.composedPath();
    if (!byUser(event) || !isElement(target)) return;
    const as = safely(() => site.pressed(target, form), null);
    if (as) heard.pressed(as);
  };
  const key = (event: KeyboardEvent) => {
    if (!byUser(event) || event.key !== 'Enter' || event.isComposing || event.shiftKey) return;
    if (event.ctrlKey || event.metaKey || site.sending === 'chat') heard.pressed('send');
  };
  const listen = (target: EventTarget) => {
    const options = { signal: end.signal, capture: true, passive: true };
    target.addEventListener('input', heard.changed, options);
    target.addEventListener('focusin', heard.focused, options);
    target.addEventListener('keydown', (event) => key(event as KeyboardEvent), options);
  };
  listen(form.root);
  // A frame's events stay in the frame.
  if (!form.root.contains(form.editor)) listen(form.editor.ownerDocument);
  // A page of its own keeps its buttons beside the form.
  const buttons = site.sending === 'page' ? view.document : form.root;
  buttons.addEventListener('click', click, { signal: end.signal, capture: true, passive: true });

  return () => {
    end.abort();
    observer.disconnect();
  };
}

function isElement(target: EventTarget | undefined): target is Element {
  return (target as Node | undefined)?.nodeType === 1;
}
