import { Refusal } from '@/utils/db/errors';
import { getPerson } from '@/utils/db/repositories/people';
import type { ReadTx } from '@/utils/db/schema';
import type { Person } from '@/utils/domain/person';
import { type CustomerFile, FILE_PARTS } from '@/utils/domain/relationship';
import { displayLine, displayText } from '@/utils/lib/display-name';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import type { ServiceDeps } from '../context';
import { updatePerson } from './update-person';

type Fields = UiAsk<'relationship/edit'>['fields'];

const MOST_NOTE = 4000;
/** How far back "who brought whom" is followed to find a ring. */
const MOST_LINKS = 50;

/** @throws Refusal `not-found`, `bad-request` (somebody cannot be their own deputy or source). */
export function relationshipEdit(
  deps: ServiceDeps,
  ask: UiAsk<'relationship/edit'>,
): Promise<Change> {
  const { personId, fields } = ask;
  return updatePerson(deps, ask, async (person, { tx }) => {
    await mustBeOther(tx, personId, fields.deputyId);
    await mustBeOther(tx, personId, fields.referredById);
    if (fields.referredById) await mustNotBeRing(tx, personId, fields.referredById);
    return edited(person, fields);
  });
}

function edited(person: Person, fields: Fields): Partial<Person> {
  const { file, bestHours, honorific, met, giveLimit, roles, ...plain } = fields;
  const next: Person = { ...person, ...plain };
  if (file) next.file = mergeFile(person.file, file);
  if (roles) next.roles = [...new Set(roles)];
  if (bestHours !== undefined) next.bestHours = displayLine(bestHours, 100) || null;
  if (honorific !== undefined) next.honorific = displayLine(honorific, 50) || null;
  if (met !== undefined) {
    const where = displayLine(met?.where, 200);
    next.met = met && where ? { where, on: met.on } : null;
  }
  if (giveLimit === null) delete next.giveLimit;
  else if (giveLimit) next.giveLimit = giveLimit;
  return next;
}

function mergeFile(known: CustomerFile, said: CustomerFile): CustomerFile {
  const merged: CustomerFile = {};
  for (const part of FILE_PARTS) {
    const text = said[part] === undefined ? known[part] : displayText(said[part], MOST_NOTE);
    if (text) merged[part] = text;
  }
  return merged;
}

async function mustBeOther(
  tx: ReadTx,
  personId: string,
  other: string | null | undefined,
): Promise<void> {
  if (!other) return;
  if (other === personId) throw new Refusal('bad-request', 'self');
  if (!(await getPerson(tx, other))) throw new Refusal('not-found', 'person');
}

/** Nobody was brought by somebody they brought themselves. */
async function mustNotBeRing(tx: ReadTx, personId: string, by: string): Promise<void> {
  let at: string | null = by;
  for (let turn = 0; at !== null && turn < MOST_LINKS; turn += 1) {
    if (at === personId) throw new Refusal('bad-request', 'ring');
    at = (await getPerson(tx, at))?.referredById ?? null;
  }
}
