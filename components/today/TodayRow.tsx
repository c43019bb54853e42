import { useState } from 'preact/hooks';
import type { TodayItem } from '@/utils/messages/views';
import { useQuickDays, useSession, useVisit } from '../app/context';
import { useWords } from '../i18n/context';
import { DatePicker } from '../promise/DatePicker';
import { DueChip } from '../promise/DueChip';
import { RenegotiatePanel } from '../promise/RenegotiatePanel';
import { keepPromise } from '../promise/use-promise';
import { IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconCheck, IconDate, IconSnooze } from '../ui/icons';
import { Menu } from '../ui/Menu';

/** The parts of what is due that a row shows, whatever it is. */
function partsOf(item: TodayItem) {
  return item.kind === 'promise'
    ? { ...item.promise, mine: item.promise.side === 'mine' }
    : { ...item.followup, mine: true };
}

/** One thing due: do it, give it a new date, or put it off. */
export function TodayRow({ item }: { item: TodayItem }) {
  const session = useSession();
  const { writes } = session;
  const visit = useVisit();
  const { t, dates } = useWords();
  const quick = useQuickDays();
  const [dating, setDating] = useState<'renegotiate' | 'snooze' | null>(null);
  const [closing, setClosing] = useState(false);
  const { id, personId, due, mine, text: said } = partsOf(item);
  const text = said || t('followup.defaultText');
  const promise = item.kind === 'promise';

  const done = async () => {
    setClosing(true);
    const ok =
      item.kind === 'promise'
        ? await keepPromise(session, item.promise)
        : (await writes.run('followup/close', { id, as: 'done' }, 'followup-done')).ok;
    if (!ok) setClosing(false);
  };
  const snooze = (date: string) =>
    void (promise
      ? writes.run('promise/edit', { id, due: date }, 'promise-edited')
      : writes.run('followup/edit', { id, due: date }, 'followup-moved'));
  const end = () => setDating(null);
  const who = item.company
    ? t('popup.with', { name: item.personName, company: item.company })
    : item.personName;

  return (
    <li class={`row${closing ? ' row-closing' : ''}`} data-walk tabIndex={-1}>
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
          onClick={() => visit(personId)}
          aria-label={`${text}, ${who}`}
        >
          <span class="foreign">{text}</span>
        </button>
        <div class="row-meta">
          <DueChip due={due} mine={mine} />
          <span class="meta truncate foreign">{who}</span>
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
        {dating === 'renegotiate' && item.kind === 'promise' && (
          <RenegotiatePanel
            promise={item.promise}
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
            onClick={() => setDating(dating === 'renegotiate' ? null : 'renegotiate')}
          />
        )}
        <Menu
          class="icon-button icon-button-s"
          label={`${t('popup.snooze')}: ${text}`}
          tip={t('popup.snooze')}
          items={[
            ...quick.slice(0, 2).map(({ label, date }) => ({
              label,
              hint: dates.day(date),
              onSelect: () => snooze(date),
            })),
            { label: t('due.choose'), icon: IconDate, onSelect: () => setDating('snooze') },
          ]}
        >
          <Icon node={IconSnooze} size={14} />
        </Menu>
      </span>
    </li>
  );
}
