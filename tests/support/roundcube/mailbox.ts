/** Puts the small world's mail and the traps into a maildir. */
import fs from 'node:fs';
import path from 'node:path';
import { escapeHtml } from '../../demo/world/build.ts';
import type { MailMessage, MailThread, World } from '../../demo/world.ts';
import { mailTraps } from '../traps/mail-traps.ts';
import { type Mail, writeMime } from './mime.ts';

/** Writes every mail of the world into INBOX or Sent, and the traps into the folder Traps. */
export function fillMaildir(maildir: string, world: World): void {
  for (const folder of ['', '.Sent', '.Drafts', '.Trash', '.Traps']) {
    for (const part of ['cur', 'new', 'tmp']) {
      fs.mkdirSync(path.join(maildir, folder, part), { recursive: true });
    }
  }
  fs.writeFileSync(path.join(maildir, 'subscriptions'), 'V\t2\n\nSent\nDrafts\nTrash\nTraps\n');
  for (const thread of world.threads) {
    thread.messages.forEach((message, index) => {
      const folder = message.direction === 'out' ? '.Sent' : '';
      const seen = !thread.unread || index < thread.messages.length - 1;
      deliver(maildir, folder, toMail(thread, index), message.at, seen);
    });
  }
  for (const mail of traps()) deliver(maildir, '.Traps', mail, mail.at ?? world.now, true);
}

let delivered = 0;

function deliver(maildir: string, folder: string, mail: Mail, at: Date, seen: boolean): void {
  const name = `${Math.floor(at.getTime() / 1000)}.${++delivered}.kept:2,${seen ? 'S' : ''}`;
  const file = path.join(maildir, folder, 'cur', name);
  fs.writeFileSync(file, writeMime(mail));
  fs.utimesSync(file, at, at);
}

function toMail(thread: MailThread, index: number): Mail {
  const message = thread.messages[index];
  if (!message) throw new Error(`no message ${index} in ${thread.id}`);
  const before = thread.messages[index - 1];
  const plainOnly = thread.customers.includes('tomas');
  return {
    messageId: messageId(message),
    inReplyTo: before ? messageId(before) : null,
    from: message.from,
    to: message.to,
    cc: message.cc,
    at: message.at,
    subject: message.subject,
    text: plainText(message, before),
    html: plainOnly ? null : message.html + (before ? htmlQuote(before) : ''),
    attachments: message.attachments,
  };
}

const messageId = (message: MailMessage) => `${message.id.replace('/', '.')}@kept.example`;

function plainText(message: MailMessage, before: MailMessage | undefined): string {
  const own = message.paragraphs.join('\r\n\r\n');
  const signature =
    message.signature.length > 0 ? `\r\n\r\n-- \r\n${message.signature.join('\r\n')}` : '';
  if (!before) return own + signature;
  const quoted = before.paragraphs.flatMap((text) => [`> ${text}`, '>']).join('\r\n');
  return `${own}${signature}\r\n\r\n${attribution(before)}\r\n${quoted}\r\n`;
}

function htmlQuote(before: MailMessage): string {
  return (
    `<div class="moz-cite-prefix">${escapeHtml(attribution(before))}<br></div>` +
    `<blockquote type="cite">${before.html}</blockquote>`
  );
}

function attribution({ at, from }: MailMessage): string {
  const when = at.toLocaleString('en-GB', { dateStyle: 'short', timeStyle: 'short' });
  return `On ${when}, ${from.name} wrote:`;
}

/** The traps that exist as mails too, at the head of their conversations. */
function traps(): Mail[] {
  return mailTraps().flatMap((thread): Mail[] => {
    const [first] = thread.messages;
    if (!first) return [];
    return [
      {
        messageId: `${thread.hex}@traps.example`,
        inReplyTo: null,
        from: first.from,
        to: first.to,
        cc: first.cc,
        at: first.at === null ? null : new Date(first.at),
        subject: thread.subject === '' ? null : thread.subject,
        text: first.snippet,
        html: first.html === '' ? null : first.html,
        attachments: [],
      },
    ];
  });
}
