import { decodeToken, hexId } from './ids';

export type Route = {
  view: 'app' | 'print' | 'clipped' | 'original' | 'basic';
  /** What the address names as open: a hex id or `a:r…`; null for lists, settings, chat. */
  open: string | null;
  /** The one mail of it that the address names as well, hex; mostly null. */
  message: string | null;
};

/** What Gmail's address says. The thread token is always the last part of the hash. */
export function routeOf(url: URL): Route {
  const query = url.searchParams;
  const thread = hexId(query.get('th'));
  const view = viewOf(url);
  if (view === 'basic') return { view, open: thread, message: null };
  if (view === 'app') {
    const { open, message } = openInHash(url.hash);
    return { view, open: open ?? thread, message };
  }
  const open = hexId(query.get('permthid') ?? query.get('permmsgid')) ?? thread;
  return { view, open, message: null };
}

function viewOf(url: URL): Route['view'] {
  if (/\/h\/[\w-]+\/?$/.test(url.pathname)) return 'basic';
  const view = url.searchParams.get('view');
  return view === 'pt' ? 'print' : view === 'lg' ? 'clipped' : view === 'om' ? 'original' : 'app';
}

function openInHash(hash: string): Pick<Route, 'open' | 'message'> {
  const parts = hash.replace(/^#/, '').split('?', 1)[0]?.split('/') ?? [];
  const last = parts.at(-1);
  if (!last || parts.length < 2 || /^(?:chat|settings)$/.test(parts[0] ?? '')) {
    return { open: null, message: null };
  }
  const [thread, message] = decodeToken(last)?.split('+', 2) ?? [];
  return { open: hexId(thread ?? last) ?? thread ?? null, message: hexId(message) };
}
