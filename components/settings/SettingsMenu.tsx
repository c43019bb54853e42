import { useState } from 'preact/hooks';
import { useApp } from '../app/context';
import { HealthSheet } from '../health/HealthSheet';
import { useWords } from '../i18n/context';
import { Icon } from '../ui/Icon';
import { IconHealth, IconOpen, IconPanel, IconPoint, IconReread, IconSettings } from '../ui/icons';
import { Menu, type MenuItem } from '../ui/Menu';
import { languages, themes } from './choices';
import { Shortcuts } from './Shortcuts';

/** Language, appearance, and the few things one needs rarely. */
export function SettingsMenu() {
  const { session, abilities } = useApp();
  const { settings, client, tabId } = session;
  const { t } = useWords();
  const [keys, setKeys] = useState(false);
  const [health, setHealth] = useState(false);
  const { language, theme } = settings.settings.value;
  const tab = tabId.value;
  const { openSidePanel, openDashboard } = abilities;
  const items: MenuItem[] = [
    ...(tab === null
      ? []
      : [
          {
            label: t('top.reread'),
            icon: IconReread,
            onSelect: () => void client.call('page/reread', { tabId: tab }),
          },
          { label: t('teach.menu'), icon: IconPoint, onSelect: () => void session.teach.start() },
        ]),
    ...(openSidePanel
      ? [{ label: t('top.sidePanel'), icon: IconPanel, onSelect: openSidePanel }]
      : []),
    ...(openDashboard
      ? [{ label: t('top.dashboard'), icon: IconOpen, onSelect: () => openDashboard() }]
      : []),
    { label: t('health.menu'), icon: IconHealth, onSelect: () => setHealth(true) },
    { label: t('top.help'), onSelect: () => setKeys(true) },
    { heading: t('top.language') },
    ...languages.map(([value, name]) => ({
      label: name ?? t('top.auto'),
      checked: language === value,
      onSelect: () => void settings.set({ language: value }),
    })),
    { heading: t('top.theme') },
    ...themes.map((value) => ({
      label: t(`top.${value}`),
      checked: theme === value,
      onSelect: () => void settings.set({ theme: value }),
    })),
  ];
  return (
    <>
      <Menu label={t('top.menu')} tip={t('top.menu')} items={items}>
        <Icon node={IconSettings} />
      </Menu>
      {keys && <Shortcuts onClose={() => setKeys(false)} />}
      {health && <HealthSheet onClose={() => setHealth(false)} />}
    </>
  );
}
