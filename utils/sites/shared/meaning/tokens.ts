import { table } from '@/utils/lib/table';
import { fieldOfLabel, type HeaderField, namesBody } from './words';

/**
 * What an element says it is: words in class, id, test ids and data attributes. Programmers
 * write them in English whatever language the page is in.
 */
export type Meaning = {
  field: HeaderField | null;
  /** Sure names of a message's text; `weak` ones are also given to things around it. */
  body: 'strong' | 'weak' | null;
  /** A region that never holds the header of the open message. */
  aside: 'account' | 'people' | 'chrome' | 'quote' | 'list' | null;
  /** The title of a mail: as good as a heading. */
  title: boolean;
};

const FIELD: Record<string, HeaderField> = table({
  from: 'from',
  sender: 'from',
  fromaddr: 'from',
  fromaddress: 'from',
  mailfrom: 'from',
  author: 'from',
  to: 'to',
  recipient: 'to',
  recipients: 'to',
  receiver: 'to',
  receivers: 'to',
  rcpt: 'to',
  cc: 'cc',
  bcc: 'bcc',
  date: 'date',
  datetime: 'date',
  timestamp: 'date',
  subject: 'subject',
  subj: 'subject',
  replyto: 'other',
});
/** Words that may stand beside a field's name without changing what it names. */
const NEUTRAL = new Set(
  'message messages msg mail mails email e header headers head hdr hd field row line value val list name names addr address addresses view item items cell col info detail details meta preview read reader reading show full short main container wrap wrapper box group text label lbl data global test testid qa card conversation conv thread content entry block pane panel viewer summary sm md lg xs compact expanded primary person contact link chip pill bubble block current title string td tr span div p h sent received compose mailcard mailitem letter'.split(
    ' ',
  ),
);
const STRONG_BODY = new Set(
  'messagebody msgbody mailbody emailbody bodytext mailtext mailcontent mailcontentcontainer messagetext rcmbody messagehtmlpart messagepart mimepart mimepartdata htmlpart plainpart textpart articlebody messageviewbody readbody bodycontent letterbody letterbodyhtml bodyhtml bodyplain htmlbody plainbody msgcontentbody readhtml richtextbody uniquemessagebody mailviewcontents txtmailview mailviewbody htmlmessagebody viewerbody lettertext readcontent maildetailcontent emailcontent'.split(
    ' ',
  ),
);
const WEAK_BODY = new Set(
  'body content contents text messagecontent messagecontents msgcontent contentbody prose'.split(
    ' ',
  ),
);
/** Where labels stand that are drawn or spoken, not written. */
const LABELS = /^(?:aria-label|data-(?:label|th|title|header|field|name))$/;
const SOURCES = ['class', 'itemprop', 'name', 'part', 'slot'];
/** Before a field's name these make a command of it: `reply-to`, `back-to`. */
const COMMAND =
  /^(?:reply|back|go|add|move|jump|link|skip|forward|send|up|scroll|copy|report|return|switch|due|start|end)$/;

/** `mail_title`, `thread-topic`, `tit_subject`; not the title of a list, a window, a bar. */
const TITLE =
  /(?:^| )(?:mail|message|msg|email|letter|thread|topic|conversation|preview|reader|reading|detail|tit)(?: read| view| info)? (?:title|topic|subject|tit)$/;

/** `app-mail-body`; others (`ion-content`) are named after their looks. */
const OWN_ELEMENT = /(?=.*-).*(?:mail|message|msg|letter)/;

const UNKNOWN: Meaning = { field: null, body: null, aside: null, title: false };
const cache = new Map<string, Meaning>();

/** Meaning by attributes alone; the same words give the same answer, so it is remembered. */
export function meaningOf(el: Element): Meaning {
  let words = '';
  let data = '';
  let spoken = '';
  for (const { name, value } of el.attributes) {
    if (value.length > 300) continue;
    if (LABELS.test(name)) spoken ||= value;
    if (SOURCES.includes(name)) words += ` ${value}`;
    else if (name === 'id') words += ` ${value} #${value}`;
    else if (name.startsWith('data-') && !/[@<]/.test(value)) data += ` ${value}`;
  }
  // Test ids name this one place, classes the kind of thing it is made of, as own elements do.
  words = data + words + (OWN_ELEMENT.test(el.localName) ? ` ${el.localName}` : '');
  if (!words && !spoken) return UNKNOWN;
  const key = `${spoken}\n${words}`;
  const known = cache.get(key);
  if (known) return known;
  if (cache.size > 5000) cache.clear();
  const meaning = decide(words, spoken);
  cache.set(key, meaning);
  return meaning;
}

/** Classes that say how something looks, now or on a wide screen: `text-999`, `dark:text-[#8c8c8c]`. */
const UTILITY =
  /\[|^text-\d|^(?:dark|light|hover|focus|active|group|peer|before|after|first|last|sm|md|lg|xl|2xl|prose)(?:-[a-z]+)*:/;

function decide(words: string, spoken: string): Meaning {
  const meaning: Meaning = { field: null, body: null, aside: null, title: false };
  if (spoken) meaning.field = fieldOfLabel(spoken, true);
  if (namesBody(spoken)) meaning.body = 'strong';
  const all = words.split(/[\s.]+/).slice(0, 40);
  for (const word of all) {
    if (UTILITY.test(word)) continue;
    const parts = partsOf(word);
    if (word.startsWith('#')) {
      meaning.field ??= fieldAtEnd(parts);
      continue;
    }
    if (parts.length === 0 || parts.length > 9) continue;
    meaning.field ??= fieldOf(parts) ?? fieldOfModule(word) ?? fieldInScope(word);
    const body = TOOLKIT.test(word) ? null : bodyOf(parts);
    if (body === 'strong' || !meaning.body) meaning.body = body ?? meaning.body;
    meaning.aside ??= asideOf(parts);
    meaning.title ||= TITLE.test(parts.join(' '));
  }
  // `class="card-subject content"`: what a line holds.
  if (meaning.field && meaning.body === 'weak') meaning.body = null;
  // `class="mail-content" id="mail-header"`: what only looks like the letter.
  if (all.some((word) => /(?:header|hdr)$/i.test(word))) meaning.body = null;
  return meaning;
}

/** `MsgHeader_from-12` → msg header from. Numbers, hashes and single letters go. */
function partsOf(word: string): string[] {
  return word
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part.length > 1);
}

function fieldOf(parts: string[]): HeaderField | null {
  const found = [...new Set(parts.flatMap((part) => FIELD[part] ?? []))];
  if (parts.join('') === 'replyto') return 'other';
  // "recipients-sender": where everybody stands, and which of them.
  if (found.length === 2 && FIELD[parts.at(-1) ?? ''] === 'from') return 'from';
  if (found.length !== 1) return null;
  return parts.every((part) => FIELD[part] || NEUTRAL.has(part)) ? (found[0] ?? null) : null;
}

/** CSS modules put the program before and a hash behind: `client_viewer_from__x1Yz`. */
function fieldOfModule(word: string): HeaderField | null {
  const [, ...rest] = word.replace(/__?(?=[\w-]*[\dA-Z])[\w-]{4,8}$/, '').split('_');
  return rest.length > 0 ? fieldOf(partsOf(rest.join('_'))) : null;
}

/** Test ids go from the wide to the narrow: `recipients:sender` is the sender. */
function fieldInScope(word: string): HeaderField | null {
  const at = word.lastIndexOf(':');
  return at > 0 ? fieldOf(partsOf(word.slice(at + 1))) : null;
}

/** Ids end in what they name: `CONV_17_SUBJECT`. */
function fieldAtEnd(parts: string[]): HeaderField | null {
  const last = FIELD[parts.at(-1) ?? ''] ?? null;
  return last && !COMMAND.test(parts.at(-2) ?? '') ? last : null;
}

/** Parts of a page, and things to press, whose names end like a text's. */
const NO_BODY =
  /header|list|wrap|scroll|toolbar|sub|foot|title|head|time|date|btn|button|icon|label|menu|popup|popover|dropdown|modal|dialog|tooltip|hint|badge|ellipsis|grid|tree|viewport|table/;
/** Boxes of a toolkit. */
const TOOLKIT = /^x-(?:panel|window|box|grid)/;

function bodyOf(parts: string[]): Meaning['body'] {
  const joined = parts.join('');
  if (/^(?:toggle|show|hide|expand|collapse)/.test(joined)) return null;
  if (STRONG_BODY.has(joined)) return 'strong';
  for (let i = 0; i + 1 < parts.length; i += 1) {
    const tail = parts.slice(i).join('');
    if (STRONG_BODY.has(tail)) return 'strong';
  }
  if (NO_BODY.test(joined)) return null;
  return WEAK_BODY.has(joined) || WEAK_BODY.has(parts.at(-1) ?? '') ? 'weak' : null;
}

const ASIDE: [RegExp, Meaning['aside']][] = [
  [
    /^(?:account|user|profile|login|identity|avatar)?(?:account|accounts|usermenu|userinfo|useraddr|usermail|useremail|accountemail|accountitem|eaccountitem|accountaddress|accountlabel|spanuser|username|accountmenu|accountplace|accountinfo|profilemenu|profileinfo|signedin|loggedin|currentuser|myaccount|identity|whoami|userid|loginname|spnuser|spnuid|loginuser|curuser|loggedinas|accountname|headeruser|topuser)$/,
    'account',
  ],
  [
    /^(?:addressbook|contactlist|contactspanel|contactpanel|contactsidebar|contacts|people(?:panel|list|pane|card)|contactcard|buddylist|suggestions?|recentcontacts|rightrail)$/,
    'people',
  ],
  [
    /^(?:signature|msgsignature|mailsignature|sig|quote|quoted|quotedtext|quotedmessage|quoteheader|gmailquote|forwardedmessage|divrplyfwdmsg|yahooquoted|protonmailquote|zmailextra|mozciteprefix|isreplycontent|ntesmailmasterquote|history)$/,
    'quote',
  ],
  [
    /^(?:sidebar|leftpanel|leftnav|sidenav|navbar|nav|navigation|toolbar|menubar|mainmenu|folders?|folderlist|foldertree|tree|advert|advertisement|sponsored|promo|breadcrumbs?|footer|pagefooter|attachments?|attachmentlist|tooltip|popover|toast|notifications?|statusbar|searchbar|searchbox)$/,
    'chrome',
  ],
  [
    /^(?:message|messages|msg|mail|mails|email|emails|thread|threads|conversation|conversations|inbox|letter|letters)s?(?:list|listing|listview|items|rows|table|grid|listpane|listitem|row)$/,
    'list',
  ],
];

function asideOf(parts: string[]): Meaning['aside'] {
  if (parts.includes('draft')) return 'quote';
  const joined = parts.join('');
  return ASIDE.find(([pattern]) => pattern.test(joined))?.[1] ?? null;
}
