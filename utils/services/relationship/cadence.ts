import { cadenceOf, type DefaultCadences } from '@/utils/domain/pace';
import type { Cadence, Person } from '@/utils/domain/person';
import { quadrantOf } from '@/utils/domain/relationship';
import { lookup } from '@/utils/lib/table';
import type { CadenceInForce } from '@/utils/messages/relationship-view';

type Paced = Pick<Person, 'cadence' | 'tags' | 'placement'>;

/** The cadence in force for somebody and whose it is; null when there is none. */
export function cadenceInForce(person: Paced, choices: DefaultCadences): CadenceInForce | null {
  const cadence = cadenceOf(person, choices);
  return cadence && { cadence, from: sourceOf(cadence, person, choices) };
}

function sourceOf(
  cadence: Cadence,
  { cadence: own, tags, placement }: Paced,
  { cadenceByTag, cadenceByQuadrant }: DefaultCadences,
): CadenceInForce['from'] {
  if (cadence === own) return { by: 'own' };
  const tag = tags.find((one) => lookup(cadenceByTag, one) === cadence);
  if (tag !== undefined) return { by: 'tag', tag };
  const quadrant = placement && quadrantOf(placement);
  return quadrant && cadenceByQuadrant[quadrant] === cadence
    ? { by: 'quadrant', quadrant }
    : { by: 'default' };
}
