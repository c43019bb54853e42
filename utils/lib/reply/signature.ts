const DELIMITER = /^\s{0,3}(?:--|—|––|-- ?\*?)\s*$/;
const DEVICE =
  /^[\s*>]{0,4}(?:Sent (?:from my |(?:from|via|with|using) (?:the )?[A-Z])|Get |Von meinem |Gesendet (?:von|mit) |Envoyé (?:de|à) |Enviado d|Inviato d|Verstuurd vanaf|Skickat från|Sendt fra|Lähetetty |Wysłane z|Отправлено [си]|[发發]送?自|[从從]我的|[来來]自|使用|iPhoneから)/u;
// "Sent via DHL yesterday." is a sentence; with one of these it is a device's or a program's line.
const DEVICE_NAME =
  /phone|ipad|outlook|mail\b|yahoo|samsung|galaxy|android|blackberry|windows|mobil|handy|sparrow|proton|spark\b|手[机機]|华为|小米|荣耀|平板|网易|網易|新浪|QQ|邮箱|企业微信| my /i;
const DISCLAIMER =
  /^[\s*_>]{0,6}(?:(?:CONFIDENTIALITY|LEGAL|PRIVACY|DISCLAIMER|IMPORTANT)(?: NOTICE| NOTE)?\s?[:.-]|(?:This|The information (?:contained )?in this|The contents? of this|This communication|Any views)[^\n]{0,60}(?:e-?mail|message|communication|transmission)[^\n]{0,160}(?:confidential|intended|privileged|addressee|recipient)|Diese E-?Mail[^\n]{0,80}vertraulich|(?:免责声明|保密(?:声明|提示|通知)|法律声明|声明|重要提示)\s?[:：]|(?:本|此|该)(?:电子)?(?:邮件|郵件)(?:及其?|和|的|所|内容|可能|中|包含|含有)[^\n]{0,60}(?:保密|机密|機密|专有|指定|收件人|特定))/iu;

const MAX_SIGNATURE_LINES = 25;
const MAX_DEVICE_TAIL = 6;

/** Index of the first line of a marked signature, device line or legal notice; the length if none. */
export function signatureStart(lines: readonly string[]): number {
  let filled = 0;
  let cut = lines.length;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] ?? '';
    if (line.trim() === '') continue;
    filled++;
    if (filled > MAX_SIGNATURE_LINES) break;
    if (line.length < 8 && DELIMITER.test(line)) cut = i;
    else if (filled <= MAX_DEVICE_TAIL && isDeviceLine(line)) cut = i;
    else if (opensBlock(lines, i) && DISCLAIMER.test(line.slice(0, 400))) cut = i;
  }
  return cut;
}

function isDeviceLine(line: string): boolean {
  return line.length < 110 && DEVICE.test(line) && DEVICE_NAME.test(line);
}

function opensBlock(lines: readonly string[], i: number): boolean {
  const before = (lines[i - 1] ?? '').trim();
  return i > 0 && (before === '' || /^[-_=*]{3,}$/.test(before));
}

/** A formula that ends a letter; what stands below it is who signs. */
const SIGN_OFF =
  /^[\s*_]{0,4}(?:(?:(?:with|and|many thanks and|thanks and) )?(?:my |our )?(?:kind(?:est)?|best|warm(?:est)?|personal|all the best|kindest)? ?regards|best(?: wishes)?|all the best|(?:yours |very )?(?:sincerely|truly|faithfully|respectfully)(?: yours)?|cheers|(?:many )?thanks(?: again| in advance)?|thank you(?: again)?|rgds|br|kr|mfg|mit (?:freundlichen|besten|lieben) grü(?:ß|ss)en|(?:viele|beste|liebe|freundliche) grü(?:ß|ss)e|cordialement|bien à vous|saludos(?: cordiales)?|此致|敬礼|顺祝[\u4e00-\u9fff]{2,4}|顺颂[\u4e00-\u9fff]{2,4}|祝[\u4e00-\u9fff]{1,8}|商祺|谢谢|多谢|感谢)[\s,，.。!！~～]{0,4}$/iu;
const CONTACT =
  /\+?\d[\d\s().-]{6,}\d|[^\s@]+@[^\s@]+\.[a-z]{2,}|\bwww\.|https?:|\b(?:Ltd|Inc|LLC|GmbH|Corp|Co\.)|有限公司|集团|电话|手机|地址|微信|^\s*(?:tel|phone|mob(?:ile)?|cell|fax|t|m|p)\s*[:：.]/iu;
const MAX_BLOCK_LINE = 120;
const MAX_UNMARKED = 10;

/** The lines of the signature itself; empty when there is none. */
export function signatureLines(lines: readonly string[]): string[] {
  const cut = signatureStart(lines);
  if (cut < lines.length && DELIMITER.test(lines[cut] ?? '')) return block(lines, cut + 1);
  const filled = lines.slice(0, cut);
  while (filled.length > 0 && (filled.at(-1) ?? '').trim() === '') filled.pop();
  let seen = 0;
  for (let i = filled.length - 1; i >= 0 && seen <= MAX_UNMARKED + 1; i--) {
    const line = (filled[i] ?? '').trim();
    if (line === '') continue;
    if (line.length < 60 && SIGN_OFF.test(line)) return block(filled, i + 1);
    seen++;
  }
  return contactBlock(filled);
}

/** Lines from `start` up to a legal notice or a device's line, blank edges taken away. */
function block(lines: readonly string[], start: number): string[] {
  const out: string[] = [];
  for (const line of lines.slice(start, start + MAX_SIGNATURE_LINES)) {
    if (DISCLAIMER.test(line.slice(0, 400)) || isDeviceLine(line)) break;
    if (out.length === 0 && line.trim() === '') continue;
    // A second formula: "此致" is followed by "敬礼".
    if (out.length === 0 && SIGN_OFF.test(line.trim())) continue;
    if (line.trim().length > MAX_BLOCK_LINE) break;
    out.push(line.trim());
  }
  while (out.at(-1) === '') out.pop();
  return out;
}

/** A last paragraph of short lines, at least two of which tell how to reach somebody. */
function contactBlock(lines: readonly string[]): string[] {
  let start = lines.length;
  while (start > 0 && (lines[start - 1] ?? '').trim() !== '') start--;
  const last = lines.slice(start).map((line) => line.trim());
  const short = last.length >= 2 && last.length <= MAX_UNMARKED && last.every((l) => l.length < 80);
  if (!short || start === 0) return [];
  return last.filter((line) => CONTACT.test(line)).length >= 2 ? last : [];
}
