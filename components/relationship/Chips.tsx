import { STAGES } from '@/utils/domain/relationship';
import type { PersonCard } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Chip } from '../ui/Chip';
import { Icon } from '../ui/Icon';
import { IconCadence, IconMoon, IconStar } from '../ui/icons';
import { Menu } from '../ui/Menu';
import type { Adding } from './adding';
import { CadenceMenu } from './CadenceMenu';
import { QuadrantPad, QuadrantWord } from './QuadrantPad';
import { sayCadence, sayCadenceWhy } from './say-cadence';
import { useEditRelationship } from './use-relationship';

export type ChipsProps = {
  card: PersonCard;
  adding: Adding;
  onPause: () => void;
  onEnd: () => void;
};

/** The judgements one taps: where they stand, how dear they are, how often, and not now. */
export function Chips({ card, adding, onPause, onEnd }: ChipsProps) {
  const { writes } = useSession();
  const { t, dates } = useWords();
  const edit = useEditRelationship(card);
  const { person, relationship } = card;
  const { star, stage, notNow } = person;
  const inForce = relationship.cadence;
  return (
    <div class="bond-chips" data-record="placement">
      <div class="private">
        <QuadrantPad card={card} asked={adding === 'placement'} onEnd={onEnd} />
      </div>
      <div class="bond-chips-side">
        <div class="private">
          <QuadrantWord card={card} />
        </div>
        <div class="bond-chip-line">
          <Chip
            icon={IconStar}
            pressed={star}
            label={t(star ? 'star.on' : 'star.off')}
            tip={t(star ? 'star.on' : 'star.off')}
            onClick={() => edit({ star: !star })}
          >
            {''}
          </Chip>
          <Menu
            class="chip"
            label={`${t('stage.title')}: ${t(`stage.${stage}`)}`}
            items={STAGES.map((one) => ({
              label: t(`stage.${one}`),
              checked: one === stage,
              onSelect: () => edit({ stage: one }),
            }))}
          >
            {t(`stage.${stage}`)}
          </Menu>
          <CadenceMenu
            class="chip"
            label={`${t('cadence.title')}: ${sayCadence(t, inForce?.cadence ?? null)}`}
            value={person.cadence}
            none={t('cadence.usual')}
            {...(inForce ? { why: sayCadenceWhy(t, inForce) } : {})}
            onPick={(cadence) =>
              void writes.run(
                'person/edit',
                { personId: person.id, fields: { cadence } },
                'person-edited',
              )
            }
          >
            <Icon node={IconCadence} size={14} />
            {sayCadence(t, inForce?.cadence ?? null)}
          </CadenceMenu>
          {!notNow && (
            <Chip icon={IconMoon} onClick={onPause}>
              {t('pause.chip')}
            </Chip>
          )}
        </div>
        {notNow && (
          <span class="sr-only">{t('pause.until', { date: dates.day(notNow.until) })}</span>
        )}
      </div>
    </div>
  );
}
