/** The world's mail in the form the page shows. */

import { escapeHtml } from '../world/build.ts';
import type { MailMessage, MailThread, World } from '../world.ts';
import { messageNumber, threadToken, toHex } from './ids.ts';
import type { WireMessage, WireThread } from './wire.ts';

export function wireThreads(world: World): WireThread[] {
  return world.threads.map((thread) => wireThread(thread, world.me.email));
}

export function wireThread(thread: MailThread, self: string): WireThread {
  const first = thread.messages[0];
  if (!first) throw new Error(`thread ${thread.id} is empty`);
  const number = messageNumber(first.at, first.id);
  const received = thread.messages.some((message) => message.from.email !== self);
  const sent = thread.messages.some((message) => message.from.email === self);
  return {
    hex: toHex(number),
    decimal: String(number),
    token: threadToken(number),
    subject: thread.subject,
    labels: [...(received ? ['inbox'] : []), ...(sent ? ['sent'] : [])],
    unread: thread.unread,
    starred: thread.starred,
    messages: thread.messages.map((message, index) =>
      wireMessage(message, thread.messages[index - 1] ?? null),
    ),
  };
}

function wireMessage(message: MailMessage, before: MailMessage | null): WireMessage {
  const number = messageNumber(message.at, message.id);
  return {
    hex: toHex(number),
    decimal: String(number),
    from: message.from,
    to: message.to,
    cc: message.cc,
    at: message.at.getTime(),
    html: message.html,
    quoteHtml: before ? quote(before) : null,
    snippet: message.paragraphs.join(' ').slice(0, 120),
    attachments: message.attachments.map(({ name, type, bytes }) => ({
      name,
      type,
      size: `${Math.round(bytes / 1024)} KB`,
    })),
  };
}

/** The quote block of this mail client: attribution line and blockquote. */
function quote(message: MailMessage): string {
  const when = message.at.toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' });
  const { name, email } = message.from;
  const address = `&lt;<a href="mailto:${escapeHtml(email)}">${escapeHtml(email)}</a>&gt;`;
  return (
    `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">` +
    `On ${when} ${escapeHtml(name)} ${address} wrote:<br></div>` +
    `<blockquote class="gmail_quote">${message.html}</blockquote></div>`
  );
}
