import type { Address, Draft, Message, PageReading } from '@/utils/domain/page-reading';
import { parseAddressList } from '@/utils/lib/text/address-list';
import { contentKey } from '@/utils/lib/text/content-key';
import { normaliseEmail } from '@/utils/lib/text/email';
import type { SiteAdapter } from '../adapter';
import { bodyParts } from '../shared/body-text';
import { readDraft } from '../shared/meaning/compose';
import { isShown, pick, pickAll } from '../shared/pick';
import { addressees, blankReading, directionOf, peopleOf, unreadable } from '../shared/reading';
import { parseShownDate } from '../shared/shown-date';
import { lineOf } from '../shared/text';
import { selectors } from './selectors';

const BODY = '.bodyText';

/** SnappyMail, also inside Nextcloud: known by its root element, on any host. */
export const adapter: SiteAdapter = {
  id: 'snappymail',

  recognises: (doc) => !!doc.getElementById('rl-app')?.querySelector('.messageList, .messageView'),

  read(doc, url) {
    if (!adapter.recognises(doc, url)) return null;
    const app = pick(doc, selectors.app);
    const email = app && ownAddress(app, doc.title);
    const blank = {
      ...blankReading('snappymail', 'other', url),
      self: email ? { email } : null,
    };
    const view = app && pick(app, selectors.view, { shown: true });
    const body = view && pickAll(view, selectors.body).find(isShown);
    if (view && (body || pick(view, selectors.sender))) return readView(view, body ?? null, blank);
    const draft = readDraft(doc);
    if (draft) return readCompose(draft, blank);
    const list = app && pick(app, selectors.list);
    return { ...blank, kind: list ? 'list' : 'other' };
  },

  roots: (doc) => [doc.querySelector('#rl-app .messageView') ?? doc.body ?? doc],
  identity: (doc, url) =>
    `${url.hash} ${doc.querySelector('#rl-app .messageView .subject')?.textContent ?? ''}`,
  layout: (doc) => (doc.defaultView && doc.defaultView !== doc.defaultView.top ? 'none' : 'margin'),
};

/** Its form has no documented hooks: read by meaning. */
function readCompose(draft: Draft, blank: PageReading): PageReading {
  const people = addressees(draft, [blank.self?.email]);
  return { ...blank, kind: 'compose', draft, subject: draft.subject, people };
}

function readView(view: Element, body: Element | null, blank: PageReading): PageReading {
  const own = new Set(blank.self?.email ? [blank.self.email] : []);
  const title = pick(view, selectors.sender, { outside: BODY })?.getAttribute('title');
  const from = parseAddressList(title).find((a) => a.email) ?? null;
  const subject = lineOf(pick(view, selectors.subject, { outside: BODY }));
  const reading: PageReading = { ...blank, kind: 'thread', subject };
  // Without a known text nothing tells the page's header from one written in the mail.
  if (!from || !body) return unreadable(reading, 'sender');
  const time = pick(view, selectors.time, { outside: BODY })?.getAttribute('datetime');
  const at = parseShownDate(time);
  const written = bodyParts(body);
  const { text } = written;
  const key = contentKey({ from: from.email, at, subject, text });
  const message: Message = {
    key,
    from,
    to: field(view, 'TO'),
    cc: field(view, 'CC'),
    at,
    direction: directionOf(from, own),
    ...written,
  };
  return {
    ...reading,
    key,
    messages: [message],
    people: peopleOf([message], own),
    missing: at ? [] : ['time'],
  };
}

/** From the hidden full table, else from the short line: `To: "Name" <addr>, …`. */
function field(view: Element, name: 'TO' | 'CC'): Address[] {
  const named = (label: Element) => label.getAttribute('data-i18n') === `GLOBAL/${name}`;
  const full = pickAll(view, selectors.fullLabel, { outside: BODY }).find(named);
  const short = pickAll(view, selectors.shortLabel, { outside: BODY }).find(named);
  const text = full?.nextElementSibling ?? short?.nextElementSibling ?? null;
  return parseAddressList(lineOf(text)).filter((a) => a.email);
}

/** The account button, else the title: `(n) <email> - Mailbox`. */
function ownAddress(app: Element, title: string): string | null {
  const shown = normaliseEmail(pick(app, selectors.account)?.getAttribute('title'));
  return shown ?? normaliseEmail(title.replace(/^\(\d+\) /, '').split(' - ', 1)[0]);
}
