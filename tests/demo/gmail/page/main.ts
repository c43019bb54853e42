/** A mail client with the bones of the real one: same anchors, own looks. */

import { h, on } from '../../page/dom.ts';
import type { WireMailbox, WireThread } from '../wire.ts';
import { composeForm, composeWindow } from './compose.ts';
import { listView } from './list.ts';
import { type Route, readRoute, threadsFor } from './route.ts';
import { messageItem, threadView } from './thread.ts';
import { wordsOf } from './words.ts';

const mailbox: WireMailbox = await (await fetch(`data.json${location.search}`)).json();
const words = wordsOf(mailbox);
const pages = h('div.aeF');
const moles = h('div.dw');
/** Views stay in the page when another one is shown, hidden. */
const kept = new Map<string, HTMLElement>();

document.body.append(
  h('div.nH.header', {}, ...header()),
  h('div.nH.columns', {}, navigation(), pages),
  moles,
);
document.body.classList.add('aAU');
addEventListener('hashchange', show);
if (location.hash === '') history.replaceState(null, '', '#inbox');
show();

function show(): void {
  const route = readRoute(location.hash, mailbox);
  const name = route.thread ? `thread:${route.thread.hex}` : `list:${route.list}:${route.query}`;
  for (const page of kept.values()) page.style.display = 'none';
  let page = kept.get(name);
  if (!page) {
    page = h('div.nH', {}, h('div.nH', { role: 'main' }, view(route)));
    kept.set(name, page);
    pages.append(page);
  }
  page.style.display = '';
  const what = route.thread ? route.thread.subject || words.noSubject : listTitle(route);
  document.title = `${what} - ${mailbox.me.email} - Gmail`;
  for (const link of document.querySelectorAll('[role=navigation] a')) {
    link.toggleAttribute('aria-current', link.getAttribute('href') === `#${route.list}`);
  }
}

function view(route: Route): HTMLElement {
  const { thread } = route;
  if (!thread) {
    return listView(mailbox, threadsFor(route, mailbox), (opened) => {
      location.hash = `#${route.list}/${opened.token}`;
    });
  }
  thread.unread = false;
  return threadView(mailbox, thread, {
    back: () => {
      location.hash = `#${route.list}`;
    },
    reply,
  });
}

function listTitle(route: Route): string {
  if (route.list !== 'inbox') return route.query || route.list;
  const unread = threadsFor(route, mailbox).filter((thread) => thread.unread).length;
  return unread > 0 ? `${words.inbox} (${unread})` : words.inbox;
}

function reply(thread: WireThread, place: HTMLElement): void {
  const other = thread.messages.findLast((message) => message.from?.email !== mailbox.me.email);
  const to = other?.from ? [other.from] : [];
  const form = composeForm(
    mailbox,
    { to, subject: `Re: ${thread.subject}` },
    (message) => {
      thread.messages.push(message);
      const list = place.closest('[role=main]')?.querySelector('[role=list]');
      const item = messageItem(mailbox, thread, message, true);
      list?.append(item);
      // The server's ids arrive a moment after the message stands in the page.
      setTimeout(() => {
        const id = (BigInt(message.at ?? 0) << 20n) + 77n;
        const node = item.querySelector('.ads');
        node?.setAttribute('data-message-id', `#msg-f:${id}`);
        node?.setAttribute('data-legacy-message-id', id.toString(16).padStart(16, '0'));
      }, 1500);
    },
    () => place.replaceChildren(),
  );
  place.replaceChildren(h('div.M9', {}, form));
  form.querySelector<HTMLElement>('[contenteditable]')?.focus();
  place.scrollIntoView({ block: 'nearest' });
}

function compose(): void {
  const place = h('div.no');
  const close = () => place.remove();
  const form = composeForm(mailbox, { to: [], subject: '' }, () => {}, close);
  place.append(composeWindow(mailbox, form, close));
  moles.append(h('div.nH', {}, h('div.nH', {}, place)));
  form.querySelector<HTMLElement>('input.agP')?.focus();
}

function header(): HTMLElement[] {
  const search = h('input.gb_se', {
    name: 'q',
    placeholder: words.search,
    'aria-label': words.search,
  }) as HTMLInputElement;
  on(search, 'keydown', (event) => {
    if ((event as KeyboardEvent).key !== 'Enter') return;
    location.hash = `#search/${encodeURIComponent(search.value).replaceAll('%20', '+')}`;
  });
  const account = `${words.account} ${mailbox.me.name}\n(${mailbox.me.email})`;
  return [
    h('div.logo', {}, '✉ Mail'),
    search,
    h('a.gb_d', { href: '#', role: 'button', 'aria-label': account }, mailbox.me.name.slice(0, 1)),
  ];
}

function navigation(): HTMLElement {
  const write = on(
    h('div.T-I.T-I-KE.L3', { role: 'button', tabindex: '0', gh: 'cm' }, words.compose),
    'click',
    compose,
  );
  const lists = ['inbox', 'starred', 'sent', 'all'] as const;
  const links = lists.map((list) => h('a', { href: `#${list}` }, words[list]));
  return h('div.aeN', { role: 'navigation' }, write, ...links);
}
