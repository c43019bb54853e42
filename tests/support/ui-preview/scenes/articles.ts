import type { Lang } from '../day';
import { nothingOwed, type Scene, type SceneTable, type StepTable, scene } from '../scene';
import { kept, keptAddress, waitingPage } from '../world/articles';
import { cast } from '../world/cast';
import { sighting, thread } from '../world/thread';

const page = (lang: Lang, place: string, change: Partial<Scene> = {}) =>
  scene(lang, {
    ...{ screen: 'dashboard', place: `#/articles${place}`, world: nothingOwed },
    lived: async (life) => void (await kept(lang)(life)),
    ...change,
  });
const window = (lang: Lang, change: Partial<Scene>) =>
  page(lang, '', { screen: 'capture', place: '', page: null, ...change });
const card = (lang: Lang) =>
  page(lang, '', {
    ...{ screen: 'sidebar', place: '' },
    page: thread(lang, { people: [sighting('from', cast(lang).anna)] }),
    lived: async (life) => void (await kept(lang, { asked: false })(life)),
  });

/** What is kept for customers: keeping it, whom it fits, giving it, who has had only asks. */
export const scenes: SceneTable = {
  articles: (lang) => page(lang, ''),
  'articles-empty': (lang) => page(lang, '', { lived: null }),
  'articles-asked': (lang) => page(lang, '/asked'),
  'articles-nobody': (lang) => page(lang, '/asked', { lived: null }),
  'keep-window': (lang) => window(lang, { waiting: waitingPage(lang) }),
  'keep-again': (lang) => window(lang, { waiting: waitingPage(lang, { url: keptAddress }) }),
  'keep-local': (lang) =>
    window(lang, { waiting: waitingPage(lang, { url: 'file:///C:/offer.pdf', quote: '' }) }),
  'keep-popup': (lang) =>
    page(lang, '', { screen: 'popup', place: '', tabPage: waitingPage(lang) }),
  'card-fits': card,
};

export const steps: StepTable = {
  'articles+one': { from: 'articles', keys: ['k', 'Enter'] },
  'articles+found': { from: 'articles', press: '.articles-tags .chip' },
  'articles+give': { from: 'articles', keys: ['k', 'Enter'], after: ['j', 'Enter'], wait: 500 },
  'articles+hand': { from: 'articles', press: '.promises-head .button' },
  'keep-popup+open': { from: 'keep-popup', press: '.popup-acts .button:nth-of-type(2)', wait: 400 },
  'card-fits+list': { from: 'card-fits', press: '.fit-line' },
};
