import { readDueDate } from '@/utils/language/dates';
import { accuracy, type EvalOptions, type EvalResult, groupBy } from './report';
import { readRows, textOf } from './rows';

type Row = {
  text: string;
  ref: string;
  tz: string;
  lang: string;
  kind: string;
  first: string;
  last: string;
};

function rowOf(raw: Record<string, unknown>): Row {
  const accept = Array.isArray(raw.accept) ? raw.accept.map(String) : [];
  // Some rows give a time of day as well; the day is judged.
  const expect = textOf(raw, 'expect').slice(0, 10);
  return {
    text: textOf(raw, 'text'),
    ref: textOf(raw, 'ref'),
    tz: textOf(raw, 'tz'),
    lang: textOf(raw, 'lang'),
    kind: textOf(raw, 'kind'),
    first: accept[0]?.slice(0, 10) ?? expect,
    last: accept[1]?.slice(0, 10) ?? expect,
  };
}

/** Share of date phrases whose day is right, by language and, as a section, by kind of phrase. */
export async function evalDates(file: string, { errors }: EvalOptions): Promise<EvalResult> {
  const judged = (await readRows(file)).map(rowOf).map((row) => {
    const due = readDueDate(row.text, { ref: row.ref, tz: row.tz });
    const right = due !== null && due.date >= row.first && due.date <= row.last;
    return { ...row, due, right };
  });
  const share = (name: string, rows: readonly { right: boolean }[]) =>
    accuracy(name, rows.length, rows.filter((row) => row.right).length);
  const result: EvalResult = {
    kind: 'dates',
    n: judged.length,
    groups: [...groupBy(judged, (row) => row.lang)].map(([lang, rows]) => share(lang, rows)),
    all: share('all', judged),
    sections: {
      'by kind': [...groupBy(judged, (row) => `${row.lang} ${row.kind}`)]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([kind, rows]) => share(kind, rows)),
    },
  };
  if (errors) {
    result.errors = judged
      .filter((row) => !row.right)
      .map((row) => {
        const expected = row.first === row.last ? row.last : `${row.first}…${row.last}`;
        return `${row.lang} ${row.kind}: "${row.text}" (${row.ref}): ${row.due?.date ?? 'none'}, expected ${expected}`;
      });
  }
  return result;
}
