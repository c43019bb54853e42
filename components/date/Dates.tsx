import type { ComingDate } from '@/utils/messages/relationship-view';
import type { PersonCard } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Block } from '../relationship/Block';
import { RecordRow } from '../relationship/RecordRow';
import { DateLine } from './DateLine';
import { sayDay } from './say-day';

export type DatesProps = { card: PersonCard; adding: boolean; onEnd: () => void };

/** Birthdays and other days that come back, the next one first. */
export function Dates({ card, adding, onEnd }: DatesProps) {
  const { t } = useWords();
  const { dates } = card.relationship;
  if (dates.length === 0 && !adding) return null;
  return (
    <Block title={t('date.title')}>
      <ul class="rows">
        {dates.map((date) => (
          <DateRow key={date.id} date={date} />
        ))}
      </ul>
      {adding && <DateLine personId={card.person.id} onEnd={onEnd} />}
    </Block>
  );
}

const leads = [0, 3, 7, 14, 30];

function DateRow({ date }: { date: ComingDate }) {
  const { writes } = useSession();
  const words = useWords();
  const { t, dates, today } = words;
  const { id, kind, text, state, next, leadDays, due } = date;
  const muted = state === 'muted';
  const name = text || t(`date.kind.${kind}`);
  const edit = (fields: { text: string } | { leadDays: number } | { state: typeof state }) =>
    void writes.run('date/edit', { id, ...fields }, 'record-changed');
  const near = due !== null && due <= today;
  return (
    <RecordRow
      id={id}
      text={name}
      label={t('date.one')}
      onText={(value) => edit({ text: value })}
      {...(near && !muted
        ? {
            tick: {
              label: t('date.done', { text: name }),
              tip: t('date.doneTip'),
              run: () => void writes.run('date/done', { id }, 'record-changed'),
            },
          }
        : {})}
      end={next && dates.near(next.on)}
      meta={
        <>
          <span class="meta">{sayDay(words, date)}</span>
          {next && next.years !== null && (
            <span class="meta">{t('date.years', { n: next.years })}</span>
          )}
          <span class="meta">{muted ? t('date.muted') : t('date.lead', { n: leadDays })}</span>
        </>
      }
      items={[
        { heading: t('date.leadLabel') },
        ...leads.map((n) => ({
          label: t('date.lead', { n }),
          checked: !muted && n === leadDays,
          onSelect: () => edit({ leadDays: n }),
        })),
        {
          label: t(muted ? 'date.unmute' : 'date.mute'),
          onSelect: () => edit({ state: muted ? 'active' : 'muted' }),
        },
        { divider: true },
      ]}
      onRemove={() => void writes.run('date/remove', { id }, 'record-removed')}
    />
  );
}
