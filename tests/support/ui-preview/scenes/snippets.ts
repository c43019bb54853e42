import type { SceneTable, StepTable } from '../scene';

export const scenes: SceneTable = {};

/** Letters to begin with. */
export const steps: StepTable = {
  'card+snippet': { from: 'card', keys: ['i'] },
  'card-fits+useful': {
    from: 'card-fits',
    press: ['.quick-open:last-child', '.snippet-kinds .chip:nth-child(5)'],
  },
};
