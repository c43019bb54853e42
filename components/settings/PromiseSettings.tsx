import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Icon } from '../ui/Icon';
import { IconDown } from '../ui/icons';
import { Menu } from '../ui/Menu';
import { Limits } from './Limits';
import { Setting } from './Setting';
import { softDayChoices } from './soft-days';

/** The clock of soft words, and what needs no asking. */
export function PromiseSettings() {
  const { settings } = useSession();
  const { t } = useWords();
  const { softDays, limits } = settings.settings.value;
  const now = t('soft.daysN', { n: softDays });
  return (
    <>
      <Setting label={t('settings.softDays')} hint={t('settings.softDaysHint')}>
        <Menu
          class="mini"
          label={`${t('settings.softDays')}: ${now}`}
          items={softDayChoices.map((n) => ({
            label: t('soft.daysN', { n }),
            checked: n === softDays,
            onSelect: () => void settings.set({ softDays: n }),
          }))}
        >
          {now}
          <Icon node={IconDown} size={12} />
        </Menu>
      </Setting>
      <Setting label={t('settings.limits')} hint={t('settings.limitsHint')}>
        {settings.loaded.value && (
          <Limits limits={limits} onChange={(next) => void settings.set({ limits: next })} />
        )}
      </Setting>
    </>
  );
}
