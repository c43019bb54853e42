import type { Message } from '@/utils/domain/page-reading';
import { stripReplyText, visibleReply } from '@/utils/lib/reply';
import { tidyText } from '@/utils/lib/text/tidy';

type Written = Pick<Message, 'text' | 'signature'>;

/** What the author of a message wrote, without quoted history and signature. */
export function bodyText(body: Element): string {
  return tidyText(visibleReply(body).text);
}

/** The same, and the signature by itself where it is marked; no text of a missing body. */
export function bodyParts(body: Element | null | undefined): Written {
  if (!body) return { text: '' };
  const { text, signature } = visibleReply(body);
  const lines = tidyText(signature ?? '').replace(/^--\n/, '');
  return { text: tidyText(text), ...(lines ? { signature: lines } : {}) };
}

/** The parts of a message in several bodies; the last signature is the writer's. */
export function joined(parts: readonly Written[]): Written {
  const text = parts.map((part) => part.text).filter(Boolean);
  const signature = parts.findLast((part) => part.signature)?.signature;
  return { text: text.join('\n\n'), ...(signature ? { signature } : {}) };
}

/** The same for plain text, as in a text area. */
export function plainReply(text: string): string {
  return tidyText(stripReplyText(text).text);
}
