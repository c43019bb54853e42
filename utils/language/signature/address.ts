import { emailsIn, phonesIn, websitesIn } from './contacts';

const STREET =
  /\b(?:street|st\.?|road|rd\.?|avenue|ave\.?|boulevard|blvd\.?|lane|ln\.?|drive|dr\.?|square|plaza|court|floor|fl\.?|suite|ste\.?|building|p\.?\s?o\.?\s?box|way|highway|hwy|parkway|pkwy|straße|strasse|str\.|platz|allee|rue|via|calle|house|park)\b|\w+(?:straße|strasse|str\.|weg|platz)\b/i;
const POSTCODE =
  /\b(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{4} ?[A-Z]{2}|[A-Z]{2} \d{5})\b/;
const LABEL =
  /^(?:address|addr?\.?|add|(?:办公|公司|通讯|通信|联系|收件|收货|邮寄|总部|工厂)?地\s{0,4}址)\s{0,3}[:：.]\s{0,3}/i;
const CHINESE =
  /(?:[\u4e00-\u9fff]{2,8}(?:省|市|自治区|区|县|镇))?[\u4e00-\u9fff\dA-Za-z]{1,30}(?:路|街|道|巷|大厦|广场|园区|工业园|科技园|中心|大道)[\u4e00-\u9fff\dA-Za-z（）()-]{0,40}(?:号|楼|层|室|座|栋|幢|单元)/;

/** Below a street: a town with its postcode, a province, or a postcode by itself. */
const TOWN =
  /^(?:[A-Z]{1,3}[- ])?\d{4,6}(?:-\d{4})?,? \p{Lu}[\p{L}.' -]{1,40}(?:,.{0,40})?$|^\p{Lu}[\p{L}.' -]{1,40},? (?:[A-Z]{2},? )?\d{4,6}(?:-\d{4})?(?:,? \p{Lu}[\p{L} ]{2,30})?$/u;
const ZIP_ZH = /^(?:邮\s{0,4}编|邮政编码|zip|p\.?c\.?)\s{0,3}[:：]?\s{0,3}\d{6}$/i;
const MOST_LINES = 4;
const MOST_ADDRESSES = 2;

export type Addresses = {
  /** As written, without their label; several lines where they stand on several. */
  addresses: string[];
  /** Numbers of the lines they stand on. */
  used: ReadonlySet<number>;
};

/** The postal addresses among the lines of a signature, each with the lines that continue it. */
export function addressesIn(lines: readonly string[]): Addresses {
  const addresses: string[] = [];
  const used = new Set<number>();
  for (let n = 0; n < lines.length; n += 1) {
    const first = addressIn(lines[n] ?? '');
    if (first === null || used.has(n)) continue;
    const block = [first];
    used.add(n);
    for (let next = n + 1; next < lines.length && block.length < MOST_LINES; next += 1) {
      const more = continued(block[block.length - 1] ?? '', lines[next] ?? '');
      if (more === null) break;
      block.push(more);
      used.add(next);
    }
    const address = block.join('\n');
    if (addresses.length < MOST_ADDRESSES && !addresses.includes(address)) addresses.push(address);
  }
  return { addresses, used };
}

/** The address a line holds, without its label; null when it holds none. */
function addressIn(line: string): string | null {
  const text = line.replace(LABEL, '').trim();
  if (text.length < 6 || text.length > 160) return null;
  if (LABEL.test(line) || CHINESE.test(text)) return text;
  const numbered = /\d/.test(text) && !/[@:]|www\./.test(text);
  if (!numbered) return null;
  return STREET.test(text) || (POSTCODE.test(text) && /[A-Za-z]{3}.*,|\d{5} [A-Z]/.test(text))
    ? text
    : null;
}

/** What the next line adds to an address: its town, its country, or the rest of a broken line. */
function continued(above: string, line: string): string | null {
  const text = line.trim();
  if (text === '' || text.length > 80 || LABEL.test(text) || /[|｜]/.test(text)) return null;
  if (ZIP_ZH.test(text)) return text;
  const other = [emailsIn, phonesIn, websitesIn].some((find) => find(text).length > 0);
  if (other || /[:：]/.test(text)) return null;
  if (/[,，]$/.test(above) || TOWN.test(text) || POSTCODE.test(text)) return text;
  return isCountry(text) ? text : addressIn(text);
}

let countries: ReadonlySet<string> | undefined;

/** A country's name in English, German or Chinese, or one of the usual short forms. */
function isCountry(text: string): boolean {
  countries ??= countryNames();
  return text.length < 40 && countries.has(text.replace(/[.]/g, '').toLowerCase());
}

function countryNames(): Set<string> {
  const names = new Set(['uk', 'usa', 'us', 'uae', 'p r china', 'pr china', 'prc', 'china']);
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const language of ['en', 'de', 'zh']) {
    const say = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const a of letters) {
      for (const b of letters) {
        const name = say.of(a + b);
        if (name) names.add(name.toLowerCase());
      }
    }
  }
  return names;
}
