import { Refusal } from '@/utils/db/errors';
import { getCompany } from '@/utils/db/repositories/companies';
import { getPerson } from '@/utils/db/repositories/people';
import type { NotePerson } from '@/utils/domain/notes';
import { guessLanguage } from '@/utils/domain/notes/language';
import type { UiAsk } from '@/utils/messages/ui-to-background';
import type { ServiceDeps } from '../context';
import { timelineIn } from '../person/timeline';

/** Messages looked at for the language somebody writes in. */
const LOOKED_AT = 20;

/** Whom a note is for; the language is the person's own, else the one they last wrote in. */
export function notePerson(
  deps: ServiceDeps,
  { personId }: UiAsk<'note/person'>,
): Promise<NotePerson> {
  const stores = ['people', 'companies', 'touches', 'interactions'] as const;
  return deps.db.read(stores, async (tx) => {
    const person = await getPerson(tx, personId);
    if (!person) throw new Refusal('not-found');
    const { name, honorific, companyId } = person;
    const [company, { items }] = await Promise.all([
      getCompany(tx, companyId),
      timelineIn(tx, personId, null, LOOKED_AT),
    ]);
    const theirs = items.filter(({ fromPersonId }) => fromPersonId === personId);
    const texts = [...theirs, ...items].map(({ text }) => text);
    const language = person.language ?? guessLanguage(texts, name);
    return { name, honorific, company: company?.name ?? null, language };
  });
}
