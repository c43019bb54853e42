import type { SiteAdapter } from '../adapter';
import { readByMeaning } from '../shared/meaning/read';
import { routeOf } from './route';

/**
 * Alibaba mail, own and enterprise. No recording: from documented facts, 2026-11. No selector
 * of the reading pane is verified: ids come from the older client's address, all else from
 * meaning.
 */
export const adapter: SiteAdapter = {
  id: 'aliyun',

  recognises: (_doc, url) =>
    (url.hostname === 'qiye.aliyun.com' && /^\/alimail\//.test(url.pathname)) ||
    /^(?:mail|[\w-]{1,40}\.mail)\.aliyun\.com$/.test(url.hostname),

  read(doc, url) {
    if (!adapter.recognises(doc, url)) return null;
    const found = readByMeaning(doc, url, { site: 'aliyun' });
    const { conversation, message } = routeOf(url);
    const id = conversation ?? message;
    const key = found.kind === 'thread' && id ? `aliyun:${id}` : found.key;
    return { ...found, key };
  },

  roots: (doc) => [doc.body ?? doc],

  identity: (doc, url) => `${url.pathname}${url.hash} ${doc.title}`,

  layout: () => 'margin',
};
