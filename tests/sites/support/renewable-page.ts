import { setImmediate } from 'node:timers/promises';
import type { Case } from './expected';
import { attachShadowRoots, jsdomPage } from './jsdom-page';

/**
 * A saved page that is broken many times over: `fresh` gives it whole again. Most pages get
 * their elements anew inside one window, which costs a tenth of a new one; pages with frames
 * get a new window each time, since frames load by themselves.
 */
export async function renewablePage(page: Case) {
  let { doc, close } = await jsdomPage(page);
  const framed = doc.querySelector('iframe, frame') !== null;
  const whole = framed ? null : untouched(page, doc);
  return {
    fresh: async (): Promise<Document> => {
      // The page before is given back only when a turn of the event loop has ended.
      await setImmediate();
      if (whole) {
        doc.documentElement.replaceWith(whole.cloneNode(true));
        attachShadowRoots(doc);
        return doc;
      }
      close();
      ({ doc, close } = await jsdomPage(page));
      return doc;
    },
    close: () => close(),
  };
}

/** The page's elements as parsed, shadow roots still being templates. */
function untouched({ html }: Case, { defaultView }: Document): Element | null {
  if (!defaultView) return null;
  return new defaultView.DOMParser().parseFromString(html, 'text/html').documentElement;
}
