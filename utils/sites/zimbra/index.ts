import { normaliseEmail } from '@/utils/lib/text/email';
import type { SiteAdapter } from '../adapter';
import { readMailSite } from '../shared/mail-site';
import { readByMeaning } from '../shared/meaning/read';
import { pick } from '../shared/pick';
import { lineOf } from '../shared/text';
import { selectors } from './selectors';

const CLIENT = '#skin_container_username, #z_userName, .ZmConvView2, table.MsgHeaderTable';
/** Pages that the server makes: source 2024-09, `messageColumnView.tag`. */
const STANDARD = '[class^="ZhApp"]';

/**
 * Zimbra's classic client on any host. No recording: from documented facts, 2026-11. Where the
 * table finds no sender the open message is read by meaning. Its standard HTML client, with the
 * same frame around other pages, is the generic reader's.
 */
export const adapter: SiteAdapter = {
  id: 'zimbra',

  recognises: (doc) => doc.querySelector(CLIENT) !== null && doc.querySelector(STANDARD) === null,

  read(doc, url) {
    if (!adapter.recognises(doc, url)) return null;
    const login = pick(doc, selectors.login);
    const self = normaliseEmail(lineOf(login)) ?? normaliseEmail(login?.getAttribute('title'));
    return readMailSite({ id: 'zimbra', selectors, self, key: null, net: readByMeaning }, doc, url);
  },

  roots: (doc) => [doc.getElementById('z_shell') ?? doc.body ?? doc],

  // The hash is only a counter of the history.
  identity: (doc, url) => `${url.search}${url.hash} ${doc.title}`,

  layout: (_doc, url) => (url.searchParams.get('view') === 'msg' ? 'none' : 'margin'),
};
