import { Refusal } from '@/utils/db/errors';
import { getPerson } from '@/utils/db/repositories/people';
import { type IdentityKey, normaliseIdentity } from '@/utils/domain/identity';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { change, type ServiceDeps } from '../context';
import { giveIdentity, takeIdentity } from './own-identity';

type Ask = UiAsk<'identity/add'>;

function keyIn({ kind, value }: Ask): IdentityKey {
  const normalised = normaliseIdentity(kind, value);
  if (normalised === null) throw new Refusal('bad-request', kind);
  return { kind, value: normalised };
}

/** @throws Refusal `bad-request` (no such address), `not-found`. */
export async function identityAdd(deps: ServiceDeps, ask: Ask): Promise<Change> {
  const identity = keyIn(ask);
  return change(deps, ask.key, ['identities'], async (unit) => {
    if (!(await getPerson(unit.tx, ask.personId))) throw new Refusal('not-found');
    await giveIdentity(unit, ask.personId, identity);
    return { changeId: ask.key, personId: ask.personId };
  });
}

/** @throws Refusal `bad-request`, `not-found`. */
export async function identityRemove(deps: ServiceDeps, ask: Ask): Promise<Change> {
  const identity = keyIn(ask);
  return change(deps, ask.key, ['identities'], async (unit) => {
    if (!(await takeIdentity(unit, ask.personId, identity))) throw new Refusal('not-found');
    return { changeId: ask.key, personId: ask.personId };
  });
}
