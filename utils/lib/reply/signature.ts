const DELIMITER = /^\s{0,3}(?:--|—|––|-- ?\*?)\s*$/;
const DEVICE =
  /^[\s*>]{0,4}(?:(?:Sent|Get|Download) (?:from|via|with|using|Outlook|by)\b[^\n]{0,80}|Get Outlook for (?:iOS|Android)[^\n]{0,60}|Sent from (?:my )?[^\n]{2,60}|Von meinem [^\n]{2,40} gesendet|Gesendet (?:von|mit)[^\n]{2,60}|Envoyé (?:de|depuis|à partir d)[^\n]{2,80}|Enviado (?:desde|do|via)[^\n]{2,60}|Inviato d[^\n]{2,60}|Verstuurd vanaf[^\n]{2,40}|Skickat från[^\n]{2,40}|Sendt fra[^\n]{2,40}|Lähetetty [^\n]{2,40}|Wysłane z[^\n]{2,40}|Отправлено (?:с|из)[^\n]{2,40}|[发發](?:自|送自)(?:我的|我嘅|網易|网易|新浪|QQ|手机|Outlook|iPhone|华为|小米|荣耀|企业微信|Yahoo)[^\n]{0,40}|从我的[^\n]{2,30}(?:发送|發送)|(?:來|来)自我的[^\n]{2,30}|從我的[^\n]{2,30}(?:傳送|寄出)|使用[^\n]{1,20}(?:客户端|邮箱)发送|iPhoneから送信|내 iPhone에서 보냄)\s*$/iu;
const DISCLAIMER =
  /^[\s*_>]{0,6}(?:(?:CONFIDENTIALITY|LEGAL|PRIVACY|DISCLAIMER|IMPORTANT)(?: (?:NOTICE|NOTE|DISCLAIMER))?\s?[:.-]|(?:This|The information (?:contained )?in this|The contents? of this|This communication|Any views)[^\n]{0,60}(?:e-?mail|message|communication|transmission)[^\n]{0,160}(?:confidential|intended|privileged|addressee|recipient)|Diese E-?Mail[^\n]{0,80}vertraulich|(?:免责声明|保密(?:声明|提示|通知)|法律声明|声明|重要提示)\s?[:：]|(?:本|此|该)(?:电子)?(?:邮件|郵件)(?:及其?|和|的|所|内容|可能|中|包含|含有)[^\n]{0,60}(?:保密|机密|機密|专有|指定|收件人|特定))/iu;

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
    if (line.length <= 3 + 4 && DELIMITER.test(line)) cut = i;
    else if (filled <= MAX_DEVICE_TAIL && line.length < 140 && DEVICE.test(line)) cut = i;
    else if (opensBlock(lines, i) && DISCLAIMER.test(line.slice(0, 400))) cut = i;
  }
  return cut;
}

function opensBlock(lines: readonly string[], i: number): boolean {
  const before = (lines[i - 1] ?? '').trim();
  return i > 0 && (before === '' || /^[-_=*]{3,}$/.test(before));
}
