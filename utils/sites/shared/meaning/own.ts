import type { Address } from '@/utils/domain/page-reading';
import { normaliseEmail } from '@/utils/lib/text/email';
import type { Header } from './header';
import type { Mark, Walked } from './marks';
import { isOwnWord } from './own-words';

/**
 * The signed-in address: the only one in account menus, else the one called "me", else the
 * only one beside the folders, else one that the window title carries between separators. null when these do not agree on one.
 */
export function ownAddress(walked: Walked, doc: Document): string | null {
  return (
    only(walked.own.map(emailOf)) ??
    only(walked.marks.map((m, i) => (isMe(m, walked.marks[i - 1]) ? emailOf(m) : null))) ??
    only(walked.beside.map((m) => (m.el.closest(NAVIGATION) ? emailOf(m) : null))) ??
    only(titleParts(doc).map(normaliseEmail))
  );
}

/**
 * Where nothing says who is signed in: whom the mail was sent to, if it is the one address in
 * menus and side bars, or at the top of the page, before mark `first` of the mail; or if the one
 * whose name, or address up to the `@`, stands where users are named. A pane about the people of
 * a mail shows several, or the sender.
 */
export function addressedBeside(
  { beside, marks, asides }: Walked,
  headers: Header[],
  first: number,
): string | null {
  const before = marks.filter((m) => m.order < first);
  const above = only(before.map((m) => (m.field ? null : emailOf(m))));
  const shown = [only(beside.map(emailOf)), above];
  const to = headers.flatMap((h) => [...h.to, ...h.cc]);
  const known = shown.find((one) => one && to.some(({ email }) => email === one));
  if (known) return known;
  const users = [...asides, ...before].filter(
    (m) => m.kind === 'text' && !m.field && m.el.closest(USER),
  );
  const said = new Set(users.flatMap((m) => wordsOf(m.text.toLowerCase())));
  return only(to.map((person) => (isCalled(person, said) ? (person.email ?? null) : null)));
}

/** A text as it is, and what in it may be a login: "Hello, ann_lee". */
function wordsOf(text: string): string[] {
  return [text, ...text.split(/[^\w.-]+/).filter((word) => word.length > 4)];
}

const USER =
  'header, [role=banner], [class*=user i]:not([class*=user-select]), [class*=account i], [class*=profile i], [class*=gnb i], [id*=user i], [id*=account i]';

function isCalled({ name, email }: Address, said: ReadonlySet<string>): boolean {
  const login = email?.split('@')[0] ?? '';
  return (!!name && said.has(name.toLowerCase())) || (login.length > 2 && said.has(login));
}

const NAVIGATION = 'nav, [role=navigation], [role=tree], [class*=tree i], [class*=folder i]';

/** The page calls this person "me", in the person's own words or just before the address. */
function isMe(mark: Mark, before: Mark | undefined): boolean {
  if (isOwnWord(mark.text) || isOwnWord(mark.person?.name)) return true;
  if (mark.text || mark.person?.name) return false;
  return before?.kind === 'text' && isOwnWord(before.text) && mark.order - before.order <= 3;
}

function emailOf(mark: Mark): string | null {
  return mark.person?.email ?? null;
}

function only(emails: (string | null)[]): string | null {
  const distinct = new Set(emails.filter((email) => email !== null));
  const [first] = distinct;
  return distinct.size === 1 ? (first ?? null) : null;
}

function titleParts(doc: Document): string[] {
  return doc.title
    .slice(0, 500)
    .split(/\s(?:-|–|—|\||::|·|•)\s|^\(\d+\)\s/)
    .slice(-3);
}
