import { promisesOf } from '@/utils/db/repositories/promises';
import type { WriteUnit } from '@/utils/db/unit';
import { identitiesOf } from '@/utils/domain/identity';
import type { PageReading } from '@/utils/domain/page-reading';
import type { Person } from '@/utils/domain/person';
import { NEW_PROMISE } from '@/utils/domain/promise';
import { UNDATED } from '@/utils/domain/record';
import { displayText } from '@/utils/lib/display-name';
import { newId } from '@/utils/lib/ids';
import type { WrittenDraft } from '@/utils/messages/reader-to-background';
import { change, type ServiceDeps } from '../context';
import { sameSentence } from '../log/promises';
import { createPerson } from '../person/create';
import { identitiesShown } from '../person/from-page';
import { settingsIn } from '../settings';
import { promisesIn } from './found';
import { type Recipient, recipientOf } from './recipients';
import { type DraftState, isKept } from './state';

/** A message holds no more promises than this, whatever its page says. */
const MOST = 50;
const MOST_TEXT = 2000;

type Job = {
  key: string;
  state: DraftState;
  draft: WrittenDraft;
  reading: PageReading | null;
  /** Also knows whoever it goes to. */
  add: boolean;
};

export type KeptByDraft = {
  changeId: string;
  personId: string | null;
  /** How many went on the ledger. */
  promises: number;
  /** Nobody it goes to is known, so nothing was written. */
  nobody: boolean;
};

/** Puts the promises of a sent message on the ledger, once. @throws Refusal. */
export function keepDraft(deps: ServiceDeps, job: Job): Promise<KeptByDraft> {
  const { key, state, draft, reading, add } = job;
  return change(deps, key, ['settings', 'promises'], async (unit) => {
    const settings = await settingsIn(unit.tx);
    const first = await recipientOf(deps, unit.tx, draft, reading, settings);
    const nothing = { changeId: key, personId: null, promises: 0, nobody: false };
    const wanted = promisesIn(deps, draft.text, { person: first?.person ?? null, settings }).filter(
      (one) => isKept(state, draft.key, one.sentence, one.sure),
    );
    if (wanted.length === 0) return nothing;
    const person =
      first?.person ?? (add && first ? await know(unit, first, reading, deps.now()) : null);
    if (!person) return { ...nothing, nobody: first !== null };
    const known = (await promisesOf(unit.tx, person.id)).filter(({ state: s }) => s === 'open');
    let promises = 0;
    for (const one of wanted.slice(0, MOST)) {
      const sentence = displayText(one.sentence, MOST_TEXT);
      if (known.some(({ evidence }) => evidence && sameSentence(evidence.sentence, sentence)))
        continue;
      const due = one.due?.date ?? null;
      await unit.put('promises', {
        ...{ id: newId(), personId: person.id, kind: one.kind, side: 'mine', text: sentence },
        evidence: { sentence, interactionId: null, url: reading?.url ?? null },
        ...{ due, sortDue: due ?? UNDATED },
        ...NEW_PROMISE,
      });
      promises += 1;
    }
    return { changeId: key, personId: person.id, promises, nobody: false };
  });
}

function know(
  unit: WriteUnit,
  { sighting }: Recipient,
  page: PageReading | null,
  now: Date,
): Promise<Person> {
  const identities = page ? identitiesShown(page, sighting) : identitiesOf(sighting);
  return createPerson(unit, { name: sighting.name, identities, now });
}
