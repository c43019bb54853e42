import { findHeard } from '@/utils/language/heard';
import { detection, type EvalOptions, type EvalResult } from './report';
import { readRows, textOf } from './rows';

const KINDS = ['complaint', 'need'] as const;

/**
 * Complaints and needs in messages of the other side, by language and kind. Rows:
 * `{lang, text, kind: "complaint" | "need" | null}`; one that is of the other kind counts as none.
 */
export async function evalHeard(file: string, { errors }: EvalOptions): Promise<EvalResult> {
  const judged = (await readRows(file)).map((raw) => {
    const text = textOf(raw, 'text');
    const found = new Set(findHeard(text).map((one) => one.kind));
    return { lang: textOf(raw, 'lang'), text, kind: textOf(raw, 'kind'), found };
  });
  const of = (rows: typeof judged, kinds: readonly (typeof KINDS)[number][]) =>
    rows.flatMap((row) =>
      kinds.map((kind) => ({
        group: kind,
        expected: row.kind === kind,
        found: row.found.has(kind),
      })),
    );
  const langs = [...new Set(judged.map(({ lang }) => lang))];
  const result: EvalResult = {
    kind: 'heard',
    n: judged.length,
    groups: langs.flatMap((lang) =>
      KINDS.map((kind) =>
        detection(
          `${lang} ${kind}`,
          of(
            judged.filter((row) => row.lang === lang),
            [kind],
          ),
        ),
      ),
    ),
    all: detection('all', of(judged, KINDS)),
  };
  if (errors) {
    result.errors = judged
      .filter(({ kind, found }) => [...found].join() !== kind)
      .map(
        ({ kind, found, text }) =>
          `expected ${kind || 'nothing'}, found ${[...found].join(', ') || 'nothing'}: ${text}`,
      );
  }
  return result;
}
