/**
 * How mail programs introduce what is quoted: "On … wrote:" lines, "Original Message" rules and
 * From/Sent/To blocks. Words collected from the programs' own translations.
 */

const WROTE =
  /(?:wrote|sent:|geschreven|schrieb|a écrit|escribió|ha scritto|schreef|skrev|napisał|napsal|escreveu|kirjoitti|пиш|писал|yazdı|írta|a scris|đã viết|写|寫|書きました|작성)/iu;
const OPENER =
  /^[\s>*-]{0,6}(?:(?:On|Am|Le|El|Il|Op|Den|På|Em|W dniu|Dne|Pe|În|Vào|At)\s|\p{L}{2,4}[.,]? \d|\d{1,4}[-./年]|于|在)/u;
const MOMENT =
  /\d{1,2}\s?[:.h：]\s?\d{2}|\b(?:19|20)\d{2}\b|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d月\d/u;
const ADDRESS = /[^\s<>()]{1,200}@[^\s<>()]{1,200}/;
const ENDS = /[:：]\s?\**$|-{3,}$/;
const INLINE = /(?:\s|-{2,3}\s?)(On (?:\w{3,9},? )?(?:\w{3,9} \d|\d)[^\n]{4,200}wrote:)$/;

const SEPARATOR =
  /^[\s>*]{0,6}[-_=~]{2,40}\s{0,4}([^\n]{2,80}?)\s{0,4}(?:[-_=~]{2,40}[\s*]{0,4}|:)$/u;
const MESSAGE =
  /messag|nachricht|bericht|meddel|mensaje|mensagem|сообщени|邮件|郵件|信息|wiadomo|viesti|zpráva|melding|forward|mail|wrote|schrieb|メッセージ|메시지/iu;
const FORWARD =
  /^[\s>*]{0,6}(?:Begin|Anfang|Début|In[ií]|Начало|下面|以下|开始|開始|转发|已?轉寄)[^\n]{2,50}[:：]\s*$/iu;
const RULE = /^[\s>]{0,4}[-_=*—]{5,120}\s*$/;

type Kind = 'from' | 'date' | 'to' | 'subject';
const LABELS: Record<Kind, string> = {
  from: 'from|von|de|da|van|fra|från|od|от|lähettäjä|发件人|寄件[者人]|發件人|差出人|보낸 사람',
  date: 'sent|date|gesendet|datum|envoyé(?: le)?|enviad[oa](?: el| em)?|fecha|inviato|data|verzonden|sendt|dato|skickat|lähetetty|wysłano|odesláno|отправлено|дата|[发發]送时间|[发發]送時間|发件时间|发送日期|寄件日期|日期|[时時][间間]|送信日時|日時|보낸 날짜',
  to: 'to|b?cc|an|à|a|para|aan|til|till|kopi[ae]|do|dw|komu|кому|копия|vastaanottaja|收件[人者]|抄送|副本|宛先|받는 사람',
  subject:
    'subject|betreff|objet|asunto|oggetto|assunto|onderwerp|emne|ämne|aihe|temat|předmět|тема|主[题旨題]|件名|제목|reply-to',
};
const LINE = Object.entries(LABELS).map(([kind, words]) => ({
  kind,
  re: new RegExp(`^[\\s>*]{0,6}(?:${words})\\s{0,3}\\*?\\s?[:：]`, 'iu'),
}));
const INSIDE = /\s(?:Date|Sent|To|Subject|Objet|Betreff|发送时间|收件人|主题)\s?\*?\s?[:：]/u;

function labelOf(line: string): string {
  // Some programs space out short labels: 主　题, 日 期.
  const flat = line
    .slice(0, 80)
    .replace(/(\p{Script=Han})[ \u3000\u00a0](?=\p{Script=Han})/gu, '$1');
  return LINE.find(({ re }) => re.test(flat))?.kind ?? '';
}

/** How many lines from `i` on make an introduction of a quote; 0 when none begins there. */
export function introduction(lines: readonly string[], i: number): number {
  const line = lines[i] ?? '';
  if (line.length > 500 || line.trim() === '') return 0;
  if (FORWARD.test(line) && MESSAGE.test(line)) return 1;
  const separator = SEPARATOR.exec(line);
  if (separator && MESSAGE.test(separator[1] ?? '')) return 1;
  return headerBlock(lines, i) || attribution(lines, i);
}

/** "On … wrote:", on up to six lines. */
function attribution(lines: readonly string[], i: number): number {
  let joined = '';
  for (let n = 1; n <= 6; n++) {
    const line = (lines[i + n - 1] ?? '').trim();
    // A blank line inside is known only from programs that put the address in a block of its own.
    if (line === '' && n === 2 && /^On\s/.test(joined) && MOMENT.test(joined)) continue;
    if (line === '') return 0;
    joined = joined === '' ? line : `${joined} ${line}`;
    if (joined.length > 500) return 0;
    if (isAttribution(joined, n)) return n;
    // Only a line that begins like one may go on.
    if (n === 1 && !OPENER.test(line) && !(ADDRESS.test(line) && /[于在]|<$/.test(line))) return 0;
  }
  return 0;
}

function isAttribution(text: string, count: number): boolean {
  const dated = MOMENT.test(text);
  if (/^\d{4}[-/]\d{1,2}[-/]\d{1,2}\s[^\n]{1,100}<[^\s<>]{3,100}@[^\s<>]{2,100}>:?$/.test(text))
    return true;
  if (!ENDS.test(text)) return false;
  if (
    dated &&
    ADDRESS.test(text) &&
    (/>:$/.test(text) || /\s(?:от|from)\s[^\n]{3,120}:$/u.test(text))
  ) {
    return true;
  }
  if (!WROTE.test(text)) return false;
  if (/^Sent from /.test(text)) return ADDRESS.test(text);
  if (/@[^\s<>]{2,100}>\s(?:wrote|写道|寫道|schrieb|a écrit)\s?[:：]$/u.test(text)) return true;
  if (count > 1 || OPENER.test(text)) return dated || ADDRESS.test(text);
  // In the middle of one's own words ("you wrote in 2024: …") neither an address nor a name follows.
  return (
    dated && (ADDRESS.test(text) || /(?:写道|寫道|wrote|schrieb|a écrit|írta)\s?[:：]$/u.test(text))
  );
}

/** From, Sent, To, Subject: two kinds at least, a rule above them included. */
function headerBlock(lines: readonly string[], i: number): number {
  let k = i;
  if (RULE.test(lines[k] ?? '')) {
    k++;
    while (k < i + 3 && (lines[k] ?? '').trim() === '') k++;
  }
  const first = labelOf(lines[k] ?? '');
  if (first === '') return 0;
  const kinds = new Set([first]);
  if (INSIDE.test(lines[k] ?? '')) kinds.add('inside');
  let last = k;
  for (let n = k + 1, missed = 0; n < lines.length && n < k + 12 && missed < 2; n++) {
    const kind = labelOf(lines[n] ?? '');
    if (kind === '') missed++;
    else {
      kinds.add(kind);
      last = n;
      missed = 0;
    }
  }
  // A date and a subject alone are an invitation's.
  const sure = kinds.size >= 2 && (kinds.has('from') || (kinds.has('date') && kinds.has('to')));
  return sure ? last - i + 1 : 0;
}

/** Where an attribution begins inside a line of one's own, or -1. */
export function sharedLine(line: string): number {
  if (line.length > 500) return -1;
  const match = INLINE.exec(line);
  return match && MOMENT.test(match[1] ?? '') ? match.index : -1;
}
