import { useState } from 'preact/hooks';
import type { CalendarDate } from '@/utils/domain/record';
import { idOf, type Owed, type SettleState } from '@/utils/state/settle';
import { useWords } from '../i18n/context';
import { DatePicker } from '../promise/DatePicker';
import { DueChip } from '../promise/DueChip';
import { Segmented } from '../ui/Segmented';
import { sayItem } from './say-item';

type As = 'keep' | 'move' | 'drop';
type Props = { item: Owed; settle: SettleState; later: CalendarDate | null };

/** One thing of the pile and what becomes of it. */
export function SettleRow({ item, settle, later }: Props) {
  const words = useWords();
  const { t, dates } = words;
  const [dating, setDating] = useState(false);
  const id = idOf(item);
  const choice = settle.choices.value.get(id) ?? null;
  const as: As = choice?.as ?? 'keep';
  const { who } = item;
  const text = sayItem(words, item);
  const due = item.kind === 'promise' ? item.promise.due : item.followup.due;
  const name = who.company ? t('popup.with', { name: who.name, company: who.company }) : who.name;
  return (
    <div class={`settle-row settle-${as}`}>
      <div class="row-main">
        <p class="settle-text foreign">{text}</p>
        <div class="row-meta">
          <DueChip due={due} mine />
          <span class="meta truncate foreign">{name}</span>
        </div>
        {dating && (
          <DatePicker
            autofocus
            onPick={(date) => {
              settle.choose(id, { as: 'move', due: date });
              setDating(false);
            }}
          />
        )}
      </div>
      <div class="settle-choice">
        <Segmented<As>
          label={`${t('today.settle')}: ${text}`}
          value={as}
          options={[
            { value: 'keep', label: t('today.keep') },
            { value: 'move', label: t('today.newDate') },
            { value: 'drop', label: t('today.drop') },
          ]}
          onChange={(next) => {
            if (next === 'move' && later) settle.choose(id, { as: 'move', due: later });
            else settle.choose(id, next === 'drop' ? { as: 'drop' } : null);
          }}
        />
        {choice?.as === 'move' && (
          <button type="button" class="mini" onClick={() => setDating(!dating)}>
            {dates.day(choice.due)}
          </button>
        )}
      </div>
    </div>
  );
}
