import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Followup } from '@/utils/domain/followup';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { DatePicker } from '../promise/DatePicker';
import { DueChip } from '../promise/DueChip';
import { EditInPlace } from '../ui/EditInPlace';
import { Icon } from '../ui/Icon';
import { IconCheck, IconClose, IconDate, IconEdit, IconMore } from '../ui/icons';
import { Menu } from '../ui/Menu';

export type FollowupRowProps = {
  followup: Followup;
  /** Beside the day: whose step it is. */
  lead?: ComponentChildren;
};

/** One dated thing to do: done in one press, moved and edited where it stands. */
export function FollowupRow({ followup, lead }: FollowupRowProps) {
  const { writes } = useSession();
  const { t } = useWords();
  const [dating, setDating] = useState(false);
  const [editing, setEditing] = useState(false);
  const [closing, setClosing] = useState(false);
  const { id, due } = followup;
  const text = followup.text || t('followup.defaultText');
  const close = async (as: 'done' | 'dropped') => {
    setClosing(true);
    const result = await writes.run('followup/close', { id, as }, `followup-${as}`);
    if (!result.ok) setClosing(false);
  };
  return (
    <li class={`row${closing ? ' row-closing' : ''}`} data-walk data-record={id} tabIndex={-1}>
      <button
        type="button"
        class="check check-square"
        data-done
        data-tip={t('word.done')}
        aria-label={t('followup.done', { text })}
        disabled={closing}
        onClick={() => void close('done')}
      >
        <Icon node={IconCheck} size={12} />
      </button>
      <div class="row-main">
        <EditInPlace
          key={editing ? 'edit' : 'show'}
          class="row-edit"
          value={text}
          label={t('followup.title')}
          editing={editing}
          onEnd={() => setEditing(false)}
          onSave={(value) =>
            void writes.run('followup/edit', { id, text: value }, 'followup-moved')
          }
        />
        <div class="row-meta">
          {lead}
          <DueChip due={due} mine={followup.owner !== 'them'} />
        </div>
        {dating && (
          <DatePicker
            autofocus
            onPick={(date) => {
              setDating(false);
              void writes.run('followup/edit', { id, due: date }, 'followup-moved');
            }}
          />
        )}
      </div>
      <Menu
        class="icon-button icon-button-s row-more"
        label={t('followup.menu', { text })}
        items={[
          { label: t('followup.move'), icon: IconDate, onSelect: () => setDating(true) },
          { label: t('promise.editText'), icon: IconEdit, onSelect: () => setEditing(true) },
          { label: t('followup.drop'), icon: IconClose, onSelect: () => void close('dropped') },
        ]}
      >
        <Icon node={IconMore} size={16} />
      </Menu>
    </li>
  );
}
