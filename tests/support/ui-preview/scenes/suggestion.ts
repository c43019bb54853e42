import type { SceneTable, StepTable } from '../scene';
import { scene } from '../scene';

export const scenes: SceneTable = {
  suggestions: (lang) => scene(lang, { screen: 'dashboard', place: '#/settings/suggestions' }),
};

const silence = '.next-silence [aria-haspopup=menu]';

export const steps: StepTable = {
  'card+notnow': { from: 'card', press: silence },
  'card+again': { from: 'card', press: silence, after: ['End', 'ArrowUp', 'Enter'] },
  'card+wrong': { from: 'card', press: silence, after: ['End', 'Enter'], wait: 600 },
};
