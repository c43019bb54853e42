import { isPersonal, type TwinReason, twinReason } from '@/utils/domain/duplicates';
import type { Identity, Person } from '@/utils/domain/person';
import { getCompany } from './repositories/companies';
import { identitiesByAlias, identitiesOfPerson } from './repositories/identities';
import { getPeople, idsBySoundKey } from './repositories/people';
import type { ReadTx } from './schema';

/** Namesakes that are compared; a name more common than this says nothing. */
const MOST_NAMESAKES = 10;

export type Twin = { person: Person; reason: TwinReason };

/**
 * Living people who may be this one, with the reason, found by indexes: addresses shared or
 * written differently, and names that sound alike. Pairs the user told apart are left out.
 */
export async function twinsOf(
  tx: ReadTx,
  person: Pick<Person, 'id' | 'name' | 'companyId' | 'declined'>,
  soundKeys: readonly string[],
): Promise<Twin[]> {
  const identities = await identitiesOfPerson(tx, person.id);
  const [byAddress, ...bySound] = await Promise.all([
    holdersBeside(tx, identities),
    ...soundKeys.map((key) => idsBySoundKey(tx, key, MOST_NAMESAKES + 1)),
  ]);
  const ids = new Set([...byAddress, ...bySound.flat()]);
  ids.delete(person.id);
  if (ids.size === 0) return [];
  const others = [...(await getPeople(tx, ids)).values()].filter(
    (one) => !person.declined.includes(apart(one.id)) && !one.declined.includes(apart(person.id)),
  );
  const own = await factsOf(tx, person, identities);
  const found = await Promise.all(
    others.map(async (other) => {
      const reason = twinReason(own, await factsOf(tx, other));
      return reason ? [{ person: other, reason }] : [];
    }),
  );
  return found.flat();
}

/** How "these are two people" is remembered among what was declined. */
export const apart = (personId: string) => `twin:${personId}`;

async function holdersBeside(tx: ReadTx, identities: readonly Identity[]): Promise<string[]> {
  const mails = identities.filter(({ kind }) => kind === 'email');
  const aliases = mails.flatMap(({ alias }) => (alias === undefined ? [] : [alias]));
  const same = await Promise.all(aliases.map((alias) => identitiesByAlias(tx, alias)));
  return [...identities, ...same.flat()].filter(isPersonal).flatMap((one) => one.personIds);
}

async function factsOf(
  tx: ReadTx,
  { id, name, companyId }: Pick<Person, 'id' | 'name' | 'companyId'>,
  known?: readonly Identity[],
) {
  const company = (await getCompany(tx, companyId)) ?? null;
  return { name, company, identities: known ?? (await identitiesOfPerson(tx, id)) };
}
