import type { Complaint } from '@/utils/domain/complaint';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { showRecord } from '../timeline/show-entry';
import { Icon } from '../ui/Icon';
import { IconEdit, IconMore, IconRemove, IconReread } from '../ui/icons';
import { Menu, type MenuItem } from '../ui/Menu';

export type Editing = 'cause' | 'category' | null;

/** What one does rarely with a complaint. */
export function ComplaintMenu(props: {
  complaint: Complaint;
  onEdit: (what: Editing) => void;
  onAsk: (what: 'cause') => void;
}) {
  const { writes } = useSession();
  const { t } = useWords();
  const { id, text, state, cause, interactionId } = props.complaint;
  const items: MenuItem[] = [
    ...(interactionId
      ? [{ label: t('fact.source'), onSelect: () => showRecord(interactionId) }]
      : []),
    ...(state === 'open'
      ? [{ label: t('complaint.solveOnSpot'), onSelect: () => props.onAsk('cause') }]
      : []),
    ...(state === 'informed' || state === 'repaired'
      ? [
          {
            label: t('complaint.reopen'),
            icon: IconReread,
            onSelect: () => void writes.run('complaint/reopen', { id }, 'complaint-opened'),
          },
        ]
      : []),
    ...(cause === null
      ? []
      : [
          {
            label: t('complaint.editCause'),
            icon: IconEdit,
            onSelect: () => props.onEdit('cause'),
          },
        ]),
    {
      label: t('complaint.category'),
      hint: t('complaint.categoryHint'),
      icon: IconEdit,
      onSelect: () => props.onEdit('category'),
    },
    {
      label: t('fact.remove'),
      icon: IconRemove,
      danger: true,
      onSelect: () => void writes.run('complaint/remove', { id }, 'record-removed'),
    },
  ];
  return (
    <Menu
      class="icon-button icon-button-s row-more"
      label={t('complaint.menu', { text })}
      items={items}
    >
      <Icon node={IconMore} size={16} />
    </Menu>
  );
}
