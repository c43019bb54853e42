import { useState } from 'preact/hooks';
import type { PersonCard } from '@/utils/messages/views';
import type { AskOf } from '@/utils/state/client';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { SoftDays } from '../promise/SoftDays';
import { Button } from '../ui/Button';
import { EditInPlace } from '../ui/EditInPlace';
import { Icon } from '../ui/Icon';
import { IconClose, IconDown, IconRight } from '../ui/icons';
import { typedAddress } from './typed-address';

type Fields = AskOf<'person/edit'>['fields'];

/** What one sets rarely: place, tags, addresses, and leaving. */
export function Details({ card }: { card: PersonCard }) {
  const { writes } = useSession();
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const { person } = card;
  const edit = (fields: Fields) =>
    void writes.run('person/edit', { personId: person.id, fields }, 'person-edited');
  return (
    <section class="section">
      <button
        type="button"
        class="details-open"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon node={open ? IconDown : IconRight} size={14} />
        {t('person.details')}
      </button>
      {open && (
        <dl class="details">
          <dt>{t('soft.days')}</dt>
          <dd>
            <SoftDays person={person} />
          </dd>
          <dt>{t('person.location')}</dt>
          <dd>
            <EditInPlace
              value={person.location ?? ''}
              label={t('person.location')}
              placeholder={t('person.empty')}
              optional
              onSave={(text) => edit({ location: text || null })}
            />
          </dd>
          <dt>{t('person.tags')}</dt>
          <dd>
            <EditInPlace
              value={person.tags.join(', ')}
              label={`${t('person.tags')}, ${t('person.tagsHint')}`}
              placeholder={t('person.empty')}
              optional
              onSave={(text) => edit({ tags: tagsOf(text) })}
            />
          </dd>
          <dt>{t('person.website')}</dt>
          <dd>
            <EditInPlace
              value={person.websites.join(', ')}
              label={`${t('person.website')}, ${t('person.tagsHint')}`}
              placeholder={t('person.empty')}
              optional
              onSave={(text) => edit({ websites: tagsOf(text) })}
            />
          </dd>
          <dt>{t('person.postal')}</dt>
          <dd>
            <EditInPlace
              value={person.postal ?? ''}
              label={t('person.postal')}
              placeholder={t('person.empty')}
              class="postal"
              optional
              multiline
              onSave={(text) => edit({ postal: text || null })}
            />
          </dd>
          <Addresses card={card} />
        </dl>
      )}
      {open && <Leaving card={card} />}
    </section>
  );
}

const tagsOf = (text: string) => [
  ...new Set(
    text
      .split(/[,，、]/)
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
];

function Addresses({ card }: { card: PersonCard }) {
  const { writes } = useSession();
  const { t } = useWords();
  const personId = card.person.id;
  return (
    <>
      <dt>{t('person.addresses')}</dt>
      <dd>
        {card.identities.map(({ kind, value }) => (
          <span key={`${kind}:${value}`} class="address">
            <span class="truncate foreign">{value}</span>
            <button
              type="button"
              class="icon-button icon-button-s"
              aria-label={t('person.removeAddress', { value })}
              data-tip={t('word.remove')}
              onClick={() =>
                void writes.run('identity/remove', { personId, kind, value }, 'address-changed')
              }
            >
              <Icon node={IconClose} size={12} />
            </button>
          </span>
        ))}
        <EditInPlace
          // The same empty value again after each one that was added.
          key={card.identities.length}
          value=""
          label={t('person.addAddress')}
          placeholder={t('person.addAddress')}
          onSave={(text) => {
            const typed = typedAddress(text);
            if (typed) void writes.run('identity/add', { personId, ...typed }, 'address-changed');
          }}
        />
      </dd>
    </>
  );
}

function Leaving({ card }: { card: PersonCard }) {
  const { writes, card: cards } = useSession();
  const { t } = useWords();
  const [sure, setSure] = useState(false);
  const { id, name } = card.person;
  const remove = async () => {
    const said = { kind: 'done', what: 'person-removed', name } as const;
    const result = await writes.run('person/remove', { personId: id }, said);
    if (result.ok) cards.back();
  };
  return (
    <div class="leaving">
      {sure ? (
        <>
          <p role="alert">{t('person.removeSure', { name })}</p>
          <Button autofocus onClick={() => setSure(false)}>
            {t('word.cancel')}
          </Button>{' '}
          <Button look="danger" onClick={() => void remove()}>
            {t('word.remove')}
          </Button>
        </>
      ) : (
        <Button look="plain" onClick={() => setSure(true)}>
          {t('person.remove', { name })}
        </Button>
      )}
    </div>
  );
}
