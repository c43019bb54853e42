/** Writes mails as files (RFC 5322, 2045–2047): headers in UTF-8, text and HTML, attachments. */
import type { Address, Attachment } from '../../demo/world.ts';

export type Mail = {
  messageId: string;
  inReplyTo: string | null;
  /** Left out where null, as broken mails do. */
  from: Address | null;
  to: readonly Address[];
  cc: readonly Address[];
  at: Date | null;
  subject: string | null;
  text: string;
  /** null: a mail of plain text only. */
  html: string | null;
  attachments: readonly Attachment[];
};

/** The mail as it would lie in a mailbox, with `\r\n` line ends. */
export function writeMime(mail: Mail): string {
  const headers = [
    mail.from && `From: ${address(mail.from)}`,
    mail.to.length > 0 && `To: ${mail.to.map(address).join(',\r\n ')}`,
    mail.cc.length > 0 && `Cc: ${mail.cc.map(address).join(',\r\n ')}`,
    mail.subject !== null && `Subject: ${encodeWords(mail.subject)}`,
    mail.at && `Date: ${dateHeader(mail.at)}`,
    `Message-ID: <${mail.messageId}>`,
    mail.inReplyTo && `In-Reply-To: <${mail.inReplyTo}>`,
    mail.inReplyTo && `References: <${mail.inReplyTo}>`,
    'MIME-Version: 1.0',
  ].filter((line) => typeof line === 'string');
  return `${headers.join('\r\n')}\r\n${body(mail)}`;
}

function body(mail: Mail): string {
  const text = part('text/plain; charset=utf-8', mail.text);
  const content =
    mail.html === null
      ? text
      : multipart('alternative', [text, part('text/html; charset=utf-8', mail.html)]);
  if (mail.attachments.length === 0) return content;
  return multipart('mixed', [content, ...mail.attachments.map(attachment)]);
}

function multipart(kind: string, parts: readonly string[]): string {
  const boundary = `=_${kind}_kept`;
  const inside = parts.map((one) => `--${boundary}\r\n${one}`).join('\r\n');
  return (
    `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n` +
    `${inside}\r\n--${boundary}--\r\n`
  );
}

function part(type: string, content: string | Buffer, more = ''): string {
  const lines = Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n');
  return `Content-Type: ${type}\r\n${more}Content-Transfer-Encoding: base64\r\n\r\n${lines}`;
}

function attachment({ name, type, bytes }: Attachment): string {
  const file = encodeWords(name);
  const disposition = `Content-Disposition: attachment; filename="${file}"\r\n`;
  return part(`${type}; name="${file}"`, Buffer.alloc(bytes, 'kept '), disposition);
}

function address({ name, email }: Address): string {
  if (name === '') return `<${email}>`;
  const plain = /^[\x20-\x7e]{1,60}$/.test(name);
  return plain
    ? `"${name.replace(/["\\]/g, '\\$&')}" <${email}>`
    : `${encodeWords(name)}\r\n <${email}>`;
}

/** RFC 2047: words of at most 75 characters, cut between characters, never inside one. */
function encodeWords(text: string): string {
  if (/^[\x20-\x7e]{0,60}$/.test(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const char of text) {
    if (Buffer.byteLength(word + char) > 42) {
      words.push(word);
      word = '';
    }
    word += char;
  }
  words.push(word);
  return words.map((one) => `=?utf-8?B?${Buffer.from(one).toString('base64')}?=`).join('\r\n ');
}

function dateHeader(at: Date): string {
  return at.toUTCString().replace('GMT', '+0000');
}
