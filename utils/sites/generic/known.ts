import { readers } from '../registry';

/**
 * Programs that run on any host and have a reader of their own, by what is in their page from
 * the start. Guessing keeps off where knowledge is.
 */
const PROGRAMS: [selector: string, has?: RegExp][] = [
  ['#rl-app'],
  ['#skin_container_username, #z_userName, .ZmConvView2, table.MsgHeaderTable'],
  ['#horde-page, #horde-head, #previewMsg #msgHeaders'],
  ['script:not([src])', /rcmail\.set_env\(|var UserEmail\s*=/],
];

export function hasOwnReader(doc: Document, url: URL): boolean {
  return onKnownHost(url) || PROGRAMS.some(([css, has]) => shows(doc, css, has));
}

function onKnownHost(url: URL): boolean {
  return readers.some(({ matches }) => matches.some((pattern) => matchesHost(pattern, url)));
}

function matchesHost(pattern: string, url: URL): boolean {
  const host = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
  return host.startsWith('*.')
    ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1))
    : url.hostname === host;
}

function shows(doc: Document, css: string, has?: RegExp): boolean {
  if (!has) return doc.querySelector(css) !== null;
  for (const el of doc.querySelectorAll(css)) {
    const text = el.textContent ?? '';
    if (text.length < 3_000_000 && has.test(text)) return true;
  }
  return false;
}
