import { allAdapters } from '../sites/support/adapters';
import { casesIn } from '../sites/support/expected';
import { huntMutations } from '../sites/support/hunt';
import type { EvalOptions, EvalResult } from './report';

const COUNT = 10_000;

/**
 * Breaks the saved pages below `dir` ten thousand times (`--count=N`), from a seed (`--seed=N`,
 * else a new one each time), and reads each by the site's reader and from meaning alone: how
 * many were read without an error, and people named who were not on the whole page. With
 * `generic` from meaning alone; stops after `faults` of them (20).
 */
export async function evalMutations(
  dir: string,
  {
    count = COUNT,
    seed = Date.now() % 1_000_000_000,
    faults = 20,
    only = '',
    generic = false,
  }: EvalOptions,
): Promise<EvalResult> {
  process.env.TZ = 'UTC';
  const cases = casesIn(dir).filter(({ name }) => name.includes(only));
  const adapters = generic ? [] : await allAdapters();
  const hunt = await huntMutations(cases, adapters, { count, seed, faults });
  const { errors, wrongPersons } = hunt;
  const right = hunt.readings - errors.length - wrongPersons.length;
  return {
    kind: 'mutations',
    n: hunt.pages,
    groups: [
      {
        group: `seed ${seed}: without an exception`,
        n: hunt.readings,
        right: hunt.readings - errors.length,
        accuracy: 1 - errors.length / hunt.readings,
      },
    ],
    notes: [
      `${hunt.pages} pages; of ${hunt.named} readings that name somebody on the whole page, ${hunt.stillNamed} still name the same (${((100 * hunt.stillNamed) / hunt.named).toFixed(1)} %)`,
      `${hunt.wrongRoles.length} told to have written who were written to`,
    ],
    all: {
      group: 'all readings',
      n: hunt.readings,
      right,
      accuracy: right / hunt.readings,
      fields: hunt.readings,
      wrongPersons: wrongPersons.length,
    },
    errors: [...errors, ...wrongPersons, ...hunt.wrongRoles.map((one) => `role: ${one}`)],
  };
}
