import { Mark } from '../brand/Mark';
import { useWords } from '../i18n/context';
import { SettingsMenu } from '../settings/SettingsMenu';
import { IconButton, Kbd } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconBack, IconRight, IconSearch } from '../ui/icons';
import { useApp } from './context';

export function TopBar({ onSearch }: { onSearch: () => void }) {
  const { session, abilities } = useApp();
  const { t } = useWords();
  const { card } = session;
  // Whom the user picked stands here as the page's own person would.
  const away = card.away.value && !card.byHand.value;
  return (
    <header class="top">
      {away ? (
        <button type="button" class="top-back" onClick={card.back}>
          <Icon node={IconBack} size={14} />
          {t('away.back')}
        </button>
      ) : (
        <button
          type="button"
          class="top-search"
          aria-label={t('top.search')}
          aria-keyshortcuts="/"
          onClick={onSearch}
        >
          <Mark size={16} />
          <span class="top-hint">{t('top.search')}</span>
          <Kbd>/</Kbd>
        </button>
      )}
      {away && (
        <IconButton icon={IconSearch} label={t('top.search')} shortcut="/" onClick={onSearch} />
      )}
      <SettingsMenu />
      {abilities.collapse && (
        <IconButton icon={IconRight} label={t('top.collapse')} onClick={abilities.collapse} />
      )}
    </header>
  );
}
