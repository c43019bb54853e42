import { Refusal } from '@/utils/db/errors';
import { identitiesOfPerson } from '@/utils/db/repositories/identities';
import { getInteraction } from '@/utils/db/repositories/interactions';
import { OWNED, ownedBy } from '@/utils/db/repositories/owned';
import { getPerson } from '@/utils/db/repositories/people';
import { interactionIdsOf } from '@/utils/db/repositories/touches';
import type { ReadTx } from '@/utils/db/schema';
import type { WriteUnit } from '@/utils/db/unit';
import type { Interaction } from '@/utils/domain/interaction';
import { goesWith, groupOf } from '@/utils/domain/split-groups';
import { displayName } from '@/utils/lib/display-name';
import type { UiAsk, UiReply } from '@/utils/messages/ui-to-background';
import type { SplitGroup } from '@/utils/messages/views';
import { change, type ServiceDeps } from '../context';
import { createPerson } from './create';
import { withPerson } from './merge';
import { takeIdentity } from './own-identity';

/** Conversations shown for choosing; older ones follow what was chosen for addresses. */
const MOST_GROUPS = 200;
const MOST_READ = 2000;

/** What passed with a person, by conversation, newest first, with what goes with the addresses ticked. */
export function splitGroups(
  deps: ServiceDeps,
  { personId, identities }: UiAsk<'split/groups'>,
): Promise<SplitGroup[]> {
  return deps.db.read(['people', 'identities', 'touches', 'interactions'], async (tx) => {
    if (!(await getPerson(tx, personId))) throw new Refusal('not-found');
    const all = await identitiesOfPerson(tx, personId);
    const groups = new Map<string, SplitGroup>();
    for (const said of (await newestOf(tx, personId)).slice(0, MOST_READ)) {
      const ref = groupOf(said);
      const known = groups.get(ref);
      if (known) known.count += 1;
      else if (groups.size < MOST_GROUPS) {
        const { subject, text, channel, at } = said;
        const title = (subject ?? text).slice(0, 200);
        const ticked = goesWith(said, all, identities);
        groups.set(ref, { ref, title, channel, at, count: 1, ticked });
      }
    }
    return [...groups.values()];
  });
}

async function newestOf(tx: ReadTx, personId: string): Promise<Interaction[]> {
  const ids = await interactionIdsOf(tx, personId);
  const found = await Promise.all(ids.reverse().map((id) => getInteraction(tx, id)));
  return found.filter((one) => one !== undefined);
}

/**
 * Makes a second person of some addresses of one, with the chosen conversations and what was
 * promised, complained of or asked for in them. Undo joins them again.
 * @throws Refusal `not-found`, `bad-request` (nothing chosen, or no name).
 */
export function personSplit(
  deps: ServiceDeps,
  ask: UiAsk<'person/split'>,
): Promise<UiReply<'person/split'>> {
  const { key, personId, identities } = ask;
  const name = displayName(ask.name);
  if (name === '') throw new Refusal('bad-request', 'name');
  const groups = new Set(ask.groups);
  return change(deps, key, [...OWNED, 'interactions'], async (unit) => {
    if (!(await getPerson(unit.tx, personId))) throw new Refusal('not-found');
    if (identities.length + groups.size === 0) throw new Refusal('bad-request', 'nothing chosen');
    for (const identity of identities) {
      if (!(await takeIdentity(unit, personId, identity))) throw new Refusal('not-found');
    }
    const { id: newId } = await createPerson(unit, { name, identities, now: deps.now() });
    const moved = await moveGroups(unit, { from: personId, to: newId, groups });
    for (const store of OWNED) {
      for (const record of await ownedBy(unit.tx, store, personId)) {
        const source = sourceOf(record);
        if (source !== null && moved.has(source)) {
          await unit.put(store, { ...record, personId: newId });
        }
      }
    }
    return { changeId: key, personId: newId, fromId: personId };
  });
}

async function moveGroups(
  unit: WriteUnit,
  { from, to, groups }: { from: string; to: string; groups: ReadonlySet<string> },
): Promise<Set<string>> {
  const moved = new Set<string>();
  for (const said of await newestOf(unit.tx, from)) {
    if (!groups.has(groupOf(said))) continue;
    await unit.put('interactions', withPerson(said, from, to));
    moved.add(said.id);
  }
  return moved;
}

/** The interaction a record was read from. */
function sourceOf(record: object): string | null {
  const { evidence, interactionId } = record as {
    evidence?: { interactionId: string | null } | null;
    interactionId?: string | null;
  };
  return evidence?.interactionId ?? interactionId ?? null;
}
