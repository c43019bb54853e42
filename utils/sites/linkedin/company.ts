import type { PageReading } from '@/utils/domain/page-reading';
import { pickAll } from '../shared/pick';
import { lineOf } from '../shared/text';
import { selectors } from './selectors';

/**
 * Whose page a company's, a school's or a showcase is. `title` is the window's: "(3) Brandt Bau:
 * About | LinkedIn". A heading counts only if the title begins with it: after a change of pages
 * the old heading stands for a while, and others have headings of their own.
 */
export function readCompany(doc: Document | null, title: string, blank: PageReading): PageReading {
  const reading: PageReading = { ...blank, kind: 'company' };
  const said = title.replace(/^\(\d+\)\s*/, '');
  const name = (doc ? pickAll(doc, selectors.companyName) : [])
    .map((heading) => lineOf(heading))
    .find((line) => line !== '' && said.startsWith(line) && ENDS.test(said.slice(line.length)));
  return name === undefined
    ? { ...reading, missing: ['company'] }
    : { ...reading, company: { name } };
}

/** What follows a whole name in the title. */
const ENDS = /^\s*(?:[|:：]|$)/;
