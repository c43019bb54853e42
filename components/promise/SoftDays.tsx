import type { Person } from '@/utils/domain/person';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { softDayChoices } from '../settings/soft-days';
import { Icon } from '../ui/Icon';
import { IconDown } from '../ui/icons';
import { Menu } from '../ui/Menu';

/** Within how many working days this person is owed an answer to a soft word. */
export function SoftDays({ person }: { person: Person }) {
  const { settings, writes } = useSession();
  const { t } = useWords();
  const { id: personId, softDays } = person;
  const usual = t('soft.daysDefault', { n: settings.settings.value.softDays });
  const pick = (days: number | null) =>
    void writes.run('person/edit', { personId, fields: { softDays: days } }, 'person-edited');
  const now = softDays === null ? usual : t('soft.daysN', { n: softDays });
  return (
    <Menu
      class="mini"
      label={`${t('soft.days')}: ${now}`}
      items={[
        { label: usual, checked: softDays === null, onSelect: () => pick(null) },
        ...softDayChoices.map((n) => ({
          label: t('soft.daysN', { n }),
          checked: n === softDays,
          onSelect: () => pick(n),
        })),
      ]}
    >
      {now}
      <Icon node={IconDown} size={12} />
    </Menu>
  );
}
