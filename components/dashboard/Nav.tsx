import { useEffect, useRef } from 'preact/hooks';
import { formatRoute } from '@/utils/state/route';
import { useSession } from '../app/context';
import { Mark } from '../brand/Mark';
import { useWords } from '../i18n/context';
import { Kbd } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconSearch } from '../ui/icons';
import { pages } from './pages';

/** The pages, beside the page; on a narrow window a row above it. */
export function Nav({ here, onSearch }: { here: string | null; onSearch: () => void }) {
  const { t } = useWords();
  const { today } = useSession();
  const overdue = today.today.value?.overdueCount ?? 0;
  const row = useRef<HTMLElement>(null);
  // The row is longer than a narrow window, and longer still with a number in it.
  useEffect(() => {
    const current = row.current?.querySelector('[aria-current]');
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [here, overdue]);
  return (
    <nav ref={row} class="nav" aria-label={t('nav.pages')}>
      <span class="nav-brand">
        <Mark size={20} />
        <span class="nav-name">{t('app.name')}</span>
      </span>
      <button
        type="button"
        class="nav-item nav-search"
        aria-label={t('top.search')}
        aria-keyshortcuts="/"
        onClick={onSearch}
      >
        <Icon node={IconSearch} size={16} />
        <span class="nav-label">{t('top.search')}</span>
        <Kbd>/</Kbd>
      </button>
      {pages.map(({ id, label, icon, foot }) => (
        <a
          key={id}
          class={`nav-item${foot ? ' nav-foot' : ''}`}
          href={formatRoute(id)}
          aria-current={id === here ? 'page' : undefined}
        >
          <Icon node={icon} size={16} />
          <span class="nav-label">{t(label)}</span>
          {id === 'today' && overdue > 0 && (
            <span class="nav-count">
              <span aria-hidden="true">{overdue}</span>
              <span class="sr-only">{t('nav.overdue', { n: overdue })}</span>
            </span>
          )}
        </a>
      ))}
    </nav>
  );
}
