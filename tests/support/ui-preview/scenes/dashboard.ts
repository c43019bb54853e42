import type { SceneTable, StepTable } from '../scene';
import { everything, nothingOwed, scene } from '../scene';
import { pile } from '../world/pile';

/** Kept in a tab: Today, a pile to settle, one person, the settings. */
export const scenes: SceneTable = {
  dash: (lang) => scene(lang, { screen: 'dashboard' }),
  'dash-clear': (lang) => scene(lang, { screen: 'dashboard', world: nothingOwed }),
  'dash-pile': (lang) => scene(lang, { screen: 'dashboard', world: [...everything, pile] }),
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
  'dash+person': { from: 'dash', keys: ['j', 'Enter'] },
  'dash-settle+chosen': { from: 'dash-settle', press: '.settle-all .button:nth-of-type(3)' },
};
