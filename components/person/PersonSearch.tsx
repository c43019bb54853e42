import { useEffect, useId, useState } from 'preact/hooks';
import type { SearchHit } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Avatar } from '../ui/Avatar';
import { Kbd } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconAddPerson, IconSearch } from '../ui/icons';
import { isEnter } from '../ui/keys';
import { Sheet } from '../ui/Sheet';

export type PersonSearchProps = {
  title: string;
  onPick: (personId: string, name: string) => void;
  onClose: () => void;
};

/** Finds anybody while typing. Arrows choose, Enter takes, and whoever is missing can be added. */
export function PersonSearch({ title, onPick, onClose }: PersonSearchProps) {
  const { search, writes } = useSession();
  const { t } = useWords();
  const list = useId();
  const [at, setAt] = useState(0);
  useEffect(() => {
    search.reset();
    return search.reset;
  }, [search]);

  const query = search.query.value;
  const hits = search.hits.value;
  const answered = search.answered.value === query.trim() && query.trim() !== '';
  const canAdd = answered && !hits.some(({ name }) => name === query.trim());
  const last = hits.length - 1 + (canAdd ? 1 : 0);
  const index = Math.min(at, Math.max(last, 0));

  const add = async () => {
    const name = query.trim();
    const isMail = /^\S{1,100}@\S{1,100}$/.test(name);
    const result = await writes.run(
      'person/add',
      { from: 'hand', name, email: isMail ? name : null, company: null },
      { kind: 'done', what: 'person-added', name },
    );
    if (result.ok) onPick(result.value.personId, name);
  };
  const take = (which: number) => {
    const hit = hits[which];
    if (hit) onPick(hit.personId, hit.name);
    else if (canAdd) void add();
  };

  return (
    <Sheet title={title} closeLabel={t('word.close')} onClose={onClose} top bare>
      <div class="search-head">
        <Icon node={IconSearch} size={16} />
        <input
          class="search-field"
          type="text"
          role="combobox"
          aria-expanded={last >= 0 && answered}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={answered && last >= 0 ? `${list}-${index}` : undefined}
          aria-label={`${title}: ${t('search.label')}`}
          placeholder={t('search.label')}
          maxLength={200}
          value={query}
          data-autofocus=""
          onInput={(event) => {
            setAt(0);
            search.type(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') setAt(Math.min(index + 1, last));
            else if (event.key === 'ArrowUp') setAt(Math.max(index - 1, 0));
            else if (isEnter(event)) take(index);
            else return;
            event.preventDefault();
          }}
        />
        <Kbd>Esc</Kbd>
      </div>
      <div class="search-body">
        <div id={list} role="listbox" aria-label={title} tabIndex={-1}>
          {hits.map((hit, row) => (
            <HitRow
              key={hit.personId}
              id={`${list}-${row}`}
              hit={hit}
              active={row === index}
              onPick={() => take(row)}
            />
          ))}
          {canAdd && (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
            <div
              id={`${list}-${hits.length}`}
              class={`hit${index === hits.length ? ' hit-active' : ''}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === hits.length}
              onClick={() => void add()}
            >
              <span class="hit-add">
                <Icon node={IconAddPerson} size={14} />
              </span>
              <span class="hit-name foreign">{t('search.addByHand', { name: query.trim() })}</span>
            </div>
          )}
        </div>
        {query.trim() === '' && <p class="search-note">{t('search.start')}</p>}
        <p class="sr-only" role="status">
          {answered ? t('search.results', { n: hits.length }) : ''}
        </p>
      </div>
    </Sheet>
  );
}

type HitProps = { id: string; hit: SearchHit; active: boolean; onPick: () => void };

function HitRow({ id, hit, active, onPick }: HitProps) {
  const about = [hit.title, hit.company].filter(Boolean).join(' · ') || hit.email;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
    <div
      id={id}
      class={`hit${active ? ' hit-active' : ''}`}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onClick={onPick}
    >
      <Avatar name={hit.name} hueKey={hit.personId} size={28} />
      <span class="hit-text">
        <span class="hit-name truncate foreign">{hit.name}</span>
        {about && <span class="meta truncate foreign">{about}</span>}
      </span>
    </div>
  );
}
