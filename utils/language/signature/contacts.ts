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

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,20}(?![\w@])/gi;

/** Mail addresses in a line, lower case. */
export function emailsIn(line: string): string[] {
  return [...new Set([...line.matchAll(EMAIL)].map(([email]) => email.toLowerCase()))].slice(0, 4);
}
