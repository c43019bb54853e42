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
import { usePicked } from './picks';
import { Star } from './Star';
import { sayItem } from './say-item';

type Owed = Extract<TodayItem, { kind: 'promise' | 'followup' }>;

/** A word or a reminder: do it, give it a new date, or put it off. */
export function OwedRow({ item }: { item: Owed }) {
  const session = useSession();
  const { writes } = session;
  const visit = useVisit();
  const words = useWords();
  const { t, dates } = words;
  const quick = useQuickDays();
  const [dating, setDating] = useState<'renegotiate' | 'snooze' | null>(null);
  const [closing, setClosing] = useState(false);
  const promise = item.kind === 'promise' ? item.promise : null;
  const { id, due } = item.kind === 'promise' ? item.promise : item.followup;
  const { picked, toggle } = usePicked(id);
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
  const snooze = (until: string) => {
    const [promises, followups] = promise ? [[id], []] : [[], [id]];
    void writes.run('today/snooze', { promises, followups, until }, 'snoozed');
  };
  const end = () => setDating(null);

  return (
    <li
      class={`row${closing ? ' row-closing' : ''}${picked ? ' row-picked' : ''}`}
      data-walk
      tabIndex={-1}
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
        {mine && (
          // A switch for the keyboard; the pointer finds it beside the row's other acts.
          <button type="button" class="sr-only" data-pick aria-pressed={picked} onClick={toggle}>
            {t('today.pick', { text })}
          </button>
        )}
        {promise && mine && (
          <IconButton
            size="s"
            icon={IconDate}
            label={t('promise.renegotiate')}
            onClick={() => setDating(dating === 'renegotiate' ? null : 'renegotiate')}
          />
        )}
        {mine && (
          <span data-snooze>
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
                { label: t(picked ? 'today.unpickOne' : 'today.pickOne'), onSelect: toggle },
              ]}
            >
              <Icon node={IconSnooze} size={14} />
            </Menu>
          </span>
        )}
      </span>
    </li>
  );
}
