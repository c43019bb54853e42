import { JSDOM } from 'jsdom';
import { stripReplyText, visibleReply } from '@/utils/lib/reply';
import { accuracy, type EvalOptions, type EvalResult, groupBy } from './report';
import { readRows, textOf } from './rows';

const collapse = (text: string): string => text.replace(/[\s\u200b]+/gu, ' ').trim();

type Row = { id: string; source: string; html: string; text: string; good: string[] };

function rowOf(raw: Record<string, unknown>): Row {
  const or = Array.isArray(raw.or) ? raw.or.map(String) : [];
  return {
    id: textOf(raw, 'id'),
    source: textOf(raw, 'source'),
    html: textOf(raw, 'html'),
    text: textOf(raw, 'text'),
    good: [textOf(raw, 'expect'), ...or].map(collapse),
  };
}

function strip(row: Row): string {
  if (row.html === '') return stripReplyText(row.text).text;
  return visibleReply(new JSDOM(row.html).window.document.body).text;
}

/** Share of mails of which exactly the author's own part is left, by source. */
export async function evalQuotes(file: string, { errors }: EvalOptions): Promise<EvalResult> {
  const judged = (await readRows(file)).map(rowOf).map((row) => {
    const found = collapse(strip(row));
    return { ...row, found, right: row.good.includes(found) };
  });
  const share = (name: string, rows: readonly { right: boolean }[]) =>
    accuracy(name, rows.length, rows.filter((row) => row.right).length);
  const form = (row: Row) => (row.html === '' ? 'plain text' : 'HTML');
  const result: EvalResult = {
    kind: 'quotes',
    n: judged.length,
    groups: [...groupBy(judged, (row) => row.source)].map(([name, rows]) => share(name, rows)),
    all: share('all', judged),
    sections: {
      'by form': [...groupBy(judged, form)].map(([name, rows]) => share(name, rows)),
    },
  };
  if (errors) {
    result.errors = judged
      .filter((row) => !row.right)
      .map(
        (row) => `${row.id}: "${row.found.slice(-160)}", expected "${row.good[0]?.slice(-160)}"`,
      );
  }
  return result;
}
