import type { SceneTable, StepTable } from '../scene';

export const scenes: SceneTable = {};

/** Letters to begin with. */
export const steps: StepTable = {
  'card+snippet': { from: 'card', keys: ['i'] },
};
