import { computed, type ReadonlySignal, signal } from '@preact/signals';

/** Where the dashboard stands: `#/settings/sites` is page `settings`, rest `['sites']`. */
export type Route = { page: string; rest: readonly string[] };

export type RouteState = {
  route: ReadonlySignal<Route>;
  go(page: string, ...rest: string[]): void;
  /** To a place as it stands in an address: `settings/sites`. */
  goTo(place?: string): void;
};

/** What a route needs of the window. */
export type RouteWindow = Pick<Window, 'addEventListener'> & {
  location: Pick<Location, 'hash'>;
};

export function parseRoute(hash: string): Route {
  const [page = '', ...rest] = hash
    .replace(/^#\/?/, '')
    .split('/')
    .map((part) => decode(part));
  return { page, rest: rest.filter((part) => part !== '') };
}

export function formatRoute(page: string, ...rest: string[]): string {
  return `#/${[page, ...rest].map(encodeURIComponent).join('/')}`;
}

/** Follows the address bar, so that back, forward, reload and bookmarks work. */
export function createRoute(view: RouteWindow, ended: AbortSignal): RouteState {
  const hash = signal(view.location.hash);
  const follow = () => {
    hash.value = view.location.hash;
  };
  view.addEventListener('hashchange', follow, { signal: ended });
  const go = (page: string, ...rest: string[]) => {
    view.location.hash = formatRoute(page, ...rest);
    follow();
  };
  return {
    go,
    goTo: (place = '') => go(...(place.split('/') as [string])),
    route: computed(() => parseRoute(hash.value)),
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A hand-typed address; it leads to the first page.
    return '';
  }
}
