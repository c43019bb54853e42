import type { Lang } from '../day';
import type { Life } from '../life';
import type { SceneTable, StepTable } from '../scene';
import { nothingOwed, scene } from '../scene';
import { birthday, bought, gaps, given, wrong } from '../world/suggestions';

const after = (lived: (lang: Lang) => (life: Life) => Promise<void>) => (lang: Lang) =>
  scene(lang, { world: nothingOwed, lived: lived(lang) });
const settings = { screen: 'dashboard', place: '#/settings/suggestions' } as const;

export const scenes: SceneTable = {
  'next-birthday': after(birthday),
  'next-thanks': after(given),
  'next-look': after(bought),
  'next-gap': after(gaps),
  suggestions: (lang) => scene(lang, { ...settings, lived: wrong(lang) }),
  'suggestions-none': (lang) => scene(lang, settings),
};

const silence = '.next-silence [aria-haspopup=menu]';

export const steps: StepTable = {
  'card+notnow': { from: 'card', press: silence },
  'card+again': { from: 'card', press: silence, after: ['End', 'ArrowUp', 'Enter'] },
  'card+wrong': { from: 'card', press: silence, after: ['End', 'Enter'], wait: 600 },
};
