import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RouteState } from '@/utils/state/route';

export const RouteContext = createContext<RouteState | null>(null);

/** Where the dashboard stands, and how to go elsewhere. */
export function useRoute(): RouteState {
  const route = useContext(RouteContext);
  if (!route) throw new Error('route is missing');
  return route;
}
