import { handleOf, memberIdOf } from './ids';

export type Route =
  | { kind: 'profile'; handle: string | null; memberId: string | null }
  | { kind: 'messaging'; thread: string | null }
  | { kind: 'lead'; lead: string }
  | { kind: 'company'; page: string }
  | { kind: 'search' | 'other' };

/** What the top address says; frames and shells below it carry addresses of their own. */
export function routeOf(url: URL): Route {
  const path = url.pathname;
  if (/^\/in\/[^/]/.test(path)) {
    return { kind: 'profile', handle: handleOf(path), memberId: memberIdOf(path) };
  }
  if (/^\/messaging(?:\/|$)/.test(path)) {
    const thread = /^\/messaging\/thread\/(2-[^/]{8,300})/.exec(path)?.[1];
    return { kind: 'messaging', thread: thread ? unescaped(thread) : null };
  }
  const lead = /^\/sales\/(?:lead|people)\/(ACwA[\w-]{10,60})/.exec(path)?.[1];
  if (lead) return { kind: 'lead', lead };
  const company = /^\/(?:company|school|showcase)\/([^/]{1,200})/.exec(path)?.[1];
  if (company) return { kind: 'company', page: company };
  if (/^\/(?:search\/results|sales\/search)(?:\/|$)/.test(path)) return { kind: 'search' };
  return { kind: 'other' };
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
