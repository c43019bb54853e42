import { tidyLine } from '@/utils/lib/text/tidy';
import { documentOf } from '../shared/frames';
import { DRAFTS, INBOX, JUNK, SENT, TRASH } from '../shared/meaning/folders';
import { isHostOfMail, isPathOfMail, isPublication } from './place';

/** What one can do with a mail, as programs write it on what is pressed; by act. */
const ACTS = [
  'reply|reply now|reply to sender|antworten|beantworten|répondre|responder|rispondi|beantwoorden|odpowiedz|ответить|відповісти|odpovědět|svara|svar|vastaa|válasz|răspunde|απάντηση|yanıtla|回复|回覆|返信|답장|رد|השב|trả lời|ตอบกลับ|balas|उत्तर दें',
  'reply all|reply-all|reply to all|allen antworten|répondre à tous|responder a todos|responder a tous|rispondi a tutti|odpowiedz wszystkim|ответить всем|全部回复|全員に返信|전체답장',
  'forward|weiterleiten|transférer|reenviar|encaminhar|inoltra|doorsturen|przekaż|przekaż dalej|переслать|переслати|přeposlat|vidarebefordra|videresend|továbbítás|προώθηση|ilet|转发|轉寄|轉發|転送|전달|إعادة توجيه|העבר|chuyển tiếp|ส่งต่อ|teruskan|अग्रेषित करें',
  'compose|new message|new mail|compose message|write|verfassen|neue nachricht|neue e-mail|nouveau message|redactar|escrever|scrivi|написать|写信|寫信|作成|편지쓰기|메일쓰기',
];
/** Where mails lie; by folder. */
const FOLDERS = [INBOX, SENT, DRAFTS, TRASH, JUNK];
const KIND = new Map<string, string>(
  [...ACTS, ...FOLDERS].flatMap((words, i) =>
    words
      .split('|')
      .map((word): [string, string] => [word, i < ACTS.length ? `act ${i}` : `folder ${i}`]),
  ),
);
const PRESSED =
  'button, a, summary, input[type=submit], input[type=button], [role=button], [role=link], [role=treeitem], [role=menuitem], [role=tab], [role=option], [class*=button i], [class*=btn i], [class*=toolbar i] span, [class*=folder i]';
const LEAVES = ['div', 'span', 'p', 'li', 'td'].map((tag) => `${tag}:not(:has(*))`).join();
/** A window that says what it is; articles about mail do so, too. */
const TITLE_OF_MAIL =
  /(?:^|\s)(?:web|e-?)?mail(?:box)?(?:\s|$)|webmail|邮箱|邮件|郵件|メール|메일|почта|poczt|דואר/i;
const MOST = 2000;
const MOST_FRAMES = 20;

/**
 * May the generic reader name anybody here at all? 'yes' where a mailbox shows: where mails lie
 * (inbox, sent …), on a host of mail, or for acts on a mail where the path speaks of mail.
 * 'if-labelled' where only the path does. Reply and Forward alone prove nothing: articles show them, forums have
 * them. Publications are never mailboxes.
 */
export function isMailbox(doc: Document, url: URL): 'yes' | 'if-labelled' | 'no' {
  if (!/^https?:$/.test(url.protocol) || isPublication(doc, url)) return 'no';
  const { acts, folders } = offers(doc);
  if (folders > 1 || (folders > 0 && acts > 0)) return 'yes';
  if (isHostOfMail(url) || (acts > 1 && namesFolders(doc))) return 'yes';
  if (!isPathOfMail(url) && !/(?:^|\s)\S{1,64}@\S{3,}(?:\s|$)/.test(doc.title))
    return TITLE_OF_MAIL.test(doc.title) && acts > 0 ? 'if-labelled' : 'no';
  return acts + folders > 0 || namesFolders(doc) ? 'yes' : 'if-labelled';
}

/** How many different acts and folders the page and its frames have something to press for. */
function offers(doc: Document, css = PRESSED): { acts: number; folders: number } {
  const frames = [...doc.querySelectorAll('iframe, frame')].slice(0, MOST_FRAMES);
  const [title = ''] = doc.title.split(/\s[-–—|·]\s/);
  const named = KIND.get(form(title));
  const found = new Set(named ? [named] : []);
  for (const at of [doc, ...frames.map(documentOf)]) {
    const said = at ? [...at.querySelectorAll(css)].slice(0, MOST) : [];
    for (const el of said) for (const kind of kindsOf(el)) found.add(kind);
  }
  const acts = [...found].filter((kind) => kind.startsWith('act')).length;
  return { acts, folders: found.size - acts };
}

/** Three folders and more, whatever they are made of: so only a mailbox's side shows. */
function namesFolders(doc: Document): boolean {
  return offers(doc, LEAVES).folders > 2;
}

function kindsOf(el: Element): string[] {
  const said = [el.getAttribute('aria-label'), el.getAttribute('title'), el.getAttribute('value')];
  const text = el.childElementCount > 8 ? '' : (el.textContent ?? '').slice(0, 200);
  return [...said, text].flatMap((words) => (words && KIND.get(form(words))) || []);
}

/** "Inbox (3)", "Inbox, 3 unread" and "← Reply…" are the words themselves. */
function form(words: string): string {
  return tidyLine(words, 60)
    .toLowerCase()
    .replace(/[,(].*$/, '')
    .replace(/[^\p{L}\p{M}\s-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
