import { hash53 } from './hash';
import { subjectKey } from './subject';

export type MailContent = {
  /** Normalised address of the sender. */
  from: string | null | undefined;
  /** ISO instant. */
  at: string | null;
  subject: string | null;
  /** Without quotes and signature. */
  text: string;
};

/**
 * Key of a mail by what it holds, for pages whose ids change with folder and mailbox:
 * sender + minute + subject without reply marks + first letters of the text. The same mail
 * seen in two mailboxes gives the same key. null when sender or time is not known: a key on
 * less would melt different mails into one.
 */
export function contentKey(mail: MailContent): string | null {
  const at = mail.at === null ? Number.NaN : Date.parse(mail.at);
  if (!mail.from || !Number.isFinite(at)) return null;
  // Down to the minute, as many pages show no more; in UTC, whatever zone the source writes.
  const minute = new Date(at).toISOString().slice(0, 16);
  return `mail:${hash53([mail.from, minute, comparable(mail.subject), opening(mail.text)].join('\n'))}`;
}

/** Lists and gateways put tags before a subject in one mailbox and not in the other: `[EXT]`. */
function comparable(subject: string | null): string {
  let rest = subjectKey(subject);
  for (let turn = 0; turn < 5; turn += 1) {
    const tag = /^\[[^\]]{1,40}\]\s*(?=\S)/.exec(rest);
    if (!tag) break;
    rest = subjectKey(rest.slice(tag[0].length));
  }
  return rest;
}

/** The first 40 letters and digits; spacing and markup differ between mail programs. */
function opening(text: string): string {
  return text
    .slice(0, 400)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 40);
}
