import type { Profile } from '@/utils/domain/page-reading';
import { tidyName } from '@/utils/lib/text/tidy';
import { pick, pickAll } from '../shared/pick';
import { lineOf } from '../shared/text';
import { handleOf, isMemberId } from './ids';
import { selectors } from './selectors';
import { includedItems } from './viewer';

/** The head of an Ember profile; null when there is none or nothing in it names the member. */
export function readEmberHead(doc: Document): Profile | null {
  const head = pick(doc, selectors.emberHead);
  const heading = head && pick(head, selectors.emberName);
  if (!head || !heading) return null;
  const handle = handles(head)[0];
  if (!handle) return null;
  const id = memberIdFromData(doc, handle);
  const company = companyOf(head);
  const title = company ? currentTitle(doc, company) : null;
  const headline = lineOf(pick(head, selectors.emberHeadline));
  const location = lineOf(pick(head, selectors.emberLocation));
  const digit = /[123]/.exec(lineOf(pick(head, selectors.emberDegree)))?.[0];
  return {
    name: tidyName(lineOf(heading)),
    handle,
    ...(headline ? { headline } : {}),
    ...(location ? { location } : {}),
    ...(company ? { company } : {}),
    ...(title ? { title } : {}),
    ...(digit ? { degree: Number(digit) } : {}),
    ...(id ? { ids: { 'linkedin-id': id } } : {}),
  };
}

/** Links around the name and to contact info; only when they agree. */
function handles(head: Element): string[] {
  const all = pickAll(head, selectors.emberLinks).map((a) => handleOf(a.getAttribute('href')));
  const named = new Set(all.filter((h): h is string => h !== null));
  return named.size === 1 ? [...named] : [];
}

/** Company and school badges differ only in order and words: the first is the company. */
function companyOf(head: Element): string | null {
  const badges = pickAll(head, selectors.emberBadges);
  return lineOf(badges[0]?.querySelector('span') ?? null) || null;
}

function currentTitle(doc: Document, company: string): string | null {
  const card = pick(doc, selectors.emberExperience);
  const entry = card && pick(card, selectors.emberEntry);
  if (!entry) return null;
  const group = pick(entry, selectors.emberEntry);
  const top = lineOf(pick(entry, selectors.emberEntryTitle));
  if (group) {
    return top === company ? lineOf(pick(group, selectors.emberEntryTitle)) || null : null;
  }
  const at = lineOf(pick(entry, selectors.emberEntryCompany)).split(' · ', 1)[0];
  return at === company ? top || null : null;
}

const idByHandle = new WeakMap<Document, Map<string, string | null>>();

/** Server data goes stale after moves inside the app, hence the match by public id. */
function memberIdFromData(doc: Document, handle: string): string | null {
  const cache = idByHandle.get(doc) ?? new Map<string, string | null>();
  idByHandle.set(doc, cache);
  const cached = cache.get(handle);
  if (cached !== undefined) return cached;
  let id: string | null = null;
  for (const block of pickAll(doc, selectors.embedded)) {
    const text = block.textContent ?? '';
    if (!text.includes('"publicIdentifier"')) continue;
    for (const item of includedItems(text)) {
      if (String(item.publicIdentifier).normalize('NFC').toLowerCase() !== handle) continue;
      const urn = /(ACoA[\w-]{35})/.exec(String(item.entityUrn))?.[1];
      if (urn && isMemberId(urn)) id ??= urn;
    }
  }
  cache.set(handle, id);
  return id;
}
