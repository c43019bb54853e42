/// <reference types="vite/client" />
/** Every state of the screens, by name. A new area of them is a file beside this one. */
import type { Listed, SceneTable, StepTable } from '../scene';
import { screenOf } from '../screens';

type Scenes = { scenes: SceneTable; steps?: StepTable };

const areas = Object.values(import.meta.glob<Scenes>(['./*.ts', '!./index.ts'], { eager: true }));

const scenes: SceneTable = Object.assign({}, ...areas.map((one) => one.scenes));
const steps: StepTable = Object.assign({}, ...areas.map((one) => one.steps));

export function sceneNamed(name: string): SceneTable[string] {
  const found = scenes[name];
  if (!found) throw new Error(`no scene ${name}`);
  return found;
}

/** Everything there is to look at, for the check. */
export function listing(): Record<string, Listed> {
  const listed = (scene: string, step: Listed['step']): Listed => {
    const { screen, wait } = sceneNamed(scene)('en');
    return { scene, viewport: screenOf(screen).viewport, wait: step?.wait ?? wait, step };
  };
  return Object.fromEntries([
    ...Object.keys(scenes).map((name) => [name, listed(name, null)]),
    ...Object.entries(steps).map(([name, step]) => [name, listed(step.from, step)]),
  ]);
}
