import type { PersonRef } from '@/utils/messages/relationship-view';
import type { PersonCard } from '@/utils/messages/views';
import { useVisit } from '../app/context';
import { useWords } from '../i18n/context';
import { Icon } from '../ui/Icon';
import { IconClose } from '../ui/icons';
import type { Adding } from './adding';
import { Block } from './Block';
import { ContactMap } from './ContactMap';
import { useEditRelationship } from './use-relationship';

export type AroundProps = { card: PersonCard; adding: Adding; onPickSource: () => void };

/** Who brought them, whom they brought, and who is who at their company. */
export function Around({ card, adding, onPickSource }: AroundProps) {
  const { t } = useWords();
  const edit = useEditRelationship(card);
  const { referredBy, referred, colleagues } = card.relationship;
  const { roles } = card.person;
  const some = referredBy !== null || referred.length > 0;
  // Colleagues alone say nothing yet: the map is quiet until somebody has a part in it.
  const map = adding === 'map' || [{ roles }, ...colleagues].some((one) => one.roles.length > 0);
  return (
    <div class={some || map ? '' : 'bond-wide'}>
      <Block title={t('around.title')}>
        <dl class="file">
          <div class={`file-part${referredBy ? '' : ' bond-wide'}`}>
            <dt>{t('around.came')}</dt>
            <dd class="bond-people">
              {referredBy ? (
                <>
                  <PersonLink person={referredBy} />
                  <button
                    type="button"
                    class="icon-button icon-button-s"
                    aria-label={`${t('around.came')}: ${t('fact.remove')}`}
                    onClick={() => edit({ referredById: null })}
                  >
                    <Icon node={IconClose} size={12} />
                  </button>
                </>
              ) : (
                <button type="button" class="mini" onClick={onPickSource}>
                  {t('around.pick', { name: card.person.name })}
                </button>
              )}
            </dd>
          </div>
          {referred.length > 0 && (
            <div class="file-part">
              <dt>{t('around.brought')}</dt>
              <dd class="bond-people">
                {referred.map((person) => (
                  <PersonLink key={person.personId} person={person} />
                ))}
              </dd>
            </div>
          )}
        </dl>
        <div class={map ? '' : 'bond-wide'}>
          <ContactMap card={card} />
        </div>
      </Block>
    </div>
  );
}

/** A name one can go to. */
function PersonLink({ person }: { person: PersonRef }) {
  const visit = useVisit();
  return (
    <button type="button" class="mini" onClick={() => visit(person.personId)}>
      <span class="foreign">{person.name}</span>
    </button>
  );
}
