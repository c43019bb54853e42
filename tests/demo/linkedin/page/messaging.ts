/** Conversations: a list without ids, and messages whose `data-event-urn` says everything. */
import { h } from '../../page/dom.ts';
import type { WireChat, WireChatMessage, WireNetwork, WirePerson } from '../wire.ts';

export function messaging(network: WireNetwork, threadId: string): HTMLElement {
  const open = network.chats.find((chat) => chat.threadId === threadId);
  const rows = network.chats.map((chat) => conversationRow(chat, chat === open));
  return h(
    'main.msg',
    {},
    h('ul.msg-conversations-container__conversations-list', {}, ...rows),
    open
      ? conversation(network, open)
      : h('section.card', {}, h('p', {}, 'Choose a conversation.')),
  );
}

/** Rows carry no address of their own on the real site; a click is what opens them. */
function conversationRow(chat: WireChat, active: boolean): HTMLElement {
  const last = chat.messages.at(-1);
  const row = h(
    'li.msg-conversation-listitem',
    {},
    h(
      active
        ? 'div.msg-conversations-container__convo-item-link.msg-conversations-container__convo-item-link--active'
        : 'div.msg-conversations-container__convo-item-link',
      {},
      h('h3.msg-conversation-listitem__participant-names', {}, chat.person.name),
      h('time.msg-conversation-listitem__time-stamp', {}, day(last?.at ?? 0)),
      h('p.msg-conversation-card__message-snippet', {}, last?.text ?? ''),
    ),
  );
  row.addEventListener('click', () => {
    history.pushState(null, '', `/messaging/thread/${chat.threadId}/`);
    setTimeout(() => dispatchEvent(new PopStateEvent('popstate')), 0);
  });
  return row;
}

function conversation(network: WireNetwork, chat: WireChat): HTMLElement {
  let before: WireChatMessage | null = null;
  const items = chat.messages.map((message) => {
    const item = messageItem(network, chat, message, before);
    before = message;
    return item;
  });
  return h(
    'section.card.msg-thread',
    {},
    titleBar(chat.person),
    h('ul.msg-s-message-list-content', {}, ...items),
    composer(network, chat),
  );
}

function titleBar(person: WirePerson): HTMLElement {
  return h(
    'div.msg-title-bar',
    {},
    h(
      'a.msg-thread__link-to-profile',
      { href: `/in/${person.id}/` },
      h('h2.msg-entity-lockup__entity-title', {}, person.name),
    ),
    h('div.msg-entity-lockup__entity-info', {}, person.headline),
  );
}

/** Of a group of messages by one person only the first has a name, a time and a link. */
function messageItem(
  network: WireNetwork,
  chat: WireChat,
  message: WireChatMessage,
  before: WireChatMessage | null,
): HTMLElement {
  const newDay = before === null || day(before.at) !== day(message.at);
  const head = newDay || before?.mine !== message.mine;
  const author = message.mine ? network.me : chat.person;
  const time = new Date(message.at).toLocaleTimeString('en-US', {
    hour: 'numeric',
    minute: '2-digit',
  });
  const paragraph = h('p.msg-s-event-listitem__body', {});
  message.text.split('\n').forEach((line, index) => {
    if (index > 0) paragraph.append(h('br'));
    paragraph.append(line);
  });
  return h(
    'li.msg-s-message-list__event',
    {},
    newDay ? h('time.msg-s-message-list__time-heading', {}, day(message.at)) : null,
    h(
      message.mine
        ? 'div.msg-s-event-listitem'
        : 'div.msg-s-event-listitem.msg-s-event-listitem--other',
      { 'data-event-urn': message.urn, 'data-view-name': 'message-list-item' },
      head
        ? h(
            'div.msg-s-event-listitem__meta',
            {},
            h(
              'a.msg-s-event-listitem__link',
              { href: `/in/${author.id}/` },
              author.name.slice(0, 1),
            ),
            h('span.msg-s-message-group__name', {}, author.name),
            h('time.msg-s-message-group__timestamp', {}, time),
          )
        : null,
      paragraph,
    ),
  );
}

/** Sending empties the editor, and a moment later the message stands in the list. */
function composer(network: WireNetwork, chat: WireChat): HTMLElement {
  const editor = h('div.msg-form__contenteditable', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': 'Write a message…',
  });
  const send = h('button.msg-form__send-button', { type: 'button' }, 'Send');
  send.addEventListener('click', () => {
    // biome-ignore lint/performance/useDomNodeTextContent: lines are paragraphs, and must stay lines
    const text = editor.innerText.trim();
    if (text === '') return;
    editor.replaceChildren();
    const message = { mine: true, at: Date.now(), text, urn: '' };
    const list = send.closest('.msg-thread')?.querySelector('ul');
    setTimeout(() => list?.append(messageItem(network, chat, message, null)), 300);
  });
  return h('form.msg-form', {}, editor, send);
}

const day = (at: number) =>
  new Date(at).toLocaleDateString('en-US', { month: 'short', day: 'numeric' });
