import type { SignatureFacts } from '@/utils/domain/signature';
import { addressesIn } from '@/utils/language/signature/address';
import { emailsIn, phonesIn, websitesIn } from '@/utils/language/signature/contacts';
import { isCompany, isName, isTitle, mixedName } from '@/utils/language/signature/names';

const MAX_LENGTH = 4000;
const MAX_LINES = 25;
const MAX_LINE = 200;
const PARTS = /\s{0,3}[|｜·•]\s{0,3}|\t+| {3,}|\s[-–—]\s/;
const NAME_LINES = 4;
const AT = /^(?<title>[^,@]{3,50}?)(?:,| at | @ |，)\s{0,2}(?<company>[^,]{2,60})$/;

/**
 * What the lines of a signature tell of their writer, every field as written there. Rules err on
 * silence: a field that cannot be told for sure is left out, so the answer may be empty. To be
 * offered or compared, never stored unasked. Bounded in time on any input.
 */
export function readSignature(lines: string): SignatureFacts {
  const found: SignatureFacts = { phones: [], emails: [], websites: [] };
  const filled = lines
    .slice(0, MAX_LENGTH)
    .split(/\r?\n/)
    .map((line) => line.trim().slice(0, MAX_LINE))
    .filter((line) => line !== '')
    .slice(0, MAX_LINES);
  const { addresses, used } = addressesIn(filled);
  filled.forEach((line, n) => {
    readLine(line, n, found, used.has(n));
  });
  return addresses.length > 0 ? { ...found, addresses } : found;
}

function readLine(line: string, n: number, found: SignatureFacts, isAddress: boolean): void {
  found.emails.push(...emailsIn(line).filter((email) => !found.emails.includes(email)));
  found.websites.push(...websitesIn(line).filter((site) => !found.websites.includes(site)));
  if (isAddress) return;
  found.phones.push(...phonesIn(line).filter((phone) => !found.phones.includes(phone)));
  for (const part of line.split(PARTS)) readPart(part.trim(), n, found);
}

function readPart(part: string, line: number, found: SignatureFacts): void {
  const text = part
    .replace(/^[*_\s]+|[*_\s,，;；]+$/g, '')
    .replace(/^(?:公司|company)\s?[:：]\s?/i, '');
  if (text === '' || text.length > 100) return;
  if (found.name === undefined && line < NAME_LINES) {
    const name = isName(text) ? text : mixedName(text);
    if (name !== null) {
      found.name = name;
      return;
    }
    if (readNameAndTitle(text, found)) return;
  }
  const pair = AT.exec(text)?.groups;
  if (pair?.title && pair.company && isTitle(pair.title) && !isTitle(pair.company)) {
    found.title ??= pair.title.trim();
    if (isCompany(pair.company) || / at | @ /.test(text)) found.company ??= pair.company.trim();
    return;
  }
  if (isCompany(text)) found.company ??= text;
  else if (isTitle(text) && line < NAME_LINES + 2) found.title ??= text;
}

/** "Ann Lee, Sales Manager", "王伟 销售经理". */
function readNameAndTitle(text: string, found: SignatureFacts): boolean {
  const parts = /^([^,，]{2,40}?)(?:[,，]\s{0,2}|\s{1,3}(?=[\u4e00-\u9fff]{2,12}$))(.{2,60})$/.exec(
    text,
  );
  const [, name = '', title = ''] = parts ?? [];
  if (!isName(name.trim()) || !isTitle(title)) return false;
  found.name = name.trim();
  found.title ??= title.trim();
  return true;
}
