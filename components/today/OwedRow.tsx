import { useState } from 'preact/hooks';
import type { TodayItem } from '@/utils/messages/views';
import { useSession, useVisit } from '../app/context';
import { useWords } from '../i18n/context';
import { DatePicker } from '../promise/DatePicker';
import { DueChip } from '../promise/DueChip';
import { RenegotiatePanel } from '../promise/RenegotiatePanel';
import { rowKeys } from '../promise/row-keys';
import { keepPromise } from '../promise/use-promise';
import { IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconCheck, IconDate } from '../ui/icons';
import { PutOffMenu, useSnooze } from './PutOffMenu';
import { usePicked } from './picks';
import { canPutOff } from './put-off';
import { Star } from './Star';
import { sayItem } from './say-item';

type Owed = Extract<TodayItem, { kind: 'promise' | 'followup' }>;

/** A word or a reminder: do it, give it a new date, or put it off. */
export function OwedRow({ item }: { item: Owed }) {
  const session = useSession();
  const { writes } = session;
  const visit = useVisit();
  const words = useWords();
  const { t } = words;
  const [dating, setDating] = useState<'renegotiate' | 'snooze' | null>(null);
  const [closing, setClosing] = useState(false);
  const promise = item.kind === 'promise' ? item.promise : null;
  const { id, due } = item.kind === 'promise' ? item.promise : item.followup;
  const { picked } = usePicked(item);
  const snooze = useSnooze(item);
  const mine = promise?.side !== 'theirs';
  const text = sayItem(words, item);
  const { who } = item;
  const name = who.company ? t('popup.with', { name: who.name, company: who.company }) : who.name;

  const done = async () => {
    setClosing(true);
    const ok = promise
      ? await keepPromise(session, promise)
      : (await writes.run('followup/close', { id, as: 'done' }, 'followup-done')).ok;
    if (!ok) setClosing(false);
  };
  const end = () => setDating(null);
  const renegotiate = () => setDating(dating === 'renegotiate' ? null : 'renegotiate');

  return (
    <li
      class={`row${closing ? ' row-closing' : ''}${picked ? ' row-picked' : ''}`}
      data-walk
      tabIndex={-1}
      onKeyDown={rowKeys(promise && mine ? { r: renegotiate } : {})}
    >
      <button
        type="button"
        class={`check${promise ? '' : ' check-square'}`}
        data-done
        data-tip={t('word.done')}
        aria-label={t(promise ? (mine ? 'promise.done' : 'promise.received') : 'followup.done', {
          text,
        })}
        disabled={closing}
        onClick={() => void done()}
      >
        <Icon node={IconCheck} size={12} />
      </button>
      <div class="row-main">
        <button
          type="button"
          class="row-text clamp-2"
          data-open
          onClick={() => visit(who.personId)}
          aria-label={`${text}, ${name}`}
        >
          <span class="foreign">{text}</span>
        </button>
        <div class="row-meta">
          <DueChip due={due} mine={mine} />
          <span class="meta truncate foreign">{name}</span>
          <Star star={who.star} />
        </div>
        {dating === 'snooze' && (
          <DatePicker
            autofocus
            onPick={(date) => {
              end();
              snooze(date);
            }}
          />
        )}
        {dating === 'renegotiate' && promise && (
          <RenegotiatePanel
            promise={promise}
            onMove={(due, why) => {
              end();
              void writes.run('promise/renegotiate', { id, due, why }, 'promise-moved');
            }}
            onCancel={end}
          />
        )}
      </div>
      <span class="row-acts">
        {promise && mine && (
          <IconButton
            size="s"
            icon={IconDate}
            label={t('promise.renegotiate')}
            onClick={renegotiate}
          />
        )}
        {canPutOff(item) && <PutOffMenu item={item} onDate={() => setDating('snooze')} />}
      </span>
    </li>
  );
}
