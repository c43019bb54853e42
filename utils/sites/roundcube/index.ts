import type { PageReading } from '@/utils/domain/page-reading';
import { normaliseEmail } from '@/utils/lib/text/email';
import type { SiteAdapter } from '../adapter';
import { draftOf } from '../shared/draft';
import { documentOf } from '../shared/frames';
import { pick } from '../shared/pick';
import { addressees, blankReading } from '../shared/reading';
import { lineOf } from '../shared/text';
import { drafts } from './draft';
import { type Env, readEnv } from './env';
import { readMessagePage } from './message';
import { selectors } from './selectors';

/**
 * Roundcube on any host and path, skins elastic, larry, classic. Known by its inline script:
 * other pages may show the same classes.
 */
export const adapter: SiteAdapter = {
  id: 'roundcube',

  recognises: (doc) => readEnv(doc) !== null,

  read(doc, url) {
    const env = readEnv(doc);
    if (!env) return null;
    const own = ownAddresses(doc, env);
    const [email] = own;
    const blank: PageReading = {
      ...blankReading('roundcube', 'other', url),
      self: email ? { email } : null,
    };
    if (env.task !== 'mail') return blank;
    if (/^(?:show|preview|print)$/.test(env.action)) return readMessagePage(doc, env, own, blank);
    if (env.action === 'compose') return readCompose(doc, url, own, blank);
    if (env.action !== '' && env.action !== 'list') return blank;
    return readPreview(doc, own, blank) ?? { ...blank, kind: 'list' };
  },

  roots(doc) {
    const preview = documentOf(pick(doc, selectors.previewFrame));
    const page =
      doc.getElementById('layout') ?? doc.getElementById('mainscreen') ?? doc.body ?? doc;
    return preview ? [page, preview] : [page];
  },

  identity(doc, url) {
    const preview = documentOf(doc.getElementById('messagecontframe'));
    return `${url.pathname}${url.search} ${preview?.URL ?? ''}`;
  },

  layout(doc) {
    if (doc.defaultView && doc.defaultView !== doc.defaultView.top) return 'none';
    return doc.getElementById('layout') ? 'flex' : 'margin';
  },

  flexRow: (doc) => doc.getElementById('layout'),

  drafts,
};

/** Known own addresses, the most trustworthy first. The login may be a bare name. */
function ownAddresses(doc: Document, env: Env): ReadonlySet<string> {
  const all = [...env.identities, env.username, lineOf(pick(doc, selectors.login))];
  return new Set(all.map(normaliseEmail).filter((email) => email !== null));
}

function readPreview(doc: Document, own: ReadonlySet<string>, blank: PageReading) {
  const inner = documentOf(pick(doc, selectors.previewFrame));
  const env = inner && readEnv(inner);
  if (!inner || !env || !/^(?:show|preview)$/.test(env.action)) return null;
  const all = new Set([...own, ...ownAddresses(inner, env)]);
  const [email] = all;
  return readMessagePage(inner, env, all, { ...blank, self: email ? { email } : null });
}

function readCompose(
  doc: Document,
  url: URL,
  own: ReadonlySet<string>,
  blank: PageReading,
): PageReading {
  const [form] = drafts.forms(doc, url);
  const draft = form ? drafts.read(form) : draftOf({});
  const people = addressees(draft, own);
  return { ...blank, kind: 'compose', subject: draft.subject, draft, people };
}
