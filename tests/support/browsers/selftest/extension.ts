/**
 * A throw-away extension with the same frame recipe as Kept (a frame without `src` in a closed
 * shadow root, moved to an extension page by script). The drivers are tried on it, so that a
 * failing driver and a failing Kept can be told apart.
 */
import fs from 'node:fs';
import path from 'node:path';

const READER = `
const api = globalThis.browser?.runtime?.id ? browser : chrome;
const host = document.createElement('div');
host.style.cssText = 'all:initial;position:fixed;top:0;right:0;width:320px;height:100%;z-index:9';
const root = host.attachShadow({ mode: 'closed' });
const frame = document.createElement('iframe');
frame.style.cssText = 'border:0;width:100%;height:100%;background:#fff';
root.append(frame);
document.documentElement.append(host);
frame.contentWindow.location.replace(api.runtime.getURL('/sidebar.html') + '#n1');
`;

const BACKGROUND = `
const api = globalThis.browser?.runtime?.id ? browser : chrome;
globalThis.bornAt = Date.now();
const open = () => new Promise((resolve, reject) => {
  const request = indexedDB.open('selftest', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('rows');
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
const add = async () => {
  const db = await open();
  return new Promise((resolve, reject) => {
    const tx = db.transaction('rows', 'readwrite');
    const store = tx.objectStore('rows');
    let n = 0;
    store.get('n').onsuccess = (event) => { n = (event.target.result ?? 0) + 1; store.put(n, 'n'); };
    tx.oncomplete = () => { db.close(); resolve(n); };
    tx.onerror = () => reject(tx.error);
  });
};
api.runtime.onMessage.addListener((message, sender, answer) => {
  if (message.type === 'fail') {
    setTimeout(() => Promise.reject(new Error('of the background')));
    return false;
  }
  add().then(async (n) => {
    await api.action.setBadgeText({ text: String(n) });
    await api.action.setBadgeBackgroundColor({ color: '#b00020' });
    answer({ n, frame: sender.frameId });
  });
  return true;
});
`;

const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>Selftest</title></head><body>
<h1>Selftest</h1><button id="add">Add one</button><button id="fail">Fail</button>
<button id="ask">Ask</button><output id="out"></output>
<input id="field" aria-label="field"><p id="scheme"></p><p id="keys"></p>
<script src="page.js"></script></body></html>`;

const PAGE_SCRIPT = `
const api = globalThis.browser?.runtime?.id ? browser : chrome;
document.querySelector('#add').addEventListener('click', async (event) => {
  const { n } = await api.runtime.sendMessage({ type: 'add' });
  document.querySelector('#out').textContent = n + (event.isTrusted ? ' trusted' : ' forged');
});
document.querySelector('#ask').addEventListener('click', async () => {
  const granted = await api.permissions.request({ origins: ['https://webmail.example/*'] });
  document.querySelector('#out').textContent = 'granted ' + granted;
});
document.querySelector('#fail').addEventListener('click', () => {
  api.runtime.sendMessage({ type: 'fail' });
  throw new Error('of the frame');
});
document.querySelector('#scheme').textContent =
  matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
addEventListener('keydown', (event) => {
  const name = (event.altKey ? 'Alt+' : '') + (event.ctrlKey ? 'Control+' : '') + event.key;
  document.querySelector('#keys').textContent += name + ' ';
});
`;

/** Writes the extension into an empty folder, for one browser (their manifests differ). */
export function writeSelftestExtension(dir: string, browser: 'chromium' | 'firefox'): void {
  const resource = { resources: ['sidebar.html'], matches: ['https://*/*'] };
  const manifest = {
    manifest_version: 3,
    name: 'Driver selftest',
    version: '1.0',
    permissions: ['storage', 'unlimitedStorage'],
    optional_host_permissions: ['https://*/*'],
    action: { default_popup: 'popup.html' },
    background:
      browser === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
    content_scripts: [
      { matches: ['https://mail.google.com/*'], js: ['reader.js'], run_at: 'document_idle' },
    ],
    web_accessible_resources:
      browser === 'chromium' ? [{ ...resource, use_dynamic_url: true }] : [resource],
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'selftest@kept.example' } } }
      : {}),
  };
  const files: Record<string, string> = {
    'manifest.json': JSON.stringify(manifest, null, 2),
    'reader.js': READER,
    'background.js': BACKGROUND,
    'sidebar.html': PAGE,
    'popup.html': PAGE,
    'page.js': PAGE_SCRIPT,
  };
  fs.mkdirSync(dir, { recursive: true });
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(dir, name), text);
}
