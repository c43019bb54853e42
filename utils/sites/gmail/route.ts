import { decodeToken, hexId } from './ids';

export type Route = {
  view: 'app' | 'print' | 'clipped' | 'original' | 'basic';
  /** What the address names as open: a hex id or `a:r…`; null for lists, settings, chat. */
  open: string | null;
};

/** What Gmail's address says. The thread token is always the last part of the hash. */
export function routeOf(url: URL): Route {
  const query = url.searchParams;
  const named = query.get('permthid') ?? query.get('permmsgid') ?? query.get('th');
  if (/\/h\/[\w-]+\/?$/.test(url.pathname)) return { view: 'basic', open: hexId(query.get('th')) };
  const view = query.get('view');
  if (view === 'pt') return { view: 'print', open: hexId(named) };
  if (view === 'lg') return { view: 'clipped', open: hexId(named) };
  if (view === 'om') return { view: 'original', open: hexId(named) };
  return { view: 'app', open: openInHash(url.hash) ?? hexId(query.get('th')) };
}

function openInHash(hash: string): string | null {
  const parts = hash.replace(/^#/, '').split('?', 1)[0]?.split('/') ?? [];
  const last = parts.at(-1);
  if (!last || parts.length < 2 || /^(?:chat|settings)$/.test(parts[0] ?? '')) return null;
  const decoded = decodeToken(last)?.split('+', 1)[0] ?? null;
  return decoded ? (hexId(decoded) ?? decoded) : hexId(last);
}
