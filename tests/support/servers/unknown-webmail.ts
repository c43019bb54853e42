/**
 * A webmail no reader knows and none can guess: two addresses stand at the head of a mail and
 * nothing says which one wrote it. With `?bare` nothing says that it is mail, either. Counts in `window.__acted` what its own handlers did.
 */
import type { VirtualHost } from './fixture-server.ts';

type Mail = { name: string; email: string; via: string; subject: string; at: string; text: string };

const mails: Record<string, Mail> = {
  tiles: {
    name: 'Otto Brandt',
    email: 'otto@brandt-bau.example',
    via: 'kai@haulier.example',
    subject: 'Roof tiles for the chapel',
    at: '2026-11-09 15:41',
    text: 'Can you deliver by Friday? The scaffold leaves on Monday.',
  },
  slates: {
    name: 'Nina Weber',
    email: 'nina@brandt-bau.example',
    via: 'kai@haulier.example',
    subject: 'Slates instead',
    at: '2026-11-10 09:05',
    text: 'The architect prefers slates. What would they cost?',
  },
};

export const unknownWebmail: VirtualHost = ({ url }) => ({
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: page(mails[url.pathname.slice(1)] ?? null, url.search === '?bare'),
});

function page(mail: Mail | null, bare: boolean): string {
  return `<!doctype html><title>Post</title>
<style>body{font:16px sans-serif;margin:0;padding:16px}.x7{margin:8px 0}iframe{width:600px;height:160px}</style>
${bare ? '' : '<nav><button>Compose</button> <a href="/">Inbox</a></nav>'}
<main>${mail ? open(mail) : '<p>Nothing is open.</p>'}${bare ? '' : '<button>Reply</button>'}</main>
<script>
  window.__acted = 0;
  for (const el of document.querySelectorAll('main, main *'))
    for (const name of ['click', 'mousedown', 'pointerdown'])
      el.addEventListener(name, () => { window.__acted += 1; });
</script>`;
}

const open = ({ name, email, via, subject, at, text }: Mail) => `
<div class="x7 head-who"><span class="q1">${name}</span> <span class="q2">${email}</span></div>
<div class="x7 head-via">${via}</div>
<div class="x7 head-about">${subject}</div>
<div class="x7 head-when">${at}</div>
<iframe name="letter" srcdoc="<p>${text.replaceAll('. ', '.</p><p>')}</p>"></iframe>`;
