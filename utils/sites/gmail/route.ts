import { decodeToken, hexId } from './ids';

export type Route = {
  view: 'app' | 'print' | 'clipped' | 'original' | 'basic';
  /** What the address names as open: a hex id or `a:r…`; null for lists, settings, chat. */
  open: string | null;
};

/** What Gmail's address says. The thread token is always the last part of the hash. */
export function routeOf(url: URL): Route {
  const query = url.searchParams;
  const thread = hexId(query.get('th'));
  const view = viewOf(url);
  if (view === 'basic') return { view, open: thread };
  if (view === 'app') return { view, open: openInHash(url.hash) ?? thread };
  return { view, open: hexId(query.get('permthid') ?? query.get('permmsgid')) ?? thread };
}

function viewOf(url: URL): Route['view'] {
  if (/\/h\/[\w-]+\/?$/.test(url.pathname)) return 'basic';
  const view = url.searchParams.get('view');
  return view === 'pt' ? 'print' : view === 'lg' ? 'clipped' : view === 'om' ? 'original' : 'app';
}

function openInHash(hash: string): string | null {
  const parts = hash.replace(/^#/, '').split('?', 1)[0]?.split('/') ?? [];
  const last = parts.at(-1);
  if (!last || parts.length < 2 || /^(?:chat|settings)$/.test(parts[0] ?? '')) return null;
  const decoded = decodeToken(last)?.split('+', 1)[0] ?? null;
  return decoded ? (hexId(decoded) ?? decoded) : hexId(last);
}
