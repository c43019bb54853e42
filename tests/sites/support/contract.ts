import type { PageReading } from '@/utils/domain/page-reading';
import type { SiteAdapter } from '@/utils/sites/adapter';
import { readPage } from '@/utils/sites/read-page';

export type ContractReport = {
  /** The site that claims the page; null for none. */
  site: string | null;
  /** What a user would be shown; null when no site claims the page. */
  reading: PageReading | null;
  /** Broken promises of the adapters, in words. */
  problems: string[];
};

/**
 * What every adapter owes on every page: it does not throw, says the same twice, leaves the
 * page as it is, watches something, and every other adapter keeps off. Runs in jsdom and in a
 * real browser, so it imports no test tool.
 */
export function checkContract(
  adapters: readonly SiteAdapter[],
  doc: Document,
  url: URL,
  /** Selector of an element the user points at. */
  at?: string | null,
): ContractReport {
  const problems: string[] = [];
  const before = serialised(doc);
  const claiming = adapters.filter((adapter) => adapter.recognises(doc, url));
  if (claiming.length > 1) problems.push(`claimed by ${claiming.map((a) => a.id).join(' and ')}`);
  for (const adapter of adapters) {
    if (!claiming.includes(adapter) && adapter.read(doc, url) !== null) {
      problems.push(`${adapter.id} reads a page that it does not recognise`);
    }
  }
  const adapter = claiming[0];
  const reading = adapter ? readOwn(adapter, doc, url, { at, problems }) : null;
  if (serialised(doc) !== before) problems.push('the page was changed');
  return { site: adapter?.id ?? null, reading, problems };
}

function readOwn(
  adapter: SiteAdapter,
  doc: Document,
  url: URL,
  { at, problems }: { at: string | null | undefined; problems: string[] },
): PageReading {
  const target = at ? doc.querySelector(at) : null;
  const row = (target && adapter.rowAt?.(target, url)) ?? null;
  const reading = readPage(adapter, doc, url, row);
  if (reading.missing.includes('reader-error')) {
    problems.push(`${adapter.id} threw: ${thrownBy(() => adapter.read(doc, url))}`);
  }
  if (JSON.stringify(readPage(adapter, doc, url, row)) !== JSON.stringify(reading)) {
    problems.push('a second reading differs from the first');
  }
  if (reading.site !== adapter.id) problems.push(`reading of ${adapter.id} says ${reading.site}`);
  if (adapter.roots(doc, url).length === 0) problems.push('nothing to watch');
  const identities = [1, 2].map(() => adapter.identity(doc, url));
  if (new Set(identities).size > 1) problems.push('identity wavers');
  problems.push(...impossible(reading));
  return reading;
}

/** Rules between the fields of one reading. */
function impossible(reading: PageReading): string[] {
  const found: string[] = [];
  const { people, self, unreadable, messages } = reading;
  if (unreadable && people.length > 0) found.push('unreadable, and yet somebody is named');
  if (people.some((p) => self?.email && p.email === self.email)) found.push('self is among people');
  const emails = people.flatMap((p) => p.email ?? []);
  if (new Set(emails).size < emails.length) found.push('an address is named twice');
  if (people.some((p) => !p.name && !p.email && !p.handle && !p.ids)) found.push('an empty person');
  const keys = messages.flatMap((m) => m.key ?? []);
  if (new Set(keys).size < keys.length) found.push('two messages share a key');
  if (
    messages.some(
      (m) =>
        m.direction !== null && !self && reading.site !== 'linkedin' && reading.site !== 'proton',
    )
  ) {
    found.push('a direction without an own address');
  }
  if (/[?&](?:sid|at|ik|_token|request_token)=/.test(reading.url))
    found.push('a secret in the url');
  return found;
}

function thrownBy(run: () => unknown): string {
  try {
    run();
    return 'once, not again';
  } catch (error) {
    return error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
  }
}

/** The page with its open shadow roots and reachable frames. */
function serialised(doc: Document): string {
  const parts = [doc.documentElement?.outerHTML ?? '', doc.title];
  for (const el of doc.querySelectorAll('*')) {
    if (el.shadowRoot) parts.push(el.shadowRoot.innerHTML);
    if ('contentDocument' in el) {
      const inner = el.contentDocument as Document | null;
      parts.push(inner?.documentElement?.outerHTML ?? '');
    }
    if ('value' in el) parts.push(String(el.value));
  }
  return parts.join('\n');
}
