import { FILE_PARTS } from '@/utils/domain/relationship';
import type { PersonCard } from '@/utils/messages/views';
import { useWords } from '../i18n/context';
import { Icon } from '../ui/Icon';
import { IconPlus } from '../ui/icons';
import { Menu, type MenuItem } from '../ui/Menu';
import type { Adding } from './adding';

/** Whom one is choosing: the deputy, or who brought them. */
export type Picking = 'deputyId' | 'referredById' | null;

export type AddMenuProps = {
  card: PersonCard;
  onAdd: (what: Adding) => void;
  onPick: (what: Picking) => void;
};

/** Everything the relationship can keep and does not yet; notes that are there are edited there. */
export function AddMenu({ card, onAdd, onPick }: AddMenuProps) {
  const { t } = useWords();
  const { file, bestHours, honorific, culture, met, deputyId, referredById } = card.person;
  const item = (what: Adding, label: string): MenuItem => ({ label, onSelect: () => onAdd(what) });
  const reach = [
    ...(bestHours ? [] : [item('bestHours', t('reach.bestHours'))]),
    ...(honorific ? [] : [item('honorific', t('reach.honorific'))]),
    ...(culture ? [] : [item('culture', t('reach.culture'))]),
    ...(met ? [] : [item('met', t('reach.met'))]),
    ...(deputyId ? [] : [{ label: t('reach.deputy'), onSelect: () => onPick('deputyId') }]),
    ...(referredById ? [] : [{ label: t('around.came'), onSelect: () => onPick('referredById') }]),
  ];
  const notes = FILE_PARTS.filter((part) => !file[part]).map((part) => ({
    ...item(part, t(`file.${part}`)),
    hint: t(`file.hint.${part}`),
  }));
  return (
    <Menu
      class="icon-button icon-button-s"
      label={t('bond.add')}
      tip={t('bond.add')}
      items={[
        item('complaint', t('complaint.title')),
        item('need', t('need.one')),
        item('give', t('give.one')),
        item('purchase', t('purchase.one')),
        item('survey', t('survey.title')),
        item('date', t('date.one')),
        item('step', t('plan.add')),
        item('map', t('around.map')),
        ...(notes.length > 0 ? [{ heading: t('file.title') }, ...notes] : []),
        ...(reach.length > 0 ? [{ heading: t('reach.title') }, ...reach] : []),
      ]}
    >
      <Icon node={IconPlus} size={14} />
    </Menu>
  );
}
