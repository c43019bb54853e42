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
