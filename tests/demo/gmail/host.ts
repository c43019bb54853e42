/** Answers as https://mail.google.com with the demonstration's mail client. */
import type { Reply, VirtualHost } from '../../support/servers/fixture-server.ts';
import { FILES, file, json, redirect, script } from '../replies.ts';
import type { World } from '../world.ts';
import { wireThreads } from './mailbox.ts';
import type { WireMailbox, WireThread } from './wire.ts';

export type GmailOptions = {
  /** Language of the page's own words; `?hl=zh` in the address wins. */
  language?: 'en' | 'zh';
  /** Further conversations, e.g. the traps. */
  more?: readonly WireThread[];
  /** Script that runs in the page before everything else: the hostile page. */
  script?: string;
  /** Lets the page frame and fetch anything, as a page that pries would. */
  openPolicy?: boolean;
};

/** No frames, no inline script or style, no foreign anything, and Trusted Types. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types mail',
].join('; ');

const OPEN_POLICY = "script-src 'self'; require-trusted-types-for 'script'; trusted-types mail";

/**
 * The mailbox page. The query selects a variant:
 * `?hl=zh` Chinese, `?late=800` ids come late, `?trap=coep` isolated by COEP,
 * `?trap=hang` the document never ends, `?trap=image` a picture in it never ends,
 * `?trap=loading` the client never starts.
 */
export function gmailHost(world: World, options: GmailOptions = {}): VirtualHost {
  return ({ url }) => {
    if (url.pathname.startsWith(FILES)) return file(url.pathname);
    const match = /^\/mail\/u\/\d+\/(.*)$/.exec(url.pathname);
    const name = match?.[1];
    if (name === undefined) return url.pathname === '/' ? redirect('/mail/u/0/') : null;
    if (name === '') return shell(world, options, url.searchParams);
    if (name === 'data.json') return json(mailbox(world, options, url.searchParams));
    if (name === 'first.js') return script(options.script ?? '');
    if (name === 'never.png')
      return { headers: { 'content-type': 'image/png' }, body: '', hang: true };
    return null;
  };
}

function mailbox(world: World, options: GmailOptions, query: URLSearchParams): WireMailbox {
  const asked = query.get('hl')?.startsWith('zh') ? 'zh' : options.language;
  return {
    me: { name: world.me.name, email: world.me.email },
    language: asked ?? 'en',
    threads: [...wireThreads(world), ...(options.more ?? [])],
    lateIds: Number(query.get('late') ?? 0),
  };
}

function shell(world: World, options: GmailOptions, query: URLSearchParams): Reply {
  const trap = query.get('trap');
  const first =
    options.script === undefined ? '' : '<script type="module" src="first.js"></script>';
  const main =
    trap === 'loading' ? '' : '<script type="module" src="/_/gmail/page/main.ts"></script>';
  const image = trap === 'image' ? '<img alt="" src="never.png">' : '';
  const loading =
    trap === 'loading'
      ? `<div id="loading"><div class="msg">Loading ${world.me.email}…</div></div>`
      : '';
  const body =
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gmail</title>` +
    `<link rel="stylesheet" href="/_/gmail/page/style.css">${first}${main}</head><body>${loading}${image}`;
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': options.openPolicy ? OPEN_POLICY : POLICY,
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin-allow-popups',
      ...(trap === 'coep' ? ISOLATED : {}),
    },
    body: trap === 'hang' ? body : `${body}</body></html>`,
    hang: trap === 'hang',
  };
}

const ISOLATED = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
};
