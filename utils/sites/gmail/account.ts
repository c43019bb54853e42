import { normaliseEmail } from '@/utils/lib/text/email';
import { pick } from '../shared/pick';
import { selectors } from './selectors';

/**
 * The signed-in address. The title ends " - x@y - Gmail" (a company's name on Workspace); a
 * subject before it may hold an address too, so the last one counts.
 */
export function signedIn(doc: Document): string | null {
  for (const part of doc.title.split(' - ').slice(-3).reverse()) {
    const email = normaliseEmail(part);
    if (email) return email;
  }
  for (const entry of [selectors.account, selectors.loading]) {
    const el = pick(doc, entry);
    const email = addressIn(el?.getAttribute('aria-label') ?? el?.textContent);
    if (email) return email;
  }
  return null;
}

/** The last address in a label such as "Google Account: Ann Lee (ann@example.com)". */
function addressIn(text: string | null | undefined): string | null {
  const words = (text ?? '').slice(0, 500).split(/[\s()<>,]+/);
  return words.map(normaliseEmail).findLast((email) => email !== null) ?? null;
}
