/** Draws one scene of the real screens; chosen by `?scene=…&lang=en|zh&theme=light|dark`. */
import { signal } from '@preact/signals';
import { mountApp } from '@/components/app/mount';
import { SidebarApp } from '@/components/app/SidebarApp';
import { PopupApp } from '@/components/today/PopupApp';
import { createSession } from '@/utils/state/session';
import { createFakeBackground } from './fake-background';
import { NOW } from './people';
import { sceneOf } from './scenes';
import { chinese, english } from './world';

const choice = new URLSearchParams(location.search);
const zh = choice.get('lang') === 'zh';
const world = zh ? chinese() : english();
const scene = sceneOf(choice.get('scene') ?? 'card', world, zh);
scene.settings = {
  ...scene.settings,
  language: zh ? 'zh' : 'en',
  theme: choice.get('theme') === 'dark' ? 'dark' : 'light',
};
const background = createFakeBackground(world, scene);
const popup = scene.screen === 'popup';
document.documentElement.classList.toggle('popup', popup);
const session = createSession({
  send: background.send,
  subscribe: background.subscribe,
  tabId: signal(1),
  wants: popup ? 'today' : 'page',
  ended: new AbortController().signal,
  now: () => NOW,
  patience: 300,
});
mountApp(popup ? PopupApp : SidebarApp, session, {
  openSidePanel: () => undefined,
  requestSite: async () => true,
  ...(popup ? {} : { collapse: () => undefined }),
});
