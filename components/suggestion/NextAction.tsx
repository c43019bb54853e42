import { useState } from 'preact/hooks';
import { addDays } from '@/utils/lib/dates';
import type { PersonCard } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { DatePicker } from '../promise/DatePicker';
import { RenegotiatePanel } from '../promise/RenegotiatePanel';
import { keepPromise } from '../promise/use-promise';
import { Button } from '../ui/Button';
import { IconCheck } from '../ui/icons';
import { restsOnOpened, sayWhy } from './say-reason';

export type NextActionProps = {
  card: PersonCard;
  onPlan: () => void;
  onContact: () => void;
};

/** The one next step: why, and the press that does it. */
export function NextAction({ card, onPlan, onContact }: NextActionProps) {
  const session = useSession();
  const { writes } = session;
  const { t, dates, today } = useWords();
  const [dating, setDating] = useState(false);
  const { next, person } = card;
  const { target, reason, tone } = next;

  const promise =
    target.kind === 'promise'
      ? [...card.iOwe, ...card.theyOwe].find(({ id }) => id === target.id)
      : undefined;
  const done = () => {
    if (promise) void keepPromise(session, promise);
    if (target.kind === 'followup')
      void writes.run('followup/close', { id: target.id, as: 'done' }, 'followup-done');
  };
  const move = (due: string, why: string) => {
    setDating(false);
    if (promise)
      void writes.run('promise/renegotiate', { id: promise.id, due, why }, 'promise-moved');
    if (target.kind === 'followup')
      void writes.run('followup/edit', { id: target.id, due }, 'followup-moved');
  };
  const remindTomorrow = () =>
    void writes.run(
      'followup/add',
      { personId: person.id, text: t('followup.defaultText'), due: addDays(today, 1) },
      'followup-added',
    );

  return (
    <section class={`next tone-${tone}`} aria-label={t('next.title')}>
      <p class="next-why">
        <span class="sr-only">{`${t(`tone.${tone}`)}: `}</span>
        <span class="foreign">{sayWhy({ t, dates }, reason)}</span>
        {restsOnOpened(reason) && <span class="next-basis">{t('next.basis')}</span>}
      </p>
      <div class="next-do">
        {(target.kind === 'promise' || target.kind === 'followup') && (
          <>
            <Button icon={IconCheck} onClick={done}>
              {t(reason.code === 'their-promise-overdue' ? 'next.seen' : 'word.done')}
            </Button>
            <Button look="plain" onClick={() => setDating(!dating)}>
              {t('next.newDate')}
            </Button>
          </>
        )}
        {target.kind === 'contact' && (
          <>
            <Button onClick={onContact}>{t('next.contact')}</Button>
            <Button look="plain" onClick={remindTomorrow}>
              {t('next.remindTomorrow')}
            </Button>
          </>
        )}
        {target.kind === 'plan' && <Button onClick={onPlan}>{t('next.plan')}</Button>}
      </div>
      {dating && (
        <div class="next-date">
          {promise ? (
            <RenegotiatePanel promise={promise} onMove={move} onCancel={() => setDating(false)} />
          ) : (
            <DatePicker autofocus onPick={(due) => move(due, '')} />
          )}
        </div>
      )}
    </section>
  );
}
