import type { Complaint } from '@/utils/domain/complaint';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { EditInPlace } from '../ui/EditInPlace';
import type { Editing } from './ComplaintMenu';

/** What they said, its kind, and the field that a menu asked for. */
export function ComplaintText(props: {
  complaint: Complaint;
  editing: Editing;
  onEnd: () => void;
}) {
  const { writes } = useSession();
  const { t } = useWords();
  const { complaint, editing, onEnd } = props;
  const { id, text, cause, category } = complaint;
  const edit = (fields: { cause: string } | { category: string | null } | { text: string }) =>
    void writes.run('complaint/edit', { id, ...fields }, 'record-changed');
  if (editing === 'cause')
    return (
      <EditInPlace
        value={cause ?? ''}
        label={t('complaint.editCause')}
        editing
        onEnd={onEnd}
        onSave={(value) => edit({ cause: value })}
      />
    );
  if (editing === 'category')
    return (
      <EditInPlace
        value={category ?? ''}
        label={t('complaint.category')}
        placeholder={t('complaint.categoryHint')}
        optional
        editing
        onEnd={onEnd}
        onSave={(value) => edit({ category: value || null })}
      />
    );
  return (
    <strong class="complaint-text">
      <EditInPlace
        value={text}
        label={t('complaint.title')}
        onEnd={onEnd}
        onSave={(value) => edit({ text: value })}
      />
      {category && <span class="complaint-kind foreign">{category}</span>}
    </strong>
  );
}
