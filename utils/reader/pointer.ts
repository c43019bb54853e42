import type { PointedPart, TaughtPart } from '@/utils/domain/taught-site';
import type { ToReader } from '@/utils/messages/background-to-reader';
import { meantBy } from '@/utils/sites/shared/taught/choose';
import { pathTo } from '@/utils/sites/shared/taught/find';
import { saidIn } from '@/utils/sites/shared/taught/parts';
import { connectExtension, type ExtensionLink } from './extension-api';
import { createOutline, type Outline } from './outline';
import { pointAt } from './pointing';

/** On the isolated world's global, which no page can see. */
type PointerScope = typeof globalThis & { keptPointer?: { alive(): boolean } };

/**
 * Waits to be told that the user wants to point at a part of the page. Put into a page only
 * when it is to be taught; what is picked goes to the background as a selector and the text
 * that would be read there.
 */
export function startPointer(): void {
  const scope = globalThis as PointerScope;
  if (window.top !== window || scope.keptPointer?.alive()) return;
  const link = connectExtension();
  if (!link) return;
  const pointer = createPointer(window, link);
  scope.keptPointer = { alive: link.alive };
  link.onMessage(pointer, new AbortController().signal);
}

/** Answers the background's messages about pointing; undefined for all others. */
function createPointer(view: Window, link: ExtensionLink) {
  const chosen = new Map<TaughtPart, Element>();
  let outline: Outline | null = null;
  let turn: AbortController | null = null;

  const stop = () => {
    turn?.abort();
    turn = null;
    outline?.remove();
    outline = null;
  };
  const tell = (part: TaughtPart, picked: PointedPart | null) => {
    void link.ask('reader/pointed', { part, picked });
  };
  const take = (part: TaughtPart, el: Element) => {
    chosen.set(part, el);
    outline?.around(el);
    tell(part, { selector: pathTo(el), ...saidIn(part, el) });
  };

  function start(part: TaughtPart) {
    stop();
    chosen.delete(part);
    const others = [...chosen.values()];
    const shown = createOutline(view);
    outline = shown;
    turn = new AbortController();
    const { signal } = turn;
    let current: Element | null = null;
    const follow = () => shown.around(current);
    view.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    view.addEventListener('resize', follow, { signal });
    pointAt(
      view,
      {
        over(el) {
          if (!link.alive()) return stop();
          current = meantBy(part, el, others);
          follow();
        },
        picked(el) {
          current = meantBy(part, el, others);
          take(part, current);
        },
        gaveUp() {
          stop();
          tell(part, null);
        },
      },
      signal,
    );
  }

  return (message: ToReader): true | undefined => {
    switch (message.type) {
      case 'page/point':
        start(message.part);
        return true;
      case 'page/point-wider': {
        const parent = chosen.get(message.part)?.parentElement;
        if (parent && parent !== view.document.documentElement) take(message.part, parent);
        return true;
      }
      case 'page/point-stop':
        stop();
        if (message.forget) chosen.clear();
        return true;
      default:
        return undefined;
    }
  };
}
