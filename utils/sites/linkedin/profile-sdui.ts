import type { Profile } from '@/utils/domain/page-reading';
import { tidyName } from '@/utils/lib/text/tidy';
import { isShown, pick, pickAll } from '../shared/pick';
import { lineOf } from '../shared/text';
import { handleOf, memberIdWithin } from './ids';
import { selectors } from './selectors';

const DEGREE = /^·\s*([123])/;
/** Wraps the variants of a line that are not shown. */
const VARIANT = '[data-display-contents]';

/** The head of an SDUI profile; null when there is none. */
export function readTopcard(doc: Document): Profile | null {
  const card = pick(doc, selectors.topcard);
  const heading = card?.querySelector('h2');
  if (!card || !heading) return null;
  const link = pickAll(card, selectors.profileLinks).find((a) => a.contains(heading));
  const handle = handleOf(link?.getAttribute('href'));
  const id =
    memberIdWithin(card.getAttribute('componentkey')) ??
    memberIdWithin(pick(card, selectors.writeLinks)?.getAttribute('href'));
  const company = badgeText(card);
  const lines = linesAfter(card, heading);
  const title = company ? currentTitle(doc, company) : null;
  return {
    name: tidyName(lineOf(heading)),
    ...lines,
    ...(company ? { company } : {}),
    ...(title ? { title } : {}),
    ...(handle ? { handle } : {}),
    ...(id ? { ids: { 'linkedin-id': id } } : {}),
  };
}

/**
 * Paragraphs in order: pronouns?, degree, headline, "company · school"?, location, "·",
 * contact info. A hidden second degree stands in a wrapper.
 */
function linesAfter(card: Element, heading: Element): Partial<Profile> {
  const shown = pickAll(card, selectors.paragraphs).filter(
    (p) => !p.parentElement?.matches(VARIANT) && heading.compareDocumentPosition(p) & 4,
  );
  const visible = shown.filter(isShown);
  const lines = visible.length > 0 ? visible : shown;
  const texts = lines.map(lineOf);
  const degreeAt = texts.findIndex((text) => DEGREE.test(text));
  const digit = DEGREE.exec(texts[degreeAt] ?? '')?.[1];
  // Own profile and members out of reach have no degree: the name's row ends the search.
  const row = degreeAt < 0 ? nameRow(heading) : null;
  const start = row ? lines.findIndex((p) => !row.contains(p)) : degreeAt + 1;
  const headline = start >= 0 ? texts[start] : undefined;
  const dot = texts.findIndex((text, i) => i > start && text === '·');
  const location =
    dot > start + 1 || (dot === start + 1 && start >= 0) ? texts[dot - 1] : undefined;
  return {
    ...(digit ? { degree: Number(digit) } : {}),
    ...(headline && !headline.startsWith('·') ? { headline } : {}),
    ...(location && dot - 1 > start ? { location } : {}),
  };
}

/** The element around the name that also holds pronouns, or the name's own wrapper. */
function nameRow(heading: Element): Element | null {
  const link = heading.closest('a');
  return link?.parentElement?.parentElement ?? heading.parentElement;
}

function badgeText(card: Element): string | null {
  const badge = pick(card, selectors.companyBadge)?.closest('[role=button]');
  return lineOf(badge?.querySelector('p') ?? null) || null;
}

/** The newest job, when it is at the company the head names; else nothing is claimed. */
function currentTitle(doc: Document, company: string): string | null {
  const section = pick(doc, selectors.experience);
  const entry = section && pick(section, selectors.experienceEntry);
  if (!entry) return null;
  const [first, second] = [...entry.querySelectorAll('p')].map(lineOf);
  if (second?.split(' · ', 1)[0] === company) return first ?? null;
  if (first !== company) return null;
  return lineOf(entry.querySelector('ul > li p')) || null;
}
