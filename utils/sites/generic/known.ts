import { readers } from '../registry';

/**
 * Programs that run on any host and have a reader of their own, by what is in their page from
 * the start. Guessing keeps off where knowledge is.
 */
const PROGRAMS: [selector: string, has?: RegExp][] = [
  ['#rl-app'],
  [':root:not(:has([class^="ZhApp"])) :is(#skin_container_username, #z_userName)'],
  ['.ZmConvView2, table.MsgHeaderTable'],
  ['#horde-page, #horde-head, #previewMsg #msgHeaders, #msgData #msgHeaders'],
  ['script:not([src])', /rcmail\.set_env\(|var UserEmail\s*=/],
];

/**
 * Marks of programs that run on their own hosts only. On any other host they are a saved page,
 * an article about the markup, or a trap; whoever is named there is not being read.
 */
const BOUND_TO_HOST = [
  // Gmail: the sender in a message's own box.
  '.adn span.gD[email], .gs span.gD[email], .h7 span.gD[email]',
  // Outlook on the web.
  '[data-convid], [id^="UniqueMessageBody"]',
  // Proton, Zoho, QQ, NetEase, LinkedIn.
  '[data-shortcut-target="message-container"], [data-eid][data-email], #mailContentContainer.qmbox',
  '.nui-addr-email, [data-event-urn^="urn:li:"], .msg-s-message-list',
];

export function onKnownHost(url: URL): boolean {
  return readers.some(({ matches }) => matches.some((pattern) => matchesHost(pattern, url)));
}

export function isKnownProgram(doc: Document): boolean {
  return PROGRAMS.some(([css, has]) => shows(doc, css, has));
}

/** Ask only on hosts that are not those programs' own. */
export function isCopyOfKnown(doc: Document): boolean {
  return BOUND_TO_HOST.some((css) => doc.querySelector(css) !== null);
}

/** The host or one below it: phone pages of a site stand there. */
function matchesHost(pattern: string, url: URL): boolean {
  const host = /^[^:]+:\/\/(?:\*\.)?([^/]+)\//.exec(pattern)?.[1] ?? '-';
  return url.hostname === host || url.hostname.endsWith(`.${host}`);
}

function shows(doc: Document, css: string, has?: RegExp): boolean {
  if (!has) return doc.querySelector(css) !== null;
  for (const el of doc.querySelectorAll(css)) {
    const text = el.textContent ?? '';
    if (text.length < 3_000_000 && has.test(text)) return true;
  }
  return false;
}
