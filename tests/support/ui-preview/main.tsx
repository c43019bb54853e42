/**
 * Draws one scene of the real screens; chosen by `?scene=…&lang=en|zh&theme=light|dark`.
 * Without a scene it only says which there are.
 */
import { signal } from '@preact/signals';
import { mountApp } from '@/components/app/mount';
import { createSession } from '@/utils/state/session';
import type { Send } from '@/utils/state/wire';
import { startBackground } from './background';
import type { Lang } from './day';
import { listing, sceneNamed } from './scenes/index';
import { screenOf } from './screens';
import { TAB } from './tab';

const choice = new URLSearchParams(location.search);
const name = choice.get('scene');
if (name === null) Object.assign(globalThis, { previewScenes: listing() });
else await draw(name, choice.get('lang') === 'zh' ? 'zh' : 'en');

async function draw(scene: string, lang: Lang) {
  const shown = sceneNamed(scene)(lang);
  const theme = choice.get('theme') === 'dark' ? 'dark' : 'light';
  const background = await startBackground(shown, lang, { language: lang, theme });
  const { App, wants, documentClass, collapses, alone } = screenOf(shown.screen);
  if (shown.place) location.hash = shown.place;
  if (documentClass) document.documentElement.classList.add(documentClass);
  const session = createSession({
    send: counted(background.send),
    subscribe: background.subscribe,
    tabId: signal(alone ? null : TAB),
    wants,
    ended: new AbortController().signal,
    now: () => shown.now,
    // Who is never answered should not have to wait long to say so.
    ...(shown.forced.silent ? { patience: 300 } : {}),
  });
  mountApp(App(), session, {
    openSidePanel: () => undefined,
    requestSite: async () => true,
    requestHosts: async () => true,
    openDashboard: () => undefined,
    ...screenOf(shown.screen).abilities?.(),
    ...(collapses ? { collapse: () => undefined } : {}),
  });
}

/** Shows on the document how many requests are under way, for whoever waits for calm. */
function counted(send: Send): Send {
  const { dataset } = document.documentElement;
  let asking = 0;
  const count = (by: number) => {
    asking += by;
    dataset.asking = String(asking);
  };
  return (request) => {
    count(1);
    return send(request).finally(() => count(-1));
  };
}
