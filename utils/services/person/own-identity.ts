import { getIdentity } from '@/utils/db/repositories/identities';
import type { WriteUnit } from '@/utils/db/unit';
import { type IdentityKey, identityExtras } from '@/utils/domain/identity';

/** Gives an address to a person; somebody else's becomes shared, and recognition asks from then on. */
export async function giveIdentity(
  unit: WriteUnit,
  personId: string,
  key: IdentityKey,
): Promise<void> {
  const known = await getIdentity(unit.tx, key);
  const personIds = [...new Set([...(known?.personIds ?? []), personId])];
  await unit.put('identities', { ...key, personIds, ...identityExtras(key) });
}

/** Takes an address from a person. Answers false when it was not the person's. */
export async function takeIdentity(
  unit: WriteUnit,
  personId: string,
  key: IdentityKey,
): Promise<boolean> {
  const known = await getIdentity(unit.tx, key);
  if (!known?.personIds.includes(personId)) return false;
  const personIds = known.personIds.filter((id) => id !== personId);
  if (personIds.length === 0) return unit.remove('identities', [key.kind, key.value]);
  await unit.put('identities', { ...known, personIds });
  return true;
}
