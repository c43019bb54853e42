/** The part of the address after `#`: `inbox`, `inbox/<token>`, `all/<hex>`, `search/words`. */
import type { WireMailbox, WireThread } from '../wire.ts';

export type Route = { list: string; query: string; thread: WireThread | null };

export function readRoute(hash: string, mailbox: WireMailbox): Route {
  const parts = hash.replace(/^#/, '').replace(/\?.*$/, '').split('/');
  const list = parts[0] || 'inbox';
  const last = parts.at(-1) ?? '';
  const thread =
    parts.length < 2
      ? undefined
      : mailbox.threads.find((one) => one.token === last || one.hex === last);
  const query = list === 'search' || list === 'label' ? decode(parts[1] ?? '') : '';
  return { list, query, thread: thread ?? null };
}

export function threadsFor(route: Route, mailbox: WireMailbox): WireThread[] {
  const { list, query } = route;
  return mailbox.threads.filter((thread) => {
    if (list === 'starred') return thread.starred;
    if (list === 'all') return !thread.labels.includes('traps');
    if (list === 'search') return contains(thread, query.toLowerCase());
    if (list === 'label') return thread.labels.includes(query);
    return thread.labels.includes(list);
  });
}

function contains(thread: WireThread, words: string): boolean {
  const people = thread.messages.map(({ from }) => `${from?.name} ${from?.email}`).join(' ');
  const text = thread.messages.map(({ snippet }) => snippet).join(' ');
  return `${thread.subject} ${people} ${text}`.toLowerCase().includes(words);
}

const decode = (part: string) => decodeURIComponent(part.replaceAll('+', ' '));
