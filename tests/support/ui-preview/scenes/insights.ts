import type { SceneTable, StepTable } from '../scene';
import { everything, scene } from '../scene';
import { endings } from '../world/endings';
import { halfYear } from '../world/insights';

/** The figures: of half a year, and with nothing to tell. */
export const scenes: SceneTable = {
  insights: (lang) =>
    scene(lang, {
      ...{ screen: 'dashboard', place: '#/insights' },
      world: [...everything, endings],
      lived: halfYear(lang),
    }),
  'insights-thin': (lang) => scene(lang, { screen: 'dashboard', place: '#/insights', world: [] }),
};

export const steps: StepTable = {
  'insights+map': { from: 'insights', press: '.map-partner' },
  'insights+month': { from: 'insights', press: '.chart-bars > li:last-child .chart-mark' },
  'insights+report': { from: 'insights', press: '.insights-choose .button' },
};
