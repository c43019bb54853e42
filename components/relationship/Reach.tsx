import { CULTURES } from '@/utils/domain/relationship';
import type { PersonCard } from '@/utils/messages/views';
import { useVisit } from '../app/context';
import { useWords } from '../i18n/context';
import { DayField } from '../ui/DayField';
import { EditInPlace } from '../ui/EditInPlace';
import { Icon } from '../ui/Icon';
import { IconClose, IconDown } from '../ui/icons';
import { Menu } from '../ui/Menu';
import type { Adding } from './adding';
import { Block } from './Block';
import { useEditRelationship } from './use-relationship';

export type ReachProps = {
  card: PersonCard;
  adding: Adding;
  onEnd: () => void;
  onPickDeputy: () => void;
};

/** How and when to reach them, and whom when they are away. */
export function Reach({ card, adding, onEnd, onPickDeputy }: ReachProps) {
  const { t, today } = useWords();
  const edit = useEditRelationship(card);
  const visit = useVisit();
  const { bestHours, honorific, culture, met } = card.person;
  const { deputy } = card.relationship;
  const festivals = t(culture === null ? 'reach.noCulture' : `culture.${culture}`);
  const noted = bestHours || honorific || culture || deputy || met;
  const asked = adding === 'bestHours' || adding === 'honorific' || adding === 'met';
  const part = (there: boolean) => `file-part${there ? '' : ' bond-wide'}`;
  return (
    <div class={noted || asked || adding === 'culture' ? '' : 'bond-wide'}>
      <Block title={t('reach.title')}>
        <dl class="file">
          <div class={part(Boolean(bestHours) || adding === 'bestHours')}>
            <dt>{t('reach.bestHours')}</dt>
            <dd>
              <EditInPlace
                value={bestHours ?? ''}
                label={t('reach.bestHours')}
                placeholder={t('reach.hoursHint')}
                optional
                editing={adding === 'bestHours'}
                onEnd={onEnd}
                onSave={(text) => edit({ bestHours: text || null })}
              />
            </dd>
          </div>
          <div class={part(Boolean(honorific) || adding === 'honorific')}>
            <dt>{t('reach.honorific')}</dt>
            <dd>
              <EditInPlace
                value={honorific ?? ''}
                label={t('reach.honorific')}
                placeholder={t('reach.honorificHint')}
                optional
                editing={adding === 'honorific'}
                onEnd={onEnd}
                onSave={(text) => edit({ honorific: text || null })}
              />
            </dd>
          </div>
          <div class={part(culture !== null || adding === 'culture')}>
            <dt>{t('reach.culture')}</dt>
            <dd>
              <Menu
                class="mini"
                opened={adding === 'culture'}
                onClose={onEnd}
                label={`${t('reach.culture')}: ${festivals}`}
                items={[
                  {
                    label: t('reach.noCulture'),
                    checked: culture === null,
                    onSelect: () => edit({ culture: null }),
                  },
                  ...CULTURES.map((one) => ({
                    label: t(`culture.${one}`),
                    checked: one === culture,
                    onSelect: () => edit({ culture: one }),
                  })),
                ]}
              >
                {festivals}
                <Icon node={IconDown} size={12} />
              </Menu>
            </dd>
          </div>
          <div class={part(deputy !== null)}>
            <dt>{t('reach.deputy')}</dt>
            <dd class="bond-people">
              <button
                type="button"
                class="mini"
                onClick={() => (deputy ? visit(deputy.personId) : onPickDeputy())}
              >
                <span class="foreign">
                  {deputy?.name ?? t('reach.pickDeputy', { name: card.person.name })}
                </span>
              </button>
              {deputy && (
                <button
                  type="button"
                  class="icon-button icon-button-s"
                  aria-label={`${t('reach.deputy')}: ${t('fact.remove')}`}
                  onClick={() => edit({ deputyId: null })}
                >
                  <Icon node={IconClose} size={12} />
                </button>
              )}
            </dd>
          </div>
          <div class={part(met !== null || adding === 'met')}>
            <dt>{t('reach.met')}</dt>
            <dd class="bond-people">
              <EditInPlace
                value={met?.where ?? ''}
                label={t('reach.met')}
                placeholder={t('reach.metHint')}
                optional
                editing={adding === 'met'}
                onEnd={onEnd}
                onSave={(where) => edit({ met: where ? { where, on: met?.on ?? today } : null })}
              />
              {met && (
                <DayField
                  label={t('reach.metOn')}
                  value={met.on}
                  max={today}
                  onChange={(on) => edit({ met: { ...met, on } })}
                />
              )}
            </dd>
          </div>
        </dl>
      </Block>
    </div>
  );
}
