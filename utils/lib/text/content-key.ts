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
  if (!mail.from || !mail.at) return null;
  const minute = mail.at.slice(0, 16);
  return `mail:${hash53([mail.from, minute, subjectKey(mail.subject), opening(mail.text)].join('\n'))}`;
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
