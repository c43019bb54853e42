import type { Address } from '@/utils/domain/page-reading';
import { normaliseEmail } from '@/utils/lib/text/email';
import { tidyName } from '@/utils/lib/text/tidy';
import { pick } from '../shared/pick';
import { lineOf } from '../shared/text';
import { selectors } from './selectors';

/**
 * The mailbox: an address where the page shows one, and the display name of the title
 * ("Mail - Rosa Winter - Outlook"), under which the own messages appear.
 */
export function mailbox(doc: Document): Address | null {
  const texts = [
    lineOf(pick(doc, selectors.accountCard)),
    pick(doc, selectors.mailbox)?.getAttribute('title'),
    pick(doc, selectors.accountButton)?.getAttribute('aria-label'),
  ];
  const title = doc.title.split(' - ').at(-2);
  const words = [...texts, title].flatMap((text) => (text ?? '').split(/[\s()<>]+/));
  const email = words.map(normaliseEmail).find((e) => e !== null);
  const name = normaliseEmail(title) ? null : tidyName(title);
  if (!email && !name) return null;
  return { ...(name ? { name } : {}), ...(email ? { email } : {}) };
}
