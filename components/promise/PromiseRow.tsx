import { useState } from 'preact/hooks';
import type { PromiseKind, PromiseRecord } from '@/utils/domain/promise';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { EditInPlace } from '../ui/EditInPlace';
import { Icon } from '../ui/Icon';
import {
  IconApproval,
  IconCheck,
  IconClose,
  IconDate,
  IconEdit,
  IconMore,
  IconSoft,
} from '../ui/icons';
import { Menu, type MenuItem } from '../ui/Menu';
import { DatePicker } from './DatePicker';
import { DueChip } from './DueChip';
import { kindsOfMine } from './due';
import { EvidenceQuote } from './EvidenceQuote';

type Dating = 'renegotiate' | 'correct' | null;

/** One open promise: done in one press, the sentence behind it on another. */
export function PromiseRow({ promise }: { promise: PromiseRecord }) {
  const { writes } = useSession();
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [dating, setDating] = useState<Dating>(null);
  const [editing, setEditing] = useState(false);
  const [closing, setClosing] = useState(false);
  const { id, text, due, kind, side } = promise;
  const mine = side === 'mine';

  const close = async (outcome: 'kept' | 'broken' | 'dropped') => {
    setClosing(true);
    const result = await writes.run('promise/close', { id, outcome }, `promise-${outcome}`);
    if (!result.ok) setClosing(false);
  };
  const pick = (date: string) => {
    const how = dating;
    setDating(null);
    if (how === 'renegotiate')
      void writes.run('promise/renegotiate', { id, due: date }, 'promise-moved');
    else void writes.run('promise/edit', { id, due: date }, 'promise-edited');
  };
  const turnInto = (next: PromiseKind) =>
    void writes.run('promise/edit', { id, kind: next }, 'promise-edited');

  const items: MenuItem[] = [
    {
      label: t('promise.renegotiate'),
      hint: t('promise.renegotiateHint'),
      icon: IconDate,
      onSelect: () => setDating('renegotiate'),
    },
    { label: t('promise.changeDate'), icon: IconEdit, onSelect: () => setDating('correct') },
    { label: t('promise.editText'), icon: IconEdit, onSelect: () => setEditing(true) },
    ...(mine ? [{ divider: true } as const, { heading: t('found.kind') }] : []),
    ...(mine
      ? kindsOfMine.map((one) => ({
          label: t(`promise.kind.${one}`),
          checked: one === kind,
          onSelect: () => turnInto(one),
        }))
      : []),
    { divider: true },
    {
      label: t('promise.broken'),
      icon: IconClose,
      danger: true,
      onSelect: () => void close('broken'),
    },
    { label: t('promise.drop'), icon: IconClose, onSelect: () => void close('dropped') },
  ];

  return (
    <li class={`row${closing ? ' row-closing' : ''}`} data-walk tabIndex={-1}>
      <button
        type="button"
        class="check"
        data-done
        data-tip={t('promise.markDone')}
        aria-label={t(mine ? 'promise.done' : 'promise.received', { text })}
        disabled={closing}
        onClick={() => void close('kept')}
      >
        <Icon node={IconCheck} size={12} />
      </button>
      <div class="row-main">
        {editing ? (
          <EditInPlace
            value={text}
            label={t('promise.text')}
            editing
            onEnd={() => setEditing(false)}
            onSave={(value) =>
              void writes.run('promise/edit', { id, text: value }, 'promise-edited')
            }
          />
        ) : (
          <button
            type="button"
            class={`row-text${open ? '' : ' clamp-2'}`}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <span class="foreign">{text}</span>
          </button>
        )}
        <div class="row-meta">
          <DueChip due={due} mine={mine} />
          {(kind === 'soft' || kind === 'approval') && (
            <span class="kind" data-tip={t(`promise.kindHint.${kind}`)}>
              <Icon node={kind === 'soft' ? IconSoft : IconApproval} size={12} />
              {t(`promise.kind.${kind}`)}
            </span>
          )}
          <Moved promise={promise} />
        </div>
        {open && promise.evidence && <EvidenceQuote evidence={promise.evidence} />}
        {dating && <DatePicker autofocus onPick={pick} />}
      </div>
      <Menu
        class="icon-button icon-button-s row-more"
        label={t('promise.menu', { text })}
        items={items}
      >
        <Icon node={IconMore} size={16} />
      </Menu>
    </li>
  );
}

function Moved({ promise }: { promise: PromiseRecord }) {
  const { t, dates } = useWords();
  const last = promise.renegotiations.at(-1)?.from;
  return last ? <span class="meta">{t('promise.moved', { date: dates.day(last) })}</span> : null;
}
