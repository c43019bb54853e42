/** An open conversation: heading, older messages folded, the last one open. */

import { h, on } from '../../page/dom.ts';
import type { WireMailbox, WireMessage, WireThread } from '../wire.ts';
import { messageBody, messageHeader } from './message.ts';
import { wordsOf } from './words.ts';

export type ThreadActions = {
  back(): void;
  reply(thread: WireThread, place: HTMLElement): void;
};

/** The newest messages stand open, older ones are folded to a line. */
const OPEN = 3;

export function threadView(
  mailbox: WireMailbox,
  thread: WireThread,
  actions: ThreadActions,
): HTMLElement {
  const words = wordsOf(mailbox);
  const heading = h('h2.hP', { tabindex: '-1' }, ...subjectNodes(thread.subject));
  const setIds = () => {
    heading.setAttribute('data-thread-perm-id', `thread-f:${thread.decimal}`);
    heading.setAttribute('data-legacy-thread-id', thread.hex);
  };
  if (mailbox.lateIds > 0) setTimeout(setIds, mailbox.lateIds);
  else setIds();
  const list = h('div', { role: 'list' });
  thread.messages.forEach((message, index) => {
    const open = index >= thread.messages.length - OPEN;
    list.append(messageItem(mailbox, thread, message, open));
  });
  const replyPlace = h('div.ip.adB');
  const reply = h('button.ams.bkH', { type: 'button' }, words.reply);
  on(reply, 'click', () => {
    actions.reply(thread, replyPlace);
    reply.hidden = true;
  });
  return h(
    'div.nH.g.id',
    {},
    h(
      'div.a98.iY',
      {},
      on(h('button.lS', { type: 'button', 'aria-label': words.back }, '←'), 'click', actions.back),
      h('div.nH.V8djrc.byY', {}, h('div.ha', {}, heading)),
      list,
      h('div.gA.gt.acV', {}, replyPlace, h('div.amn', {}, reply)),
    ),
  );
}

/** One message; a click on a folded one opens it. */
export function messageItem(
  mailbox: WireMailbox,
  thread: WireThread,
  message: WireMessage,
  open: boolean,
): HTMLElement {
  const item = h('div', { role: 'listitem' });
  const draw = (isOpen: boolean) => {
    item.className = isOpen ? 'h7 ie nH oy8Mbf' : 'kv nH oy8Mbf';
    item.setAttribute('aria-expanded', String(isOpen));
    const ids = {
      'data-message-id': message.decimal === null ? null : `#msg-f:${message.decimal}`,
      'data-legacy-message-id': message.hex,
    };
    const content = isOpen
      ? h(
          'div.adn.ads',
          ids,
          messageHeader(mailbox, thread, message),
          messageBody(thread, message, mailbox),
        )
      : h('div.adf.ads', ids, messageHeader(mailbox, thread, message, true));
    item.replaceChildren(h('div.Bk', {}, h('div.G3.G2', {}, content)));
  };
  draw(open);
  on(item, 'click', (event) => {
    if (item.getAttribute('aria-expanded') === 'false') draw(true);
    else if (event.target instanceof Element && event.target.closest('.acZ') && !open) draw(false);
  });
  return item;
}

/** Emoji stand in headings as pictures. */
function subjectNodes(subject: string): (string | HTMLElement)[] {
  return [...subject].map((char) =>
    /\p{Extended_Pictographic}/u.test(char)
      ? h('img.an1', { 'data-emoji': char, alt: char })
      : char,
  );
}
