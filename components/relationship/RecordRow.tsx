import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../i18n/context';
import { showRecord } from '../timeline/show-entry';
import { EditInPlace } from '../ui/EditInPlace';
import { Icon } from '../ui/Icon';
import { IconCheck, IconEdit, IconMore, IconRemove } from '../ui/icons';
import { Menu, type MenuItem } from '../ui/Menu';

export type RecordRowProps = {
  id: string;
  text: string;
  label: string;
  onText?: (text: string) => void;
  onRemove: () => void;
  /** Before the common entries of the menu. */
  items?: readonly MenuItem[];
  /** What a press on the round mark does; absent = there is nothing to tick off. */
  tick?: { label: string; tip: string; run: () => void };
  /** Under the text. */
  meta?: ComponentChildren;
  /** At the right end: a date, an amount. */
  end?: ComponentChildren;
  /** Private judgement: blurred while presenting. */
  personal?: boolean;
  /** The message it was read from. */
  source?: string | null;
  children?: ComponentChildren;
};

/** A noted thing: edited where it stands, ticked off in one press, the rest in its menu. */
export function RecordRow(props: RecordRowProps) {
  const { t } = useWords();
  const [editing, setEditing] = useState(false);
  const { text, onText, tick, source } = props;
  return (
    <li
      class={`row bond-row${props.personal ? ' private' : ''}`}
      data-walk
      data-record={props.id}
      tabIndex={-1}
    >
      {tick && (
        <button
          type="button"
          class="check"
          data-done
          data-tip={tick.tip}
          aria-label={tick.label}
          onClick={tick.run}
        >
          <Icon node={IconCheck} size={12} />
        </button>
      )}
      <div class="row-main">
        <div class="bond-line">
          {onText ? (
            <EditInPlace
              key={editing ? 'edit' : 'show'}
              class="row-edit"
              value={text}
              label={props.label}
              editing={editing}
              onEnd={() => setEditing(false)}
              onSave={onText}
            />
          ) : (
            <span class="foreign bond-text">{text}</span>
          )}
          {props.end !== undefined && <span class="bond-end">{props.end}</span>}
        </div>
        {props.meta !== undefined && <div class="row-meta">{props.meta}</div>}
        {props.children}
      </div>
      <Menu
        class="icon-button icon-button-s row-more"
        label={t('fact.more', { text })}
        items={[
          ...(props.items ?? []),
          ...(source ? [{ label: t('fact.source'), onSelect: () => showRecord(source) }] : []),
          ...(onText
            ? [{ label: t('fact.edit'), icon: IconEdit, onSelect: () => setEditing(true) }]
            : []),
          {
            label: t('fact.remove'),
            icon: IconRemove,
            danger: true,
            onSelect: props.onRemove,
          },
        ]}
      >
        <Icon node={IconMore} size={16} />
      </Menu>
    </li>
  );
}
