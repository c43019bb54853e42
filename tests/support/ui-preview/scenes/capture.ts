import type { Lang } from '../day';
import { type SceneTable, type StepTable, scene } from '../scene';
import { cast } from '../world/cast';
import { sighting, thread } from '../world/thread';

const words: Record<Lang, string> = {
  en: 'We will send you the sealed samples by Friday.',
  zh: '封样我们周五前寄给您。',
};

const captured = (lang: Lang, kind: 'theirs' | 'note' | null) => ({
  ...{ id: 'c1', text: words[lang], url: 'https://mail.example.com/thread/1', kind },
});

/** Words selected in a page: in the sidebar, or in a window of their own. */
export const scenes: SceneTable = {
  capture: (lang) =>
    scene(lang, {
      page: thread(lang, { people: [sighting('from', cast(lang).anna)] }),
      captured: captured(lang, null),
    }),
  'capture-window': (lang) =>
    scene(lang, { screen: 'capture', page: null, captured: captured(lang, 'theirs') }),
};

export const steps: StepTable = {
  'capture+note': { from: 'capture', press: '.segmented .segment:last-of-type' },
  'capture-window+who': { from: 'capture-window', press: '.capture-facts .mini' },
};
