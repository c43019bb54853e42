import { createWords } from '@/components/i18n/context';
import { sayWhy } from '@/components/suggestion/say-reason';
import type { Suggestion } from '@/utils/domain/suggestion';
import * as language from '@/utils/language';
import { readQuickDate } from '@/utils/language/dates';
import { holidayInChina } from '@/utils/language/dates/workdays';
import { todayIn } from '@/utils/lib/dates';
import { createServices, type ServiceDeps } from '@/utils/services';
import { fakeServices } from '../support/fakes/services';
import { loadHistory } from './history/load';
import { type HistoryRow, historyRow } from './history/row';
import { instantOf } from './history/when';
import { accuracy, type EvalOptions, type EvalResult, groupBy } from './report';
import { readRows } from './rows';

const QUIET: ReadonlySet<string> = new Set(['nothing-planned', 'planned', 'not-now']);

/** The services over a database of their own, with the language code of the extension. */
function depsOf(row: HistoryRow, failures: string[]): ServiceDeps {
  const tz = row.tz ?? 'UTC';
  const now = new Date(instantOf(row.now, tz));
  const { deps } = fakeServices();
  return {
    ...deps,
    language: { ...deps.language, ...language, readQuickDate, holiday: holidayInChina },
    now: () => now,
    timeZone: () => tz,
    onRuleError: (rule, error) => failures.push(`${row.id}: rule ${rule} failed: ${error}`),
  };
}

/** The reason line in both languages. */
function saidOf({ reason }: Suggestion, row: HistoryRow) {
  const tz = row.tz ?? 'UTC';
  const today = todayIn(tz, new Date(instantOf(row.now, tz)));
  const inside = (lang: 'en' | 'zh') => sayWhy(createWords(lang, today, tz), reason);
  return { en: inside('en'), zh: inside('zh') };
}

function isRight({ expect, lang }: HistoryRow, next: Suggestion, said: { en: string; zh: string }) {
  if (expect.silent && !QUIET.has(next.rule)) return false;
  if (expect.rule !== undefined && next.rule !== expect.rule) return false;
  const { target, evidence } = next;
  const about = [evidence?.id, 'id' in target ? target.id : undefined];
  if (expect.about !== undefined && !about.includes(expect.about)) return false;
  const parts = typeof expect.reason === 'string' ? { [lang]: expect.reason } : expect.reason;
  return (['en', 'zh'] as const).every((one) => said[one].includes(parts?.[one] ?? ''));
}

/**
 * Share of histories whose next step is the expected one, by the real services over a database
 * in memory; by expected rule and language.
 */
export async function evalSuggest(file: string, { errors }: EvalOptions): Promise<EvalResult> {
  const rows = (await readRows(file)).map(historyRow);
  const failures: string[] = [];
  const judged: { row: HistoryRow; right: boolean; line: string }[] = [];
  for (const row of rows) {
    const deps = depsOf(row, failures);
    const personId = await loadHistory(deps, row);
    const card = await createServices(deps).methods['person/card']({ personId });
    await deps.db.close();
    if (!card.ok) throw new Error(`${row.id}: ${card.error.code} ${card.error.detail ?? ''}`);
    const { next } = card.value;
    const said = saidOf(next, row);
    const wanted = JSON.stringify(row.expect);
    const line = `${row.id}: ${next.rule} (${next.fact}) “${said[row.lang]}”, expected ${wanted}`;
    judged.push({ row, right: isRight(row, next, said), line });
  }
  const share = (name: string, some: readonly { right: boolean }[]) =>
    accuracy(name, some.length, some.filter(({ right }) => right).length);
  const wantedOf = ({ row }: { row: HistoryRow }) => row.expect.rule ?? 'silent';
  const result: EvalResult = {
    kind: 'suggest',
    n: judged.length,
    groups: [...groupBy(judged, (one) => `${wantedOf(one)} ${one.row.lang}`)]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, some]) => share(name, some)),
    all: share('all', judged),
    sections: {
      'by language': [...groupBy(judged, ({ row }) => row.lang)].map(([lang, some]) =>
        share(lang, some),
      ),
    },
  };
  if (errors) {
    result.errors = [...failures, ...judged.filter(({ right }) => !right).map(({ line }) => line)];
  }
  return result;
}
