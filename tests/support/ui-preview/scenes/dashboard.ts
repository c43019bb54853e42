import type { SceneTable, StepTable } from '../scene';
import { everything, nothingOwed, scene } from '../scene';
import { greeted } from '../world/greeted';
import { pile } from '../world/pile';

/** Kept in a tab: Today, a pile to settle, one person, the settings. */
export const scenes: SceneTable = {
  dash: (lang) => scene(lang, { screen: 'dashboard' }),
  'dash-clear': (lang) => scene(lang, { screen: 'dashboard', world: nothingOwed }),
  'dash-pile': (lang) => scene(lang, { screen: 'dashboard', world: [...everything, pile] }),
  'dash-festival': (lang) =>
    scene(lang, {
      ...{ screen: 'dashboard', world: nothingOwed, now: new Date(2027, 0, 28, 10) },
      lived: greeted(lang),
    }),
  'dash-settle': (lang) =>
    scene(lang, {
      ...{ screen: 'dashboard', world: [...everything, pile], place: '#/today/settle' },
    }),
  'dash-notices': (lang) =>
    scene(lang, {
      ...{ screen: 'dashboard', place: '#/settings/notices' },
      settings: {
        notices: {
          ...{ promises: true, followups: false, waiting: true },
          ...{ visits: false, dates: false, digest: true },
        },
      },
    }),
  'dash-settings': (lang) => scene(lang, { screen: 'dashboard', place: '#/settings' }),
};

export const steps: StepTable = {
  'dash+picked': { from: 'dash', keys: ['j', 'x', 'j', 'x'] },
  'dash-festival+open': { from: 'dash-festival', press: '.today [data-open][aria-expanded]' },
  'dash-festival+pause': {
    ...{ from: 'dash-festival', press: '.row-person [aria-haspopup]' },
    keys: ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter'],
  },
  'dash+person': { from: 'dash', keys: ['j', 'Enter'] },
  'dash-settle+chosen': { from: 'dash-settle', press: '.settle-all .button:nth-of-type(3)' },
};
