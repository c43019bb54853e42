/** What an address says of the page behind it, before anything in the page is looked at. */
const HOST =
  /^(?:(?:web|my|e|m|new|old|classic|modern|owa|i)?-?)?(?:mail|webmail|email|mails|inbox|owa|exchange|poczta|correo|correio|posta|poste|post|courrier|messagerie|groupware|imap|mx)\d*$/;
const PART =
  /^(?:(?:[a-z]{1,12}[-_])?[a-z]{0,8}mail|(?:[a-z]+\.)+mail|mail(?!ing|man|to)[a-z]{1,6}|mails|emails|inbox|inboxes|e-mail|owa|message|messages|msg|readmail|read_mail|mailbox|thread|threads|conversation|conversations|letter|roundcube|rainloop|snappymail|squirrelmail|horde|imp|zimbra|sogo|appsuite|webapp|egroupware|worldclient|coremail|correo|correio|posta|poczta|imbox|messagerie|courrier|io\.ox)(?:\.\w{2,4})?$/i;
/** A publication, not an application: web logs by date, documentation, archives, shops. */
const PUBLISHED =
  /(?:^|\/)(?:19|20)\d\d\/(?:0?[1-9]|1[0-2])(?:\/|$)|(?:^|\/)(?:archives|pipermail|list|lists|mailman3?|hyperkitty|blog|blogs|news|docs|documentation|wiki|forum|forums|guide|tutorial|help|kb|article|articles|posts?|issues|pull|questions)\//i;
/** A topic of a forum; of a host of mail, a thread. */
const TOPIC = /(?:^|\/)t\//i;
const PUBLISHER = /^(?:lists?|docs?|blogs?|forums?|wiki|help|support|news|www-archive)$/i;

/** A host of mail alone: `webmail.…`, `mail2.…`, `e.mail.…`. */
export function isHostOfMail(url: URL): boolean {
  return url.hostname
    .split('.')
    .slice(0, -1)
    .some((label) => HOST.test(label));
}

/** A path or domain of mail: `/mail/…`, `?_task=mail`, `#inbox/…`. */
export function isPathOfMail(url: URL): boolean {
  const rest = `${url.pathname}/${url.search}/${url.hash}`.slice(0, 600);
  const parts = rest.split(/[/?#&=!|,:;]+/);
  // "x6.12.viewMail", "module=OSSMailView"
  const words = parts.flatMap((part) =>
    part.split(/\.|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/),
  );
  return [...parts, ...words, ...url.hostname.split('.')].some((part) => PART.test(part));
}

/** A page that is published to be read by anybody. */
export function isPublication(doc: Document, url: URL): boolean {
  // "Post" is mail, too, on a host of mail.
  const path = isHostOfMail(url) ? url.pathname.replace(/^\/post\//, '/') : url.pathname;
  if (PUBLISHED.test(path)) return true;
  if (TOPIC.test(url.pathname) && !isHostOfMail(url)) return true;
  if (url.hostname.split('.').some((label) => PUBLISHER.test(label))) return true;
  const { head } = doc;
  if (!head || isHostOfMail(url)) return false;
  const feed =
    'link[rel~=alternate][type="application/rss+xml"], link[rel~=alternate][type="application/atom+xml"]';
  const said = head.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  return head.querySelector(feed) !== null || /article|blog/i.test(said);
}
