import type { SceneTable, StepTable } from '../scene';
import { nothingOwed, scene } from '../scene';

export const scenes: SceneTable = {
  popup: (lang) => scene(lang, { screen: 'popup' }),
  'popup-clear': (lang) => scene(lang, { screen: 'popup', world: nothingOwed, page: null }),
};

export const steps: StepTable = {
  'popup+snooze': { from: 'popup', press: '.row-acts [aria-haspopup]' },
};
