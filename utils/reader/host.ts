import type { ExtensionLink } from './extension-api';

/**
 * The neutral host element and the frame in its closed root. Nothing else ever
 * stands in there: a closed root hides nothing from Firefox pages.
 */
export type Host = { element: HTMLElement; frame: HTMLIFrameElement; load(url: string): void };

const FRAME_STYLE = {
  border: '0',
  width: '100%',
  height: '100%',
  display: 'block',
  'color-scheme': 'normal',
};

export function createHost(doc: Document): Host {
  const element = doc.createElement('div');
  element.style.setProperty('all', 'initial', 'important');
  const root = element.attachShadow({ mode: 'closed' });
  const frame = doc.createElement('iframe');
  // Copying a note is the only thing the frame may ask of the page's policy.
  frame.setAttribute('allow', 'clipboard-write *');
  for (const [name, value] of Object.entries(FRAME_STYLE)) frame.style.setProperty(name, value);
  root.append(frame);
  return {
    element,
    frame,
    // Without `src`: neither the attribute nor the location tells the page who we are.
    load: (url) => frame.contentWindow?.location.replace(url),
  };
}

/** Hosts that an earlier version of the extension left behind on this page. */
export function removeStaleHosts(doc: Document, link: ExtensionLink) {
  for (const element of [...doc.documentElement.children]) {
    if (element.tagName !== 'DIV' || element.attributes.length > 1) continue;
    const root = link.shadowOf(element);
    if (root?.mode !== 'closed' || root.childElementCount !== 1) continue;
    const only = root.firstElementChild;
    if (only?.tagName === 'IFRAME' && !only.hasAttribute('src')) element.remove();
  }
}
