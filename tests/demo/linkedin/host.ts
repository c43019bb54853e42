/** Answers as https://www.linkedin.com with profiles and messaging. */
import type { Reply, VirtualHost } from '../../support/servers/fixture-server.ts';
import { FILES, file, json, redirect } from '../replies.ts';
import type { World } from '../world.ts';
import { wireNetwork } from './network.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types mail',
].join('; ');

/**
 * Profiles (`/in/<slug>/`, `/in/<slug>/overlay/contact-info/`), messaging
 * (`/messaging/thread/2-…/`), companies (`/company/<number>/`), a feed. `?ui=ember` shows a profile in the older front-end.
 */
export function linkedInHost(world: World): VirtualHost {
  return ({ url }) => {
    if (url.pathname.startsWith(FILES)) return file(url.pathname);
    if (url.pathname === '/network.json') return json(wireNetwork(world));
    if (url.pathname === '/') return redirect('/feed/');
    if (url.pathname.startsWith('/preload/')) return html('<body></body>');
    return /^\/(in|company|messaging|feed)\//.test(url.pathname) ? html(SHELL) : null;
  };
}

const SHELL =
  '<head><meta charset="utf-8"><title>LinkedIn</title>' +
  '<link rel="stylesheet" href="/_/linkedin/page/style.css">' +
  '<script type="module" src="/_/linkedin/page/main.ts"></script></head><body></body>';

const html = (body: string): Reply => ({
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'cache-control': 'no-store',
  },
  body: `<!doctype html><html lang="en">${body}</html>`,
});
