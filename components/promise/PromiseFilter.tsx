import { useState } from 'preact/hooks';
import type { LedgerShow } from '@/utils/messages/ledger-views';
import { useWords } from '../i18n/context';
import { PersonSearch } from '../person/PersonSearch';
import { Chip } from '../ui/Chip';
import { IconClose, IconPerson } from '../ui/icons';

type Who = { id: string; name: string };

export type PromiseFilterProps = {
  side: 'mine' | 'theirs';
  show: LedgerShow;
  person: Who | null;
  onShow: (show: LedgerShow) => void;
  onPerson: (person: Who | null) => void;
};

const SHOWS: Readonly<Record<PromiseFilterProps['side'], readonly LedgerShow[]>> = {
  mine: ['open', 'overdue', 'today', 'week', 'undated', 'soft', 'approval', 'closed'],
  theirs: ['open', 'overdue', 'today', 'week', 'undated', 'closed'],
};

/** Which promises: by day and kind, and with whom. */
export function PromiseFilter({ side, show, person, onShow, onPerson }: PromiseFilterProps) {
  const { t } = useWords();
  const [searching, setSearching] = useState(false);
  return (
    <fieldset class="promises-filter">
      <legend class="sr-only">{t('promises.show')}</legend>
      {SHOWS[side].map((one) => (
        <Chip key={one} pressed={one === show} onClick={() => onShow(one)}>
          {t(`show.${one}`)}
        </Chip>
      ))}
      {person ? (
        <Chip pressed icon={IconClose} tip={t('promises.everybody')} onClick={() => onPerson(null)}>
          {person.name}
        </Chip>
      ) : (
        <Chip icon={IconPerson} onClick={() => setSearching(true)}>
          {t('promises.person')}
        </Chip>
      )}
      {searching && (
        <PersonSearch
          title={t('promises.person')}
          onClose={() => setSearching(false)}
          onPick={(id, name) => {
            setSearching(false);
            onPerson({ id, name });
          }}
        />
      )}
    </fieldset>
  );
}
