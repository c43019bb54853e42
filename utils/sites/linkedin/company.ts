import type { PageReading } from '@/utils/domain/page-reading';
import { pickAll } from '../shared/pick';
import { lineOf } from '../shared/text';
import { selectors } from './selectors';

/**
 * Whose page a company's, a school's or a showcase is. `page` is its name or number in the
 * address, `title` the window's: "(3) Brandt Bau: About | LinkedIn". After a change of pages the
 * old one stands for a while, and others have headings of their own: so the links of the page must
 * agree with the address, and the heading with the title.
 */
export function readCompany(
  doc: Document | null,
  { page, title }: { page: string; title: string },
  blank: PageReading,
): PageReading {
  const reading: PageReading = { ...blank, kind: 'company' };
  const said = title.replace(/^\(\d+\)\s*/, '');
  const name =
    doc && isOf(doc, page)
      ? pickAll(doc, selectors.companyName)
          .map((heading) => lineOf(heading))
          .find(
            (line) => line !== '' && said.startsWith(line) && ENDS.test(said.slice(line.length)),
          )
      : undefined;
  return name === undefined
    ? { ...reading, missing: ['company'] }
    : { ...reading, company: { name } };
}

/** What follows a whole name in the title. */
const ENDS = /^\s*(?:[|:：]|$)/;

/** Does the document show this company? Its tabs carry the name, the link to its people the number. */
function isOf(doc: Document, page: string): boolean {
  const parts = (entry: Parameters<typeof pickAll>[1], form: RegExp) =>
    pickAll(doc, entry).flatMap((link) => form.exec(link.getAttribute('href') ?? '')?.[1] ?? []);
  const names = parts(selectors.companyTabs, /\/(?:company|school|showcase)\/([^/?#]+)\//);
  const numbers = parts(selectors.companyPeople, /currentCompany=(?:%5B|\[)(?:%22|")(\d+)/i);
  if (numbers.includes(page) || names.includes(page)) return true;
  return names.length === 0 && numbers.length > 0 && !/^\d+$/.test(page);
}
