import type { Case } from './expected';

const ROWS = 1000;
/** Out of view, so that the page's own layout and painting do not drown what is measured. */
const APART =
  'contain: strict; position: absolute; left: -4000px; width: 900px; height: 300px; overflow: auto';

/**
 * A page of about ten thousand elements and texts whose list changes ten times a second: rows
 * flip their class, one comes, one goes, and a clock ticks inside the open conversation.
 */
export function busyPage(page: Case): Case {
  const rows = Array.from({ length: ROWS }, (_, i) => row(i)).join('');
  const list = `<div id="busy" role="grid" style="${APART}">${rows}</div>`;
  const html = page.html.replace('</body>', `<script>${TICK}</script></body>`);
  const into = /<div[^>]*role="main"[^>]*>|<main[^>]*>/.exec(html) ?? /<body[^>]*>/.exec(html);
  if (!into) throw new Error(`${page.name} has no body`);
  const end = into.index + into[0].length;
  return {
    ...page,
    html: `${html.slice(0, end)}<i id="clock" style="position: absolute; left: -4000px"></i>${list}${html.slice(end)}`,
  };
}

function row(i: number): string {
  return (
    `<div class="row" role="row"><span class="from" title="person${i}@example.org">Person ${i}</span>` +
    `<span class="subject"><b>Subject ${i}</b> and some words</span><span class="date">15:41</span></div>`
  );
}

const TICK = `
let turn = 0;
setInterval(() => {
  turn += 1;
  const list = document.getElementById('busy');
  for (let i = 0; i < 20; i += 1) list.children[(turn * 20 + i) % list.children.length].classList.toggle('hot');
  list.append(list.firstElementChild);
  document.getElementById('clock').textContent = String(turn);
}, 100);`;
