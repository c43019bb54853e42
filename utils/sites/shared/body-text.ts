import { stripReplyText, visibleReply } from '@/utils/lib/reply';
import { tidyText } from '@/utils/lib/text/tidy';

/** What the author of a message wrote, without quoted history and signature. */
export function bodyText(body: Element): string {
  return tidyText(visibleReply(body).text);
}

/** The same for plain text, as in a text area. */
export function plainReply(text: string): string {
  return tidyText(stripReplyText(text).text);
}
