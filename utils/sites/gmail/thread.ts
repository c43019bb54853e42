import type { PageReading } from '@/utils/domain/page-reading';
import { pick, pickAll } from '../shared/pick';
import { peopleOf, unreadable } from '../shared/reading';
import { lineOf } from '../shared/text';
import { hexId, idsOfLog } from './ids';
import { messageId, readMessage } from './message';
import type { Route } from './route';
import { selectors } from './selectors';

const BODY = '.a3s, .ii.gt';

/** The open conversation of a view, or null. */
export function openThread(main: Element): Element | null {
  const found = pick(main, selectors.thread, { shown: true, outside: BODY });
  if (found) return found;
  // No container known: a heading that names a thread is proof enough that one is open.
  return pick(main, selectors.heading, { shown: true, outside: `${BODY}, tr` }) ? main : null;
}

/** Reads the conversation. `route` is what the address names, to notice a stale page. */
export function readThread(
  thread: Element,
  main: Element,
  route: Pick<Route, 'open' | 'message'>,
  blank: PageReading,
): PageReading {
  const self = blank.self?.email ?? null;
  const heading =
    pick(thread, selectors.heading, { outside: BODY }) ??
    pick(main, selectors.heading, { shown: true, outside: `${BODY}, tr` });
  const items = topMost(pickAll(thread, selectors.message, { outside: BODY }));
  const threadId = idOf(thread, heading, items);
  const reading: PageReading = {
    ...blank,
    kind: 'thread',
    key: keyOf(threadId, route.open),
    subject: heading ? lineOf(heading) : null,
  };
  if (stale(threadId, route, items)) return unreadable(reading, 'page-behind-address');
  const misses = new Set<string>();
  const messages = items.map((item) => readMessage(item, self, misses));
  if (pick(thread, selectors.folded, { outside: BODY })) misses.add('messages-folded');
  const found = { ...reading, missing: [...misses] };
  if (!messages.some((m) => m.from)) {
    const why = found.missing.filter((m) => m !== 'sender');
    const nobody = { from: null, to: [], cc: [] };
    return {
      ...unreadable({ ...found, missing: why }, 'sender'),
      // Ids and times stand beside the header: what names nobody is still told.
      messages: messages.map((message) => ({ ...message, ...nobody })),
    };
  }
  return { ...found, messages, people: peopleOf(messages, [self]) };
}

/** Attachments and menus may be list items too: only the outermost are messages. */
function topMost(items: Element[]): Element[] {
  const all = new Set(items);
  return items.filter((item) => {
    for (let at = item.parentElement; at; at = at.parentElement) if (all.has(at)) return false;
    return true;
  });
}

function idOf(thread: Element, heading: Element | null, items: Element[]): string | null {
  const named = heading ?? pick(thread, selectors.threadId, { outside: BODY });
  const id =
    hexId(named?.getAttribute('data-legacy-thread-id')) ??
    hexId(named?.getAttribute('data-thread-perm-id')) ??
    hexId(
      pick(thread, selectors.threadId, { outside: BODY })?.getAttribute('data-legacy-thread-id'),
    );
  if (id) return id;
  for (const item of items) {
    for (const el of pickAll(item, selectors.log)) {
      const { thread: logged } = idsOfLog(el.getAttribute('jslog') ?? '');
      if (logged) return logged;
    }
  }
  return null;
}

function keyOf(threadId: string | null, open: string | null): string | null {
  const id = threadId ?? (open?.startsWith('a:') ? `thread-${open}` : open);
  return id ? `gmail:${id}` : null;
}

/**
 * The address names a conversation, the page has ids, and none fits: neither the thread's nor a
 * message's (a thread's number is its first message's; without conversation view the address
 * may name the message). Client-made ids cannot be compared.
 */
function stale(
  threadId: string | null,
  { open, message }: Pick<Route, 'open' | 'message'>,
  items: Element[],
): boolean {
  if (!open || open.startsWith('a:')) return false;
  const ids = items.map(messageId).filter((id) => id !== null);
  // Another mail of the same conversation is the page before, and so may be one without its id.
  if (message && !ids.includes(message)) return true;
  return threadId !== open && (threadId !== null || ids.length > 0) && !ids.includes(open);
}
