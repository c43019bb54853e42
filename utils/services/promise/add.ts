import { Refusal } from '@/utils/db/errors';
import { getInteraction } from '@/utils/db/repositories/interactions';
import { getPerson } from '@/utils/db/repositories/people';
import { getPromise, promisesFrom } from '@/utils/db/repositories/promises';
import type { WriteUnit } from '@/utils/db/unit';
import { doneOutcome } from '@/utils/domain/outcome';
import { NEW_PROMISE, type PromiseKind } from '@/utils/domain/promise';
import { UNDATED } from '@/utils/domain/record';
import { dateIn } from '@/utils/lib/dates';
import { displayText } from '@/utils/lib/display-name';
import { newId } from '@/utils/lib/ids';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { Change } from '@/utils/messages/views';
import { change, type ServiceDeps } from '../context';
import { keepHeard } from '../log/keep-heard';
import { pastInstant } from '../when';

type NewPromise = UiAsk<'promise/add'>['promises'][number];

const MOST_TEXT = 2000;

/** Whose word it is follows from its kind. */
export const sideOf = (kind: PromiseKind) =>
  kind === 'theirs' ? ('theirs' as const) : ('mine' as const);

/**
 * Records promises, closes those that were done, and keeps complaints and needs that were heard
 * beside them, in one change.
 * @throws Refusal `not-found` (a person, a promise or a message is gone), `bad-request` (no text, nothing to
 * do, done in the future): then nothing is written.
 */
export async function promiseAdd(deps: ServiceDeps, ask: UiAsk<'promise/add'>): Promise<Change> {
  const { key, promises, keeps = [], heard = [] } = ask;
  if (promises.length + keeps.length + heard.length === 0)
    throw new Refusal('bad-request', 'nothing');
  return change(deps, key, ['promises', 'complaints', 'needs', 'settings'], async (unit) => {
    for (const promise of promises) await addOne(unit, promise);
    for (const one of heard) await keepHeard(deps, unit, one);
    const people = new Set([...promises, ...heard].map(({ personId }) => personId));
    for (const keep of keeps) people.add(await keepOne(deps, unit, keep));
    const [only] = people;
    return { changeId: key, personId: people.size === 1 ? (only ?? null) : null };
  });
}

async function addOne(unit: WriteUnit, promise: NewPromise): Promise<void> {
  const { personId, kind, due, evidence } = promise;
  if (!(await getPerson(unit.tx, personId))) throw new Refusal('not-found', 'person');
  const text = displayText(promise.text, MOST_TEXT);
  if (text === '') throw new Refusal('bad-request', 'text');
  if (evidence?.interactionId && (await isRecorded(unit, personId, evidence))) return;
  await unit.put('promises', {
    id: newId(),
    personId,
    kind,
    side: sideOf(kind),
    text,
    evidence: evidence && { ...evidence, sentence: displayText(evidence.sentence, MOST_TEXT) },
    due,
    sortDue: due ?? UNDATED,
    ...NEW_PROMISE,
  });
}

/** Answers whose it was. One that was closed meanwhile stays as it is. */
async function keepOne(
  deps: ServiceDeps,
  unit: WriteUnit,
  { id, at }: { id: string; at: string },
): Promise<string> {
  const known = await getPromise(unit.tx, id);
  if (!known) throw new Refusal('not-found', 'promise');
  if (known.state !== 'open') return known.personId;
  const tz = deps.timeZone();
  const closedAt = pastInstant(at, deps.now());
  const state = doneOutcome(known, dateIn(tz, closedAt), tz);
  // The message that did it told them, too.
  await unit.put('promises', { ...known, state, closedAt, toldAt: closedAt });
  return known.personId;
}

/** One sentence of one message is one promise to a person, however often it is confirmed. */
async function isRecorded(
  unit: WriteUnit,
  personId: string,
  evidence: NonNullable<NewPromise['evidence']>,
): Promise<boolean> {
  const id = evidence.interactionId;
  if (id === null || !(await getInteraction(unit.tx, id))) return false;
  const known = await promisesFrom(unit.tx, id);
  const sentence = displayText(evidence.sentence, MOST_TEXT);
  return known.some((one) => one.personId === personId && one.evidence?.sentence === sentence);
}
