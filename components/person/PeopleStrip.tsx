import { useState } from 'preact/hooks';
import type { SeenPerson } from '@/utils/messages/views';
import { isDoubtful } from '@/utils/state/doubtful';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Avatar } from '../ui/Avatar';
import { Icon } from '../ui/Icon';
import { IconAlert, IconPlus } from '../ui/icons';
import { shownName } from './names';

const FIRST = 5;
const FILTER_FROM = 12;

/** Everybody on the page: who is known, in which role, one press to look or to add. */
export function PeopleStrip() {
  const { page, card } = useSession();
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const [filter, setFilter] = useState('');
  const people = page.view.value?.people ?? [];
  if (people.length < 2) return null;

  const needle = filter.trim().toLocaleLowerCase();
  const matching = needle
    ? people.filter((one) =>
        `${shownName(one.sighting, t)} ${one.sighting.email ?? ''} ${one.known?.name ?? ''}`
          .toLocaleLowerCase()
          .includes(needle),
      )
    : people;
  const listed = all ? matching : people.slice(0, FIRST);
  const hidden = people.length - FIRST;
  const chosen = card.away.value ? null : page.selected.value?.ref;

  return (
    <section class="people" aria-label={t('people.title')}>
      {all && people.length > FILTER_FROM && (
        <input
          class="field people-filter"
          type="search"
          value={filter}
          placeholder={t('people.filter', { n: people.length })}
          aria-label={t('people.filter', { n: people.length })}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      )}
      <ul class={`people-list${all ? ' people-all' : ''}`}>
        {listed.map((seen) => (
          <PersonChip key={seen.ref} seen={seen} chosen={seen.ref === chosen} />
        ))}
        {hidden > 0 && (
          <li>
            <button
              type="button"
              class="chip"
              aria-expanded={all}
              onClick={() => {
                setAll(!all);
                setFilter('');
              }}
            >
              {all ? t('people.less') : t('people.more', { n: hidden })}
            </button>
          </li>
        )}
      </ul>
      {all && listed.length === 0 && <p class="nothing">{t('people.noneFound')}</p>}
    </section>
  );
}

function PersonChip({ seen, chosen }: { seen: SeenPerson; chosen: boolean }) {
  const { page, card, writes, tabId } = useSession();
  const { t } = useWords();
  const name = seen.known?.name ?? shownName(seen.sighting, t);
  const { role } = seen.sighting;
  const tab = tabId.value;
  const addable = !seen.known && seen.match.level === 'unknown' && tab !== null;
  const known = t(seen.known ? 'people.known' : 'people.unknown');
  return (
    <li class={`who${chosen ? ' who-chosen' : ''}`}>
      <button
        type="button"
        class="who-show"
        aria-pressed={chosen}
        data-tip={seen.sighting.email ?? seen.sighting.handle}
        onClick={() => {
          card.back();
          page.select(seen.ref);
        }}
      >
        <Avatar
          name={name}
          hueKey={seen.known?.personId ?? seen.ref}
          size={20}
          hollow={!seen.known}
        />
        <span class="who-name truncate foreign">{name}</span>
        {isDoubtful(seen.match) ? (
          <Icon node={IconAlert} size={12} />
        ) : (
          <span class="who-role">{t(`people.role.${role}`)}</span>
        )}
        <span class="sr-only">{known}</span>
      </button>
      {addable && (
        <button
          type="button"
          class="who-add"
          aria-label={t('people.add', { name })}
          data-tip={t('people.add', { name })}
          onClick={() =>
            void writes.run(
              'person/add',
              { from: 'page', tabId: tab, ref: seen.ref },
              { kind: 'done', what: 'person-added', name },
            )
          }
        >
          <Icon node={IconPlus} size={14} />
        </button>
      )}
    </li>
  );
}
