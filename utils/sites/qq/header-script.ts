import type { Address } from '@/utils/domain/page-reading';
import { namedAddress } from '@/utils/lib/text/address-list';
import { normaliseEmail } from '@/utils/lib/text/email';
import { argumentLiterals, type Literal } from './literal';

export type ScriptHeader = {
  self: string | null;
  from: Address | null;
  to: Address[];
  cc: Address[];
};

const CALL = 'qmReadMail)(';
const BIGGEST = 500_000;

/**
 * The header a message page hands to its own script: complete where the page shows only some
 * of the recipients. null when there is no such script.
 */
export function headerScript(doc: Document): ScriptHeader | null {
  for (const script of doc.getElementsByTagName('script')) {
    const code = script.textContent ?? '';
    const at = code.length < BIGGEST ? code.indexOf(CALL) : -1;
    if (at < 0) continue;
    const [page, header] = argumentLiterals(code, at + CALL.length);
    if (!isObject(header)) continue;
    return {
      self: isObject(page) ? (mail(page.sendmailname) ?? mail(page.saveFrom)) : null,
      from: person(header.from),
      to: people(header.to),
      cc: people(header.cc),
    };
  }
  return null;
}

function people(value: Literal | undefined): Address[] {
  return (Array.isArray(value) ? value : []).map(person).filter((p) => !!p?.email) as Address[];
}

function person(value: Literal | undefined): Address | null {
  if (!isObject(value)) return null;
  const { name, addr } = value;
  return namedAddress(
    typeof name === 'string' ? name : null,
    typeof addr === 'string' ? addr : null,
  );
}

function mail(value: Literal | undefined): string | null {
  return typeof value === 'string' ? normaliseEmail(value) : null;
}

function isObject(value: Literal | undefined): value is { [key: string]: Literal } {
  return !!value && typeof value === 'object' && !Array.isArray(value);
}
