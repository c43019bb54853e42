import { isOwnWord } from './own-words';
/**
 * What mail programs call the lines of a header. Compared after `labelForm`: lower case, no
 * colon, no spaces between ideographs. Reply-to and on-behalf lines are known so that nobody
 * is taken from them.
 */
export type HeaderField = 'from' | 'to' | 'cc' | 'bcc' | 'date' | 'subject' | 'other';

const LABELS: Record<HeaderField, string> = {
  from:
    '발신|보낸 이|від кого|от кого|発信者|发件邮箱|no kā|sūtītājs|nuo|siuntėjas|saatja|kellelt|pošiljatelj|šalje|pošiljalac|odosielateľ|подател|изпращач|از|فرستنده|dari|pengirim|daripada|remitent|frá|प्रेषक|প্রেরক|发件方|送信者名|寄件|from|sender|from address|author|发件人|寄件人|寄件者|发信人|寄信人|来自|von|absender|de|expéditeur|' +
    'remitente|remetente|da|mittente|van|afzender|od|nadawca|от|отправитель|від|відправник|odesílatel|' +
    'odesilatel|från|avsändare|fra|afsender|avsender|lähettäjä|feladó|de la|expeditor|από|αποστολέας|' +
    'kimden|gönderen|差出人|送信者|送信元|보낸사람|보낸 사람|보낸이|발신자|من|المرسل|מאת|שולח|từ|người gửi|' +
    'จาก|ผู้ส่ง',
  to:
    '수신|받는 이|кому до|収信者|收件邮箱|kam|saņēmējs|gavėjas|kellele|saaja|prima|primatelj|primalac|prejemnik|adresát|получател|до кого|به|گیرنده|kepada|untuk|penerima|destinatari|til viðtakanda|प्राप्तकर्ता|発送先|收件方|to|recipient|recipients|sent to|收件人|收信人|收件者|发送至|发给|an|empfänger|à|destinataire|destinataires|' +
    'para|destinatario|destinatarios|destinatário|destinatários|a|destinatari|aan|ontvanger|ontvangers|do|' +
    'adresat|odbiorca|odbiorcy|кому|получатель|получатели|одержувач|komu|příjemce|till|mottagare|til|' +
    'modtager|mottaker|vastaanottaja|címzett|către|destinatar|προς|παραλήπτης|kime|alıcı|宛先|送信先|to宛先|' +
    '받는사람|받는 사람|받는이|до|수신자|수신인|إلى|المستلم|אל|נמען|đến|tới|người nhận|ถึง|ผู้รับ',
  cc:
    'kopija|kopiju|kopeeria|kópia|копие|رونوشت|tembusan|salinan|còpia|afrit|प्रति|cc|c.c.|carbon copy|抄送|副本|抄送人|kopie|kopie an|copie|copie à|copia|con copia|cópia|kopia|do wiadomości|' +
    'dw|копия|копія|kopi|kopio|másolat|copie la|κοιν|κοινοποίηση|bilgi|同报|참조|نسخة|עותק|đồng gửi|สำเนา',
  bcc:
    'bcc|b.c.c.|cci|cco|ccn|密送|密件抄送|密件副本|暗送|blindkopie|blindcopie|copie cachée|udw|скрытая копия|' +
    'skrytá kopie|dold kopia|blindkopi|piilokopio|titkos másolat|gizli|숨은참조|숨은 참조',
  date:
    'datums|nosūtīts|išsiųsta|saadetud|kuupäev|poslano|poslato|датум|дата и час|изпратено|تاریخ|tanggal|dikirim|tarikh|dagsetning|दिनांक|तारीख|送信日|受信日|寄件時間|收件時間|发送日期|发信时间|date|sent|received|time|sent on|sent at|received on|date sent|日期|时间|時間|发送时间|寄件日期|发件时间|收件时间|' +
    '傳送時間|發送時間|datum|gesendet|gesendet am|empfangen|zeit|date d’envoi|envoyé|envoyé le|reçu|fecha|enviado|' +
    'enviado el|recibido|data|enviada|enviada em|recebido|inviato|inviata|ricevuto|verzonden|ontvangen|wysłano|' +
    'otrzymano|дата|отправлено|получено|надіслано|odesláno|přijato|skickat|mottaget|dato|sendt|modtaget|' +
    'mottatt|päivämäärä|lähetetty|päivä|dátum|elküldve|dată|data trimiterii|ημερομηνία|tarih|gönderildi|日時|' +
    '送信日時|受信日時|日付|날짜|보낸날짜|보낸 날짜|보낸시간|받은날짜|التاريخ|תאריך|נשלח|ngày|วันที่',
  subject:
    'temats|temat wiadomości|tema|teema|zadeva|predmet|относно|موضوع|subjek|perihal|subjek mesej|assumpte|efni|विषय|信件主题|信件主旨|subject|mail subject|message subject|메일 제목|邮件标题|メールの件名|topic|title|主题|主旨|标题|邮件主题|主題|標題|betreff|objet|sujet|asunto|assunto|oggetto|onderwerp|temat|' +
    'tytuł|titel|titre|título|titolo|rubrik|otsikko|başlık|тема|předmět|ämne|emne|aihe|tárgy|subiect|θέμα|konu|件名|題名|제목|الموضوع|נושא|chủ đề|tiêu đề|เรื่อง|หัวข้อ|' +
    '',
  other:
    'reply-to|reply to|replyto|sender address|on behalf of|via|mailed-by|signed-by|security|回复至|回覆至|回复到|' +
    '代发|由|附件|attachments|attachment|anhang|anhänge|antwort an|antworten an|répondre à|pièces jointes|' +
    'responder a|responder para|rispondi a|antwoord aan|odpowiedz do|ответить|返信先|답장받는주소|yanıtla|' +
    'priority|priorität|priority level|优先级|优先程度|tags|labels|标签|folder|ordner|size|größe|大小|message-id|' +
    'email|e-mail|email address|e-mail address|e-mail-adresse|adresse e-mail|correo electrónico|邮箱|电子邮件|邮箱地址|电邮|メール|メールアドレス|이메일|адрес|phone|telephone|telefon|téléphone|teléfono|mobile|tel|电话|手机|電話|전화|website|birthday|company|address|notes|' +
    'list-id|mailing list|resent-from|x-mailer|organization|account',
};

const BY_WORD = new Map<string, HeaderField>(
  (Object.keys(LABELS) as HeaderField[]).flatMap((field) =>
    LABELS[field].split('|').map((word): [string, HeaderField] => [labelForm(word), field]),
  ),
);

const SENDERS = LABELS.from.split('|');

/** Words of two letters that are also ordinary words count only with a colon. */
const NEEDS_COLON = new Set(
  'de da a à an do od от к om til por van von al from to time title via an do до fra'.split(' '),
);
const LONGEST = 28;

/** `"发 件 人："` → `发件人`. */
function labelForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(s\)/g, 's')
    .replace(/[\s:\uff1a\u2191\u2193\u25b2\u25bc]+$/u, '')
    .replace(/(?<=[^\p{ASCII}])\s+(?=[^\p{ASCII}])/gu, '')
    .trim();
}

/** The header line a whole text names; `loose`: without a colon where the word is ambiguous. */
export function fieldOfLabel(text: string, loose = false): HeaderField | null {
  if (text.length > LONGEST * 2) return null;
  const form = labelForm(text);
  if (!form || form.length > LONGEST) return null;
  const field = BY_WORD.get(form) ?? null;
  const colon = /[:\uff1a]\s*$/.test(text);
  return field && NEEDS_COLON.has(form) && !colon && !loose ? null : field;
}

/** A word for the sender, whole or cut: "From", "Fro", "发件". */
export function beginsLabel(text: string): boolean {
  const form = labelForm(text);
  if (fieldOfLabel(text, true) === 'from') return true;
  return (
    /^(?:\p{sc=Latin}|\p{sc=Han}){2,}$/u.test(form) && SENDERS.some((word) => word.startsWith(form))
  );
}

/** `From: Ann <a@b.c>` → the field and what follows; null without a known label and a colon. */
export function leadingLabel(text: string): { field: HeaderField; rest: string } | null {
  const colon = text.slice(0, LONGEST + 4).search(/[:\uff1a]/);
  if (colon < 1) return null;
  const field = fieldOfLabel(text.slice(0, colon + 1));
  return field ? { field, rest: text.slice(colon + 1) } : null;
}

/** `aria-label="Subject, Roof tiles"`: a comma makes a pause where nobody sees a colon. */
export function spokenLabel(text: string): { field: HeaderField; rest: string } | null {
  const comma = text.slice(0, LONGEST).search(/[,\uff0c]/);
  const field = comma > 0 ? fieldOfLabel(text.slice(0, comma)) : null;
  return field ? { field, rest: text.slice(comma + 1) } : null;
}

/** An assistant sends for somebody: "Office on behalf of Ann Lee". */
export function isOnBehalf(text: string): boolean {
  return /^(?:on behalf of|im auftrag von|de la part de|en nombre de|em nome de|per conto di|namens|w imieniu|от имени|代表|の代理)$/i.test(
    text,
  );
}

/** What a card of an unfinished mail has in the sender's place. */
export function isDraftWord(text: string | null | undefined): boolean {
  return /^\[?(?:draft|entwurf|brouillon|borrador|rascunho|bozza|concept|черновик|草稿|下書き)\]?$/i.test(
    text ?? '',
  );
}

/** "to", "an", "→" between two people: what follows are recipients. */
const TOWARDS = new Set(
  'to|an|à|para|a|aan|do|кому|till|til|για|kime|kam|kellele|za|prima|komu|kepada|به|发给|发送给|寄给|寄給|發送給|傳送給|发送至|收件人|宛先|받는사람|→|➜|⟶|➔|▸|←|إلى|אל|đến'.split(
    '|',
  ),
);

export function isTowards(text: string): boolean {
  return text.length < 12 ? TOWARDS.has(labelForm(text)) || leadsToNames(text) : leadsToNames(text);
}

/** "to Ann Lee <ann@example.org>" in one text: the word, and whom it leads to. */
export function leadingTowards(text: string): { word: string; rest: string } | null {
  const [, word = '', rest = ''] =
    /^(to|an|à|para|aan|till|til|do|кому)\s(?=\S[^@]{0,80}@)(.+)$/.exec(text) ?? [];
  return word && !/[.!?]\s/.test(rest) ? { word, rest } : null;
}

/** "to Otto Brandt, me": names alone behind the word, no sentence that begins with it. */
function leadsToNames(text: string): boolean {
  const [word = '', ...names] = text.length > 90 ? [] : text.split(/[\s,]+/);
  if (!/^(?:to|an|à|para|aan|till|til)$/.test(word)) return false;
  return (
    names.length > 0 && names.every((name) => isOwnWord(name) || /^\p{Lu}[\p{L}.'’-]*$/u.test(name))
  );
}

/** Account menus: "Signed in as", … */
const SIGNED_IN =
  /^(?:signed in as|logged in as|login|account|current account|angemeldet als|eingeloggt als|connecté en tant que|conectado como|sesión iniciada como|connesso come|ingelogd als|zalogowany jako|вы вошли как|inloggad som|logget ind som|giriş yapan|登录为|当前账号|当前帐号|账号|帐号|登入身分|ログイン中|로그인)(?![a-z])/i;

export function saysSignedIn(text: string): boolean {
  return SIGNED_IN.test(text.normalize('NFKC').trim());
}

/** Words of a body frame or region in accessible names. */
const BODY_NAMES =
  /^(?:message body|message content|email content|email body|mail body|mail content|nachrichtentext|nachrichteninhalt|e-mail-inhalt|corps du message|contenu du message|cuerpo del mensaje|contenido del mensaje|corpo da mensagem|corpo del messaggio|berichttekst|treść wiadomości|текст сообщения|тело письма|текст письма|text zprávy|邮件正文|邮件内容|正文|信件內容|郵件內容|郵件正文|メッセージ本文|本文|메일 본문|본문|ileti gövdesi|نص الرسالة|תוכן ההודעה)$/i;

export function namesBody(text: string | null): boolean {
  return !!text && text.length < 40 && BODY_NAMES.test(text.normalize('NFKC').trim());
}
