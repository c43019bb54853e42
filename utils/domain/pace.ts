import { lookup } from '@/utils/lib/table';
import type { Cadence, Person } from './person';
import type { Instant } from './record';
import { type Placement, type Quadrant, quadrantOf } from './relationship';

/** The cadences that hold for people without one of their own. */
export type DefaultCadences = {
  defaultCadence: Cadence | null;
  cadenceByTag: Record<string, Cadence>;
  cadenceByQuadrant: Partial<Record<Quadrant, Cadence>>;
};

type Paced = Pick<Person, 'cadence' | 'tags'> & { placement: Placement | null };

/** The cadence in force: one's own, the shortest of the tags', the quadrant's, the default. */
export function cadenceOf(person: Paced, choices: DefaultCadences): Cadence | null {
  if (person.cadence) return person.cadence;
  const byTag = person.tags
    .map((tag) => lookup(choices.cadenceByTag, tag))
    .filter((one) => one !== undefined)
    .sort((a, b) => a.latest - b.latest)[0];
  if (byTag) return byTag;
  const { placement } = person;
  const byQuadrant = placement ? choices.cadenceByQuadrant[quadrantOf(placement)] : undefined;
  return byQuadrant ?? choices.defaultCadence;
}

/** Everybody, a quadrant, a tag: the groups that may have a cadence. */
export type PaceKey = '*' | `q:${Quadrant}` | `t:${string}`;

/** No tag holds a line break, so the key of one group never runs into another's. */
const SEPARATOR = '\n';
export const paceFrom = (key: PaceKey): string => `${key}${SEPARATOR}`;
export const paceUntil = (key: PaceKey, instant: Instant): string => paceFrom(key) + instant;

/** Index rows of somebody idle since `idleSince` and without a cadence of their own. */
export function pacesOf({ tags, placement }: Paced, idleSince: Instant): string[] {
  const keys: PaceKey[] = ['*', ...tags.map((tag) => `t:${tag}` as const)];
  if (placement) keys.push(`q:${quadrantOf(placement)}`);
  return keys.map((key) => paceUntil(key, idleSince));
}

/** The groups that have a cadence, with it. */
export function pacesIn(choices: DefaultCadences): { key: PaceKey; cadence: Cadence }[] {
  const { defaultCadence, cadenceByTag, cadenceByQuadrant } = choices;
  return [
    ...(defaultCadence ? [{ key: '*' as const, cadence: defaultCadence }] : []),
    ...Object.entries(cadenceByTag).map(([tag, cadence]) => ({
      key: `t:${tag}` as const,
      cadence,
    })),
    ...Object.entries(cadenceByQuadrant).flatMap(([quadrant, cadence]) =>
      cadence ? [{ key: `q:${quadrant as Quadrant}` as const, cadence }] : [],
    ),
  ];
}
