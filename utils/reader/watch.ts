/** When to look at the page again: soon after it changed, and now and then in any case. */

/** After a rest the first change is looked at this soon, whether or not more follow, ms. */
const FIRST = 50;
/** What counts as a rest, ms. */
const REST = 1000;
/** Quiet time after further changes before looking, ms. */
const SETTLE = 180;
/** A page that never rests is looked at this often, ms. */
const AT_MOST = 900;
/**
 * Of the time that passes, looking may take this share on a page that never rests; what was not
 * used is saved up to `SAVED`, so that a page that was quiet is followed closely, ms.
 */
const SHARE = 0.006;
const SAVED = 60;
/** Looks at what follows when something else was opened, whatever they cost on a slow machine. */
const FREE = 4;
/** Ground truth against lost events, ms. */
const PULSE = 2000;

export type Watched = {
  /** Smallest roots that hold what is read; asked again when one leaves the page. */
  roots(): Node[];
  /** Cheap identity of what is open; a change is reported at once. */
  identity(): string;
  /** The page settled after a change, or another conversation was opened. */
  look(reason: 'changed' | 'moved'): void;
  /** Changes in here are followed by somebody else: what is being typed. */
  holds?(node: Node): boolean;
  alive(): boolean;
  /** The extension is gone: everything must end. */
  gone(): void;
};

export function watchPage(view: Window & typeof globalThis, page: Watched, signal: AbortSignal) {
  let identity = page.identity();
  let watched: Node[] = [];
  let firstChange = 0;
  let lastChange = 0;
  let lastLook = 0;
  let hurried = false;
  /** Looks left whose cost does not matter. */
  let free = 0;
  let timer: number | undefined;
  let saved = SAVED;
  let savedAt = Date.now();

  /** What looking may still cost, ms; below zero it has to wait. */
  function credit(): number {
    const now = Date.now();
    saved = Math.min(SAVED, saved + (now - savedAt) * SHARE);
    savedAt = now;
    return saved;
  }

  const changed = () => {
    lastChange = Date.now();
    if (timer === undefined) {
      firstChange = lastChange;
      hurried = lastChange - lastLook > REST;
      timer = view.setTimeout(settle, hurried ? FIRST : SETTLE);
    }
  };
  const observer = new view.MutationObserver((changes) => {
    // As little as possible here: this runs for every change of a busy page.
    if (!page.holds || changes.some(({ target }) => !page.holds?.(target))) changed();
  });

  function settle() {
    timer = undefined;
    const now = Date.now();
    if (!hurried && now - lastChange < SETTLE && now - firstChange < AT_MOST) {
      timer = view.setTimeout(settle, SETTLE);
      return;
    }
    const left = credit();
    if (left < 0 && free === 0) timer = view.setTimeout(settle, Math.max(SETTLE, -left / SHARE));
    else {
      free = Math.max(0, free - 1);
      check('changed');
    }
  }

  function look(reason: 'changed' | 'moved') {
    const start = Date.now();
    page.look(reason);
    // A page too long to read often is still read every ten seconds.
    saved = Math.max(-SAVED, credit() - (Date.now() - start));
  }

  function check(reason: 'changed' | 'pulse') {
    if (signal.aborted) return;
    if (!page.alive()) {
      page.gone();
      return;
    }
    // A page in the background is read when it changes, but not asked now and then.
    if (reason === 'pulse' && view.document.hidden) return;
    const now = page.identity();
    const moved = now !== identity;
    identity = now;
    const rewatched = observe();
    if (moved) {
      // Another conversation is what looking is for.
      saved = SAVED;
      look('moved');
      // The address often changes before the page does: the next change is the one to see.
      lastLook = 0;
      free = FREE;
    } else if (reason === 'changed' || rewatched) {
      look('changed');
      lastLook = Date.now();
    }
  }

  /** True when the set of roots changed. */
  function observe(): boolean {
    const roots = page.roots();
    const same = roots.length === watched.length && roots.every((root, i) => root === watched[i]);
    if (same && watched.every((root) => root.isConnected)) return false;
    observer.disconnect();
    watched = roots;
    for (const root of roots) {
      observer.observe(root, {
        childList: true,
        subtree: true,
        characterData: true,
        // Ids and addresses often arrive as attributes after the element.
        attributes: true,
        attributeFilter: [
          'email',
          'data-legacy-message-id',
          'data-event-urn',
          'src',
          // Views that were open before are only shown and hidden.
          'hidden',
          'style',
        ],
      });
    }
    return true;
  }

  const soon = () => check('pulse');
  const listen = (target: EventTarget | undefined, names: string[]) => {
    for (const name of names) target?.addEventListener(name, soon, { signal });
  };
  listen(view, ['hashchange', 'popstate', 'pageshow', 'focus']);
  listen(view.document, ['visibilitychange']);
  // What arrives in a frame changes nothing around it.
  view.document.addEventListener(
    'load',
    ({ target }) => {
      if (/^I?FRAME$/.test((target as Element | null)?.nodeName ?? '')) changed();
    },
    { capture: true, signal },
  );
  listen((view as { navigation?: EventTarget }).navigation, [
    'currententrychange',
    'navigatesuccess',
  ]);
  const pulse = view.setInterval(soon, PULSE);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearInterval(pulse);
    view.clearTimeout(timer);
  });
  observe();
}
