import type { Profile } from '@/utils/domain/page-reading';
import { emailOfMailto } from '@/utils/lib/text/email';
import { tidyName } from '@/utils/lib/text/tidy';
import { pick, pickAll } from '../shared/pick';
import { lineOf } from '../shared/text';
import { birthdayIn } from './birthday';
import { handleOf, memberIdWithin } from './ids';
import { selectors } from './selectors';

type Row = { kind: string; el: Element };

/** The contact info the user opened; null when it is not open. Rows may come after the shell. */
export function readContactInfo(doc: Document): Profile | null {
  const screen = pick(doc, selectors.contactScreen);
  if (screen) {
    const rows = pickAll(screen, selectors.contactRows).map((el) => ({
      kind: el.firstElementChild?.localName === 'svg' ? el.firstElementChild.id : '',
      el,
    }));
    const key = pick(screen, selectors.contactSection)?.getAttribute('componentkey');
    return fromRows(doc, rows, memberIdWithin(key), null);
  }
  const dialog = pick(doc, selectors.emberContact);
  if (!dialog) return null;
  const rows = pickAll(dialog, selectors.emberContactRows).map((el) => ({
    kind: el.querySelector('[data-test-icon]')?.getAttribute('data-test-icon') ?? '',
    el,
  }));
  return fromRows(doc, rows, null, tidyName(lineOf(pick(dialog, selectors.emberContactName))));
}

function fromRows(doc: Document, rows: Row[], id: string | null, name: string | null): Profile {
  const links = (kind: RegExp) =>
    rows.filter((r) => kind.test(r.kind)).flatMap((r) => [...r.el.querySelectorAll('a[href]')]);
  const href = (a: Element) => a.getAttribute('href');
  const handle = links(/^linkedin-bug/)
    .map(href)
    .map(handleOf)
    .find(Boolean);
  const birthdays = rows.filter((r) => /^calendar/.test(r.kind)).flatMap((r) => valuesOf(r.el));
  const birthday = birthdays.map((text) => birthdayIn(text, languageOf(doc))).find(Boolean);
  return {
    name,
    ...(handle ? { handle } : {}),
    ...(id ? { ids: { 'linkedin-id': id } } : {}),
    emails: unique(links(/^envelope/).map((a) => emailOfMailto(href(a)))),
    phones: unique(
      rows.filter((r) => /^phone/.test(r.kind)).flatMap((r) => valuesOf(r.el).map(phone)),
    ),
    websites: unique(links(/^link-/).map((a) => outward(href(a)))),
    ...(birthday ? { birthday } : {}),
  };
}

/** The lines of a row below its label. */
function valuesOf(row: Element): string[] {
  const lines = [...row.querySelectorAll('p, li, .t-14.t-black, a')].map(lineOf);
  return lines.length > 1 ? lines.slice(1) : lines;
}

/** "+1 555 0100 (Mobile)": the kind in brackets is localised. */
function phone(text: string): string | null {
  const number = /\+?[\d][\d\s().-]{4,24}\d/.exec(text)?.[0];
  return number ? number.trim() : null;
}

/** Outward links are wrapped: `/safety/go/?url=…`, older `/redir/redirect?url=…`. */
function outward(href: string | null): string | null {
  try {
    const url = new URL(href ?? '', 'https://www.linkedin.com');
    const wrapped = /^\/(?:safety\/go|redir\/redirect)/.test(url.pathname);
    const target = wrapped ? new URL(url.searchParams.get('url') ?? '') : url;
    return /^https?:$/.test(target.protocol) ? target.href : null;
  } catch {
    return null;
  }
}

function languageOf(doc: Document): string {
  return doc.documentElement?.getAttribute('lang') ?? 'en';
}

function unique(values: (string | null)[]): string[] {
  return [...new Set(values.filter((v): v is string => !!v))];
}
