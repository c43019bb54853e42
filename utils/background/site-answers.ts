import type { PageReading } from '@/utils/domain/page-reading';
import type { ToReader } from '@/utils/messages/background-to-reader';
import type { SiteRequests } from '@/utils/messages/requests/site';
import type { Failure, Result } from '@/utils/messages/result';
import type { Health } from './health';
import type { Readings } from './readings';
import type { Sites } from './sites';
import type { Teaching } from './teaching';

/** Tells how a page is built; goes into a page when a report is asked for. */
const REPORT_SCRIPT = 'report.js';
const LONGEST_REPORT = 220_000;

export type SiteAnswers = {
  [T in keyof SiteRequests]: (
    ask: SiteRequests[T]['ask'],
  ) => Promise<Result<SiteRequests[T]['reply']>>;
};

export type SiteAnswersDeps = {
  sites: Sites;
  teaching: Teaching;
  health: Health;
  readings: Readings;
  toReader(tabId: number, message: ToReader): Promise<unknown>;
  /** Of the extension. */
  version: string;
};

const done = <T>(value: T): Result<T> => ({ ok: true, value });
const fail = (code: Failure['code']): Result<never> => ({ ok: false, error: { code } });

/** Answers everything about sites, teaching and how well pages are read. */
export function createSiteAnswers(deps: SiteAnswersDeps): SiteAnswers {
  const { sites, teaching, health, readings, toReader } = deps;

  async function report(tabId: number): Promise<string | null> {
    if (!(await sites.inject(tabId, [REPORT_SCRIPT]))) return null;
    const answer = (await toReader(tabId, { type: 'page/report' })) as
      | { report?: unknown }
      | undefined;
    if (typeof answer?.report !== 'string') return null;
    const reading = (await readings.get(tabId))?.reading ?? null;
    return `${head(reading, deps.version)}\n\n${answer.report}`.slice(0, LONGEST_REPORT);
  }

  return {
    'site/list': async () => done(await sites.list()),
    async 'site/attach'({ tabId }) {
      await sites.attach(tabId);
      return done(null);
    },
    'teach/point': async ({ tabId, part }) =>
      (await teaching.point(tabId, part)) ? done(null) : fail('not-allowed'),
    async 'teach/wider'({ tabId, part }) {
      await teaching.wider(tabId, part);
      return done(null);
    },
    async 'teach/stop'({ tabId, forget }) {
      await teaching.stop(tabId, forget);
      return done(null);
    },
    async 'health/report'({ tabId }) {
      const text = await report(tabId);
      return text === null ? fail('not-allowed') : done({ text });
    },
    'health/get': async () => done(await health.view()),
    async 'health/clear'() {
      await health.clear();
      return done(null);
    },
  };
}

/** What the reader made of the page: names of its own only. */
function head(reading: PageReading | null, version: string): string {
  const lines = [`Kept ${version}`];
  if (reading) {
    const { site, kind, unreadable, missing, people, messages } = reading;
    lines.push(`reader: ${site}, ${kind}${unreadable ? ', unreadable' : ''}`);
    lines.push(`people: ${people.length}, messages: ${messages.length}`);
    if (missing.length > 0) lines.push(`missing: ${missing.join(', ')}`);
  } else lines.push('reader: none');
  return lines.join('\n');
}
