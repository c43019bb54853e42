import { useState } from 'preact/hooks';
import type { PersonCard } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { ComplaintLine } from '../complaint/ComplaintLines';
import { PastComplaints } from '../complaint/PastComplaints';
import { Dates } from '../date/Dates';
import { Gives } from '../give/Gives';
import { useWords } from '../i18n/context';
import { Needs } from '../need/Needs';
import { PersonSearch } from '../person/PersonSearch';
import { Purchases } from '../purchase/Purchases';
import { Surveys } from '../survey/Surveys';
import { IconButton } from '../ui/Button';
import { IconBrief, IconEye, IconEyeOff } from '../ui/icons';
import { AddMenu, type Picking } from './AddMenu';
import { Around } from './Around';
import type { Adding } from './adding';
import { Chips } from './Chips';
import { FileRows } from './FileRows';
import { JointPlan } from './JointPlan';
import { PauseLine } from './Pause';
import { Reach } from './Reach';
import { useEditRelationship } from './use-relationship';

export type RelationshipProps = {
  card: PersonCard;
  adding: Adding;
  onAdd: (what: Adding) => void;
  onBrief: () => void;
};

/** What the two of you are to each other: judgements to tap, and what was noted; quiet otherwise. */
export function Relationship({ card, adding, onAdd, onBrief }: RelationshipProps) {
  const { settings } = useSession();
  const { t } = useWords();
  const edit = useEditRelationship(card);
  const [picking, setPicking] = useState<Picking>(null);
  const { id, name } = card.person;
  const { presenting } = settings.settings.value;
  const end = () => onAdd(null);
  return (
    <section class="section bond" data-record="relationship" aria-label={t('bond.title')}>
      <header class="section-head">
        <h2>{t('bond.title')}</h2>
        <span class="section-gap" />
        <IconButton
          size="s"
          icon={IconBrief}
          label={t('bond.brief')}
          shortcut="B"
          onClick={onBrief}
        />
        <IconButton
          size="s"
          icon={presenting ? IconEyeOff : IconEye}
          label={t(presenting ? 'bond.show' : 'bond.hide')}
          onClick={() => void settings.set({ presenting: !presenting })}
        />
        <AddMenu card={card} onAdd={onAdd} onPick={setPicking} />
      </header>
      <Chips card={card} adding={adding} onPause={() => onAdd('pause')} onEnd={end} />
      {adding === 'pause' && <PauseLine personId={id} name={name} onEnd={end} />}
      {adding === 'complaint' && <ComplaintLine personId={id} onEnd={end} />}
      <div class="bond-blocks">
        <Needs card={card} adding={adding === 'need'} onEnd={end} />
        <JointPlan card={card} adding={adding === 'step'} onEnd={end} />
        <Gives card={card} adding={adding} onAdd={onAdd} />
        <Purchases card={card} adding={adding === 'purchase'} onEnd={end} />
        <Surveys card={card} adding={adding === 'survey'} onEnd={end} />
        <Dates card={card} adding={adding === 'date'} onEnd={end} />
        <FileRows card={card} adding={adding} onEnd={end} />
        <Reach
          card={card}
          adding={adding}
          onEnd={end}
          onPickDeputy={() => setPicking('deputyId')}
        />
        <Around card={card} adding={adding} onPickSource={() => setPicking('referredById')} />
        <PastComplaints card={card} />
      </div>
      {picking && (
        <PersonSearch
          title={t(picking === 'deputyId' ? 'reach.pickDeputy' : 'around.pick', { name })}
          onClose={() => setPicking(null)}
          onPick={(personId) => {
            setPicking(null);
            edit({ [picking]: personId });
          }}
        />
      )}
    </section>
  );
}
