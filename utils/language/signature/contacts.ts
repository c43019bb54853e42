// A trunk or country prefix, groups of digits with usual separators, and an extension. Written out
// rather than asked of a numbering library: that would outweigh all other language code, and here a
// number is only shown to be confirmed.
const NUMBER =
  /(?<![\w.@/-])\+?\(?\d{1,15}\)?(?:[ \u00a0.()/-]{1,3}\d{1,8}\)?){0,7}(?:\s{0,2}(?:ext\.?|x|转|分机)\s{0,2}\d{1,6})?(?![\w@%])/gi;
const LABEL =
  /(?:tel(?:ephone)?|phone|mob(?:ile)?|cell|direct|office|desk|main|whatsapp|call|电话|手机|座机|热线|联系方式|移动电话|tel\/fax|[tmpcdo])\s{0,3}[:：.|]?\s{0,3}$/i;
const NO_PHONE =
  /(?:fax|传真|f|vat|tax|税号|reg|no|nr|账号|帐号|卡号|邮编|zip|qq|微信|wechat|id|统一社会信用代码|iban|order|订单号?)\s{0,3}[:：.#]?\s{0,3}$/i;
const DATE = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})$/;
const MAX_PHONES = 6;

/** Phone numbers in a line of a signature, as written; faxes, postcodes, dates and ids left out. */
export function phonesIn(line: string): string[] {
  const found: string[] = [];
  for (const match of line.matchAll(NUMBER)) {
    const raw = match[0].trim();
    const before = line.slice(Math.max(0, match.index - 24), match.index);
    const digits = raw.replace(/(?:ext\.?|x|转|分机).*$/i, '').replace(/\D/g, '');
    if (digits.length < 7 || digits.length > 15 || DATE.test(raw) || NO_PHONE.test(before))
      continue;
    const certain =
      /^(?:\+|00|\(?0|1[3-9]\d{9}$|400)/.test(raw.replace(/\s/g, '')) || LABEL.test(before);
    // Ten digits in the American grouping need no label.
    if (!certain && !/^\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}$/.test(raw)) continue;
    if (found.length < MAX_PHONES && !found.includes(raw)) found.push(raw);
  }
  return found;
}

const SITE =
  /(?:https?:\/\/|(?<![@\w.-])www\.)[^\s<>()"'，。；|]{3,200}|(?<![@\w./-])(?:[a-z0-9-]{2,40}\.){1,3}(?:com|net|org|io|de|cn|co\.uk|com\.cn|eu|biz|info|fr|it|nl|jp|com\.hk|com\.tw|ch|at|us|ai)(?![\w@.-])(?:\/[^\s<>()|]{0,100})?/gi;
/** Where a picture or a tracker lives is no website of a person. */
const NO_SITE = /\.(?:png|jpe?g|gif|svg)(?:$|\?)|unsubscribe|\/track|mailto:/i;

/** Web addresses in a line, as written, without the marks of the sentence around them. */
export function websitesIn(line: string): string[] {
  const found: string[] = [];
  for (const [raw] of line.matchAll(SITE)) {
    const site = raw.replace(/[.,;:!?]+$/, '');
    if (!NO_SITE.test(site) && !found.includes(site) && found.length < 4) found.push(site);
  }
  return found;
}

const STREET =
  /\b(?:street|st\.?|road|rd\.?|avenue|ave\.?|boulevard|blvd\.?|lane|ln\.?|drive|dr\.?|square|plaza|court|floor|fl\.?|suite|ste\.?|building|p\.?\s?o\.?\s?box|way|highway|hwy|parkway|pkwy|straße|strasse|str\.|platz|allee|rue|via|calle|house|park)\b|\w+(?:straße|strasse|str\.|weg|platz)\b/i;
const POSTCODE =
  /\b(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{4} ?[A-Z]{2}|[A-Z]{2} \d{5})\b/;
const ADDRESS_LABEL = /^(?:address|addr?\.?|地址|办公地址|公司地址|add)\s{0,3}[:：.]\s{0,3}/i;
const ADDRESS_ZH =
  /(?:[\u4e00-\u9fff]{2,8}(?:省|市|自治区|区|县|镇))?[\u4e00-\u9fff\dA-Za-z]{1,30}(?:路|街|道|巷|大厦|广场|园区|工业园|科技园|中心|大道)[\u4e00-\u9fff\dA-Za-z（）()-]{0,40}(?:号|楼|层|室|座|栋|幢|单元)/;

/** The postal address a line holds, without its label; null when it holds none. */
export function addressIn(line: string): string | null {
  const text = line.replace(ADDRESS_LABEL, '').trim();
  if (text.length < 6 || text.length > 160) return null;
  if (ADDRESS_LABEL.test(line) || ADDRESS_ZH.test(text)) return text;
  const numbered = /\d/.test(text) && !/[@:]|www\./.test(text);
  if (!numbered) return null;
  return STREET.test(text) || (POSTCODE.test(text) && /[A-Za-z]{3}.*,|\d{5} [A-Z]/.test(text))
    ? text
    : null;
}

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,20}(?![\w@])/gi;

/** Mail addresses in a line, lower case. */
export function emailsIn(line: string): string[] {
  return [...new Set([...line.matchAll(EMAIL)].map(([email]) => email.toLowerCase()))].slice(0, 4);
}
