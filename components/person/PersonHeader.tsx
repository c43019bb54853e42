import type { PersonCard, SeenPerson } from '@/utils/messages/views';
import { isDoubtful } from '@/utils/state/doubtful';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import type { Adding } from '../relationship/adding';
import { NameMarks } from '../relationship/NameMarks';
import { PauseMark } from '../relationship/Pause';
import { Avatar } from '../ui/Avatar';
import { EditInPlace } from '../ui/EditInPlace';
import { PersonMenu } from '../upkeep/PersonMenu';
import { Contacts } from './Contacts';
import { MatchLine, MatchWarning } from './MatchLine';

export type PersonHeaderProps = {
  card: PersonCard;
  seen: SeenPerson | null;
  /** What is being filled in. */
  adding: Adding;
  onEnd: () => void;
};

/** Who it is: name, role, how sure, how to reach. Everything is edited where it stands. */
export function PersonHeader({ card, seen, adding, onEnd }: PersonHeaderProps) {
  const { writes } = useSession();
  const { t } = useWords();
  const { person, company } = card;
  const edit = (fields: { name: string } | { title: string | null } | { company: string | null }) =>
    void writes.run('person/edit', { personId: person.id, fields }, 'person-edited');
  return (
    <header class="person">
      <div class="person-top">
        <Avatar name={person.name} hueKey={person.id} size={44} />
        <div class="person-who">
          <h1 class="person-name">
            <EditInPlace
              value={person.name}
              label={t('person.name')}
              onSave={(name) => edit({ name })}
            />
            <NameMarks card={card} />
          </h1>
          <div class="person-role">
            <EditInPlace
              value={person.title ?? ''}
              label={t('person.title')}
              placeholder={t('person.addTitle')}
              optional
              editing={adding === 'title'}
              onEnd={onEnd}
              onSave={(title) => edit({ title: title || null })}
            />
            <span class="person-dot" aria-hidden="true">
              ·
            </span>
            <EditInPlace
              value={company?.name ?? ''}
              label={t('person.company')}
              placeholder={t('person.addCompany')}
              optional
              editing={adding === 'company'}
              onEnd={onEnd}
              onSave={(name) => edit({ company: name || null })}
            />
          </div>
        </div>
        <PersonMenu card={card} />
      </div>
      {seen && (isDoubtful(seen.match) ? <MatchWarning seen={seen} /> : <MatchLine seen={seen} />)}
      <PauseMark card={card} />
      <Contacts card={card} />
    </header>
  );
}
