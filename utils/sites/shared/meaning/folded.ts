import { alike } from './elements';
import { areDrawnAlike, type Found, isInside, senderMarks } from './found';
import { type Header, namesSender, readHeader } from './header';
import { around, type Lines, type Mark, type Walked } from './marks';
import { isDraftWord } from './words';

/** What is known of the page: everything met, the marks of headers and the user's addresses. */
type Page = { walked: Walked; marks: Mark[]; lines: Lines; own: ReadonlySet<string> };

/** Elements around an open message beside which others of its kind are looked for. */
const LEVELS = 6;
const SIBLINGS = 200;

/**
 * Earlier and later messages that show only their header, beside an open one and of its kind.
 * `taken` are the messages that were found with a text.
 */
export function foldedBeside(open: Found, taken: readonly Found[], page: Page): Found[] {
  // A card of its own subject: those beside it are other mails.
  if (namesMail(open.box, page)) return [];
  let branch: Element = open.box;
  for (let n = 0; n < LEVELS; n += 1) {
    const parent = around(branch);
    if (!parent) return [];
    const others = [...parent.children]
      .slice(0, SIBLINGS)
      .filter((el) => el !== branch && alike(el, branch));
    // Where one names its mail they are rows of a list, whatever became of the others.
    if (others.some((el) => namesMail(el, page))) return [];
    const found = others
      .filter((el) => !taken.some((m) => isInside(page.walked, m.order, el)))
      .flatMap((el) => folded(el, open, page) ?? []);
    if (found.length > 0) return found;
    branch = parent;
  }
  return [];
}

/** Rows of a list and mails in other tabs name their mail; what is folded does not. */
function namesMail(el: Element, { walked, marks, lines }: Page): boolean {
  const isSubject = (m: Mark) => m.kind === 'subject' || lines.get(m) === 'subject';
  return marks.some((m) => isSubject(m) && isInside(walked, m.order, el));
}

function folded(el: Element, open: Found, { walked, marks: all, lines, own }: Page): Found | null {
  const order = walked.span.get(el)?.[0];
  if (order === undefined) return null;
  const marks = all.filter((m) => isInside(walked, m.order, el));
  if (marks.some((m) => m.kind === 'heading' && !isAbout(m, marks))) return null;
  if (!marks.some((m) => m.kind === 'time') && !namesSender(marks, lines)) return null;
  const header = readHeader(marks, lines, own);
  // A box of no kind may hold anything: who it is from must be said.
  if (!header.named && el.classList.length === 0) return null;
  if (!isDrawnAs(header, marks, open, all)) return null;
  const written = header.from ? !isDraftWord(header.from.name) : header.own;
  const sure = written && !header.conflict;
  // What stands behind the sender of such a card may be the beginning of its letter.
  const shown = header.named ? header : { ...header, to: [], cc: [] };
  return sure ? { header: shown, bodies: [], box: el, order } : null;
}

/** A heading that holds somebody's name is the header of a card. */
function isAbout(heading: Mark, marks: Mark[]): boolean {
  return marks.some((m) => heading.el.contains(m.el) && m.kind === 'person');
}

/** Is the sender drawn as the open message's is, where both stand there? */
function isDrawnAs(header: Header, marks: Mark[], open: Found, all: Mark[]): boolean {
  const end = open.bodies[0]?.order ?? 0;
  const shown = all.filter((m) => m.order >= open.order && m.order < end);
  const mine = senderMarks(marks, header).slice(0, 1);
  const theirs = senderMarks(shown, open.header).slice(0, 1);
  return mine.length === 0 || theirs.length === 0 || areDrawnAlike(mine, theirs);
}
