import type { PageReading, Profile } from '@/utils/domain/page-reading';
import { emailOfMailto } from '@/utils/lib/text/email';
import { tidyName } from '@/utils/lib/text/tidy';
import { pick, pickAll } from '../shared/pick';
import { unreadable } from '../shared/reading';
import { lineOf } from '../shared/text';
import { selectors } from './selectors';

/**
 * A Sales Navigator lead. Its id (`ACwA…`) is another key than the profile's and cannot be
 * turned into a profile address, so it is an identity of its own.
 */
export function readLead(doc: Document | null, lead: string, blank: PageReading): PageReading {
  const reading: PageReading = { ...blank, kind: 'profile' };
  const card = doc && pick(doc, selectors.leadCard);
  const name = card && tidyName(lineOf(pick(card, selectors.leadName)));
  if (!doc || !card || !name) return unreadable(reading, 'name');
  if (!fits(doc, card, lead, name)) return unreadable(reading, 'page-behind-address');
  const role = pick(doc, selectors.leadRole);
  const text = (root: Element | null, entry: Parameters<typeof pick>[1]) =>
    root ? lineOf(pick(root, entry)) || null : null;
  const headline = text(card, selectors.leadHeadline);
  const location = text(card, selectors.leadLocation);
  const title = text(role, selectors.leadTitle);
  const company = text(role, selectors.leadCompany);
  const emails = pickAll(doc, selectors.leadMails)
    .map((a) => emailOfMailto(a.getAttribute('href')))
    .filter((email) => email !== null);
  const profile: Profile = {
    name,
    ids: { 'sales-nav': lead },
    ...(headline ? { headline } : {}),
    ...(location ? { location } : {}),
    ...(title ? { title } : {}),
    ...(company ? { company } : {}),
    ...(emails.length > 0 ? { emails: [...new Set(emails)] } : {}),
  };
  return {
    ...reading,
    key: `linkedin:sales/${lead}`,
    profile,
    people: [{ role: 'profile', name, ids: { 'sales-nav': lead } }],
  };
}

/** Links in the card name the lead; where none does, the title must name the person. */
function fits(doc: Document, card: Element, lead: string, name: string): boolean {
  const named = [...card.querySelectorAll('a[href*="ACwA"]')]
    .map((a) => /ACwA[\w-]{10,60}/.exec(a.getAttribute('href') ?? '')?.[0])
    .filter((id) => id !== undefined);
  return named.length > 0 ? named.includes(lead) : doc.title.includes(name);
}
