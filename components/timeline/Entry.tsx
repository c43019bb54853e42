import { useState } from 'preact/hooks';
import type { Interaction } from '@/utils/domain/interaction';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { EditInPlace } from '../ui/EditInPlace';
import { Icon } from '../ui/Icon';
import { IconEdit, IconIn, IconMore, IconOpen, IconOut, IconRemove } from '../ui/icons';
import { Menu, type MenuItem } from '../ui/Menu';
import { webLink } from '../ui/web-link';
import { channelIcon } from './channels';
import { preview } from './rows';

/** One thing that happened. A press shows the whole text. */
export function Entry({ entry }: { entry: Interaction }) {
  const { writes } = useSession();
  const { t, dates } = useWords();
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState(false);
  const { id, channel, direction, text, subject } = entry;
  const link = webLink(entry.url);
  // Messages are evidence and stay as they were; what was typed here can be corrected.
  const own = !entry.messageKey;
  const time = dates.time(entry.at);
  const items: MenuItem[] = [
    ...(own
      ? [{ label: t('timeline.editText'), icon: IconEdit, onSelect: () => setEditing(true) }]
      : []),
    ...(link
      ? [
          {
            label: t('timeline.open'),
            icon: IconOpen,
            onSelect: () => void window.open(link, '_blank', 'noopener,noreferrer'),
          },
        ]
      : []),
    {
      label: t('timeline.remove'),
      icon: IconRemove,
      danger: true,
      onSelect: () => void writes.run('interaction/remove', { id }, 'entry-removed'),
    },
  ];
  const who = direction === 'in' ? (entry.fromName ?? t('timeline.in')) : t('timeline.out');
  return (
    <article class={`entry${channel === 'note' ? ' private' : ''}`} data-record={id}>
      <span class={`entry-icon entry-${channel}`} data-tip={t(`channel.${channel}`)}>
        <Icon node={channelIcon[channel]} size={14} />
      </span>
      <div class="entry-main">
        {editing ? (
          <EditInPlace
            value={text}
            label={t('timeline.editText')}
            multiline
            editing
            maxLength={50_000}
            onEnd={() => setEditing(false)}
            onSave={(value) =>
              void writes.run('interaction/edit', { id, text: value }, 'entry-edited')
            }
          />
        ) : (
          <button
            type="button"
            class="entry-text"
            aria-expanded={open}
            onClick={() => {
              // Selecting the text to copy it is no press.
              if (getSelection()?.isCollapsed !== false) setOpen(!open);
            }}
          >
            <span class="entry-head">
              {direction && (
                <span class={`arrow arrow-${direction}`}>
                  <Icon node={direction === 'in' ? IconIn : IconOut} size={14} />
                  <span class="sr-only">{`${who}: `}</span>
                </span>
              )}
              <span class="entry-subject truncate foreign">
                {subject || t(`channel.${channel}`)}
              </span>
            </span>
            <span class={open ? 'entry-whole foreign' : 'entry-lines clamp-2 foreign'}>
              {(open ? text : preview(text)) || t('timeline.noText')}
            </span>
          </button>
        )}
      </div>
      <time class="entry-time" dateTime={entry.at}>
        {entry.atExact ? time : t('timeline.about', { time })}
      </time>
      <Menu class="icon-button icon-button-s entry-more" label={t('timeline.menu')} items={items}>
        <Icon node={IconMore} size={16} />
      </Menu>
    </article>
  );
}
