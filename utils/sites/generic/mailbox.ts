import { tidyLine } from '@/utils/lib/text/tidy';
import { documentOf } from '../shared/frames';

/** What one can do with a mail, and where mails lie, as programs write it on what is pressed. */
const WORDS = new Set(
  (
    'reply|reply all|forward|inbox|compose|new message|new mail|sent|drafts|trash|junk|spam|archive|' +
    'antworten|allen antworten|weiterleiten|posteingang|gesendet|entwürfe|papierkorb|verfassen|neue nachricht|' +
    'répondre|répondre à tous|transférer|boîte de réception|envoyés|brouillons|corbeille|nouveau message|' +
    'responder|reenviar|bandeja de entrada|recibidos|enviados|borradores|papelera|redactar|' +
    'encaminhar|caixa de entrada|rascunhos|lixo|escrever|rispondi|inoltra|posta in arrivo|bozze|cestino|scrivi|' +
    'beantwoorden|doorsturen|postvak in|verzonden|concepten|prullenbak|odpowiedz|przekaż|odebrane|wysłane|' +
    'ответить|переслать|входящие|отправленные|черновики|корзина|написать|відповісти|переслати|вхідні|' +
    'odpovědět|přeposlat|doručená pošta|svara|vidarebefordra|inkorg|inkorgen|svar|videresend|indbakke|innboks|vastaa|' +
    'válasz|továbbítás|răspunde|απάντηση|προώθηση|εισερχόμενα|yanıtla|ilet|gelen kutusu|gönderilenler|' +
    '回复|回覆|全部回复|转发|轉寄|轉發|收件箱|收件匣|已发送|寄件備份|草稿箱|草稿|写信|寫信|垃圾箱|已删除|' +
    '返信|全員に返信|転送|受信トレイ|受信箱|送信済み|下書き|作成|답장|전체답장|전달|받은편지함|보낸편지함|편지쓰기|' +
    'رد|إعادة توجيه|الوارد|صندوق الوارد|השב|העבר|דואר נכנס|trả lời|chuyển tiếp|hộp thư đến|ตอบกลับ|ส่งต่อ|กล่องจดหมาย|' +
    'balas|teruskan|kotak masuk|उत्तर दें|अग्रेषित करें|इनबॉक्स'
  ).split('|'),
);
const PRESSED =
  'button, a, summary, input[type=submit], input[type=button], [role=button], [role=link], [role=treeitem], [role=menuitem], [role=tab], [role=option]';
const MOST = 2000;

/**
 * Does a page offer what only mailboxes offer: reply, forward, inbox …? Keeps the generic
 * reader off pages that merely show an address or a mail, such as web logs and archives.
 */
export function isMailbox(doc: Document): boolean {
  const frames = [...doc.querySelectorAll('iframe, frame')].slice(0, 20);
  const docs = [doc, ...frames.map(documentOf)].filter((d) => d !== null);
  return docs.some((d) => [...d.querySelectorAll(PRESSED)].slice(0, MOST).some(isWord));
}

function isWord(el: Element): boolean {
  const said = [el.getAttribute('aria-label'), el.getAttribute('title'), el.getAttribute('value')];
  const text = el.childElementCount > 8 ? '' : (el.textContent ?? '').slice(0, 200);
  return [...said, text].some((words) => !!words && WORDS.has(form(words)));
}

/** "Inbox (3)" and "← Reply…" are the words themselves. */
function form(words: string): string {
  return tidyLine(words, 60)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\s-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
