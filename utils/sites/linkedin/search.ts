import type { PageReading, Profile, SiteIds } from '@/utils/domain/page-reading';
import { tidyName } from '@/utils/lib/text/tidy';
import { pick, pickAll } from '../shared/pick';
import { lineOf } from '../shared/text';
import { handleOf, isMemberId, memberIdOf } from './ids';
import { routeOf } from './route';
import { selectors } from './selectors';

/** The result of a people search an element stands in; null elsewhere. */
export function resultAt(target: Element, url: URL): Element | null {
  if (routeOf(url).kind !== 'search') return null;
  for (const [css] of selectors.searchResult) {
    const row = target.closest(css);
    if (row) return row;
  }
  return null;
}

/** The one result that is pointed at; no other row is looked at, and without one nobody is named. */
export function readResult(row: Element | null, blank: PageReading): PageReading {
  const reading: PageReading = { ...blank, kind: 'search' };
  const profile = row && (leadOf(row) ?? memberOf(row));
  if (!profile) return reading;
  const { name, handle, ids } = profile;
  const person = { name, ...(handle ? { handle } : {}), ...(ids ? { ids } : {}) };
  if (handle && handle === blank.self?.handle) return reading;
  return { ...reading, profile, people: [{ role: 'profile', ...person }] };
}

/**
 * A row also links to people known to both: the member is whose link holds the first name of the
 * row, or holds the whole row.
 */
function memberOf(row: Element): Profile | null {
  const around = row.closest('a[href*="/in/"]');
  const [first = null] = pickAll(row, selectors.profileLinks);
  const lines = pickAll(row, selectors.paragraphs);
  const [title] = lines;
  const named =
    around ?? title?.closest('a[href*="/in/"]') ?? title?.querySelector('a[href*="/in/"]');
  const link = named ?? (title ? null : first);
  const handle = handleOf(link?.getAttribute('href'));
  const id = memberId(row, link);
  const name = tidyName(title ? withoutDegree(lineOf(title)) : visibleName(link));
  if (!link || !name || (!handle && !id)) return null;
  const [, headline, location] = lines.map(lineOf);
  return {
    name,
    ...(headline ? { headline } : {}),
    ...(location ? { location } : {}),
    ...(handle ? { handle } : {}),
    ...(id ? { ids: { 'linkedin-id': id } } : {}),
  };
}

/** In the row's own key, else in its link. */
function memberId(row: Element, link: Element | null | undefined): string | null {
  const key = /^SearchResults(ACoA[\w-]{35})/.exec(row.getAttribute('componentkey') ?? '')?.[1];
  const href = link?.getAttribute('href') ?? '';
  const inLink = /fs_miniProfile(?::|%3A)(ACoA[\w-]{35})/.exec(href)?.[1];
  const id = key ?? inLink ?? memberIdOf(href);
  return id && isMemberId(id) ? id : null;
}

/** "Otto Brandt • 2nd". */
function withoutDegree(text: string): string {
  return text.replace(/\s{0,3}[•·]\s.{0,20}$/, '');
}

/** Text doubled for screen readers: the visible copy. */
function visibleName(link: Element | null): string {
  return lineOf(link && pick(link, selectors.visibleCopy)) || lineOf(link);
}

/** Sales Navigator: another id than the profile's. */
function leadOf(row: Element): Profile | null {
  const el = pick(row, selectors.leadName);
  const hrefs = [...row.querySelectorAll('a[href*="/sales/lead/"]')].map((a) =>
    a.getAttribute('href'),
  );
  const found = new Set(
    hrefs.flatMap((href) => /\/lead\/(ACwA[\w-]{10,60})/.exec(href ?? '')?.[1] ?? []),
  );
  const [lead] = found;
  const name = el && tidyName(lineOf(el));
  if (!name || !lead || found.size !== 1) return null;
  const ids: SiteIds = { 'sales-nav': lead };
  // In rows the mark `title` is the title and `job-title` is how long they hold it.
  const title = lineOf(pick(row, selectors.rowTitle));
  const company = lineOf(pick(row, selectors.leadCompany));
  const location = lineOf(pick(row, selectors.leadLocation));
  return {
    name,
    ids,
    ...(title ? { title } : {}),
    ...(company ? { company } : {}),
    ...(location ? { location } : {}),
  };
}
