import type { PageReading } from '@/utils/domain/page-reading';
import type { SiteAdapter } from '../adapter';
import { isShown, pick, pickAll } from '../shared/pick';
import { addressees, blankReading, unreadable } from '../shared/reading';
import { signedIn } from './account';
import { drafts, formInUse } from './draft';
import { readPrint } from './print';
import { type Route, routeOf } from './route';
import { selectors } from './selectors';
import { openThread, readThread } from './thread';

/** Gmail and Google Workspace mail. */
export const adapter: SiteAdapter = {
  id: 'gmail',

  recognises: (_doc, url) => url.hostname === 'mail.google.com' && /^\/mail\//.test(url.pathname),

  read(doc, url) {
    if (!adapter.recognises(doc, url)) return null;
    const route = routeOf(url);
    const { view, open } = route;
    const blank = blankReading('gmail', 'other', url);
    if (view === 'print') return readPrint(doc, url, blank, open);
    if (view === 'basic') return blank;
    if (view !== 'app') return unreadable({ ...blank, key: open && `gmail:${open}` }, 'header');
    const email = signedIn(doc);
    const form = formInUse(doc, url);
    const draft = form ? drafts.read(form) : null;
    return readApp(doc, route, { ...blank, self: email ? { email } : null, draft });
  },

  roots(doc) {
    // The parent of all views, and the layer of compose windows beside it.
    const found = ['.aeF', '.dw'].map((css) => doc.querySelector(css)).filter((el) => el !== null);
    return found.length > 0 ? found : [doc.body ?? doc];
  },

  identity(doc, url) {
    // Live collections: the browser keeps them, asking costs nothing.
    const heads = [...doc.getElementsByClassName('hP')].map((el) => {
      // Views are kept and hidden by their style.
      const view = el.closest('.aeF > div');
      return `${el.getAttribute('data-legacy-thread-id')} ${view?.getAttribute('style') ?? ''}`;
    });
    const windows = doc.getElementsByName('subjectbox').length;
    return [url.pathname, url.hash, heads.join(','), windows].join(' ');
  },

  names(url) {
    const { open, message } = routeOf(url);
    return open ? `${open} ${message ?? ''}` : url.pathname + url.hash;
  },

  layout: (_doc, url) => (url.searchParams.has('view') ? 'none' : 'margin'),

  drafts,
};

function readApp(doc: Document, route: Route, blank: PageReading): PageReading {
  const main = pickAll(doc, selectors.main).find(isShown) ?? null;
  const { draft } = blank;
  const thread = main && openThread(main);
  if (main && thread) return readThread(thread, main, route, blank);
  if (route.open) {
    return unreadable({ ...blank, kind: 'thread', key: null }, 'thread');
  }
  if (draft) return { ...blank, kind: 'compose', people: addressees(draft, [blank.self?.email]) };
  const rows = main && pick(main, selectors.list);
  return { ...blank, kind: rows ? 'list' : 'other' };
}
