import { JSDOM, requestInterceptor, VirtualConsole } from 'jsdom';
import type { Case } from './expected';

/** A saved page in jsdom: no scripts run, frames and open shadow roots are there. */
export async function jsdomPage({ html, url, frames }: Pick<Case, 'html' | 'url' | 'frames'>) {
  const dom = new JSDOM(html, {
    url,
    virtualConsole: new VirtualConsole(),
    ...(Object.keys(frames).length > 0 ? { resources: { interceptors: [serve(frames)] } } : {}),
  });
  const { document } = dom.window;
  attachShadowRoots(document);
  if (Object.keys(frames).length > 0) await loaded(dom);
  return { doc: document as unknown as Document, close: () => dom.window.close() };
}

function serve(frames: Record<string, string>) {
  return requestInterceptor((request) => {
    const body = frames[request.url] ?? '';
    return new Response(body, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  });
}

function loaded(dom: JSDOM): Promise<void> {
  const { window } = dom;
  if (window.document.readyState === 'complete') return Promise.resolve();
  return new Promise((done) => window.addEventListener('load', () => done()));
}

/** jsdom's parser leaves declarative shadow roots as templates, those within them too. */
export function attachShadowRoots(within: Document | ShadowRoot) {
  for (const template of within.querySelectorAll('template[shadowrootmode=open]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const root = host.attachShadow({ mode: 'open' });
    root.append((template as HTMLTemplateElement).content);
    template.remove();
    attachShadowRoots(root);
  }
}
