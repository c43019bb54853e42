/** Writing: a window in the corner for a new mail, or a box under the conversation for an answer. */

import { h, on } from '../../page/dom.ts';
import type { WireAddress, WireMailbox, WireMessage } from '../wire.ts';
import { wordsOf } from './words.ts';

export type Draft = { to: WireAddress[]; subject: string };

/** The form itself. `send` gets what was written; `close` is called afterwards. */
export function composeForm(
  mailbox: WireMailbox,
  draft: Draft,
  send: (message: WireMessage, subject: string) => void,
  close: () => void,
): HTMLElement {
  const words = wordsOf(mailbox);
  const chips = h('div.anm', { name: 'to' }, ...draft.to.map(chip));
  const recipient = h('input.agP', {
    type: 'text',
    'aria-label': words.recipients,
    role: 'combobox',
  }) as HTMLInputElement;
  const addRecipient = () => {
    const email = recipient.value.trim().replace(/[,;]$/, '');
    if (!email.includes('@')) return;
    const known = mailbox.threads
      .flatMap((thread) => thread.messages)
      .flatMap((message) => [message.from, ...message.to, ...message.cc])
      .find((address) => address?.email === email);
    chips.append(chip({ name: known?.name ?? '', email }));
    recipient.value = '';
  };
  on(recipient, 'keydown', (event) => {
    if (!['Enter', ',', ';', 'Tab'].includes((event as KeyboardEvent).key)) return;
    addRecipient();
    if ((event as KeyboardEvent).key !== 'Tab') event.preventDefault();
  });
  on(recipient, 'blur', addRecipient);
  const subject = h('input.aoT', {
    name: 'subjectbox',
    placeholder: words.subject,
    'aria-label': words.subject,
  }) as HTMLInputElement;
  subject.value = draft.subject;
  const body = h('div.Am.Al.editable.LW-avf', {
    contenteditable: 'true',
    g_editable: 'true',
    role: 'textbox',
    'aria-label': words.body,
    'aria-multiline': 'true',
  });
  const button = h(
    'div.T-I.J-J5-Ji.aoO',
    { role: 'button', tabindex: '0', 'data-tooltip': `${words.send} (Ctrl-Enter)` },
    words.send,
  );
  on(button, 'click', () => {
    send(written(mailbox, chips, body), subject.value);
    close();
    sentNote(words);
  });
  const bin = h('div.og.T-I-J3', { role: 'button', tabindex: '0', 'aria-label': words.discard });
  on(bin, 'click', close);
  return h(
    'form.bAs',
    { method: 'POST' },
    h('input', { type: 'hidden', name: 'draft', value: `#msg-a:r-${Date.now()}` }),
    h('input', { type: 'hidden', name: 'composeid', value: '0' }),
    h('input', { type: 'hidden', name: 'from', value: '' }),
    h('div.az2', {}, h('span', { 'data-hovercard-id': mailbox.me.email }, mailbox.me.email)),
    h('div.GS', {}, chips, recipient),
    h('div.aoD', {}, subject),
    body,
    h('div.btC', {}, button, bin),
  );
}

/** How long the note that a message went out stands, ms. */
const NOTE = 8000;

function sentNote(words: ReturnType<typeof wordsOf>): void {
  const link = (id: string, text: string) => h('span', { id, role: 'link' }, text);
  const links = [link('link_undo', words.undo), link('link_vsm', words.view)];
  const note = h('div.vh', { role: 'alert' }, words.sentNote, ...links);
  document.body.append(note);
  setTimeout(() => note.remove(), NOTE);
}

/** The window in the corner. */
export function composeWindow(mailbox: WireMailbox, form: HTMLElement, close: () => void) {
  const words = wordsOf(mailbox);
  const shut = on(h('button.Ha', { type: 'button', 'aria-label': '×' }, '×'), 'click', close);
  const box = h('div.nH.Hd', { role: 'dialog', 'aria-label': words.newMessage }, form);
  box.prepend(h('div.Hp', {}, h('h2.a3E', {}, words.newMessage), shut));
  return h('div.AD', { 'data-compose-id': '1' }, box);
}

function chip({ name, email }: WireAddress): HTMLElement {
  const text = name === '' ? email : name;
  return h(
    'div.afV',
    { role: 'option', 'data-name': text, 'data-hovercard-id': email },
    h('span', { translate: 'no' }, text),
  );
}

/** A just-sent message has no id of the server's yet. */
function written(mailbox: WireMailbox, chips: HTMLElement, body: HTMLElement): WireMessage {
  const to = Array.from(chips.querySelectorAll<HTMLElement>('[role=option]')).map((one) => ({
    name: one.dataset.name ?? '',
    email: one.dataset.hovercardId ?? '',
  }));
  return {
    hex: null,
    decimal: null,
    from: mailbox.me,
    to,
    cc: [],
    at: Date.now(),
    html: body.innerHTML,
    quoteHtml: null,
    snippet: (body.textContent ?? '').slice(0, 120),
    attachments: [],
  };
}
