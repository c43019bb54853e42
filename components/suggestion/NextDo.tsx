import type { PromiseRecord } from '@/utils/domain/promise';
import type { PersonCard } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { keepPromise } from '../promise/use-promise';
import { type Adding, fieldOf } from '../relationship/adding';
import { Button } from '../ui/Button';
import { IconCheck } from '../ui/icons';
import { reveal } from '../ui/reveal';
import { RecordDo } from './RecordDo';

export type NextDoProps = {
  card: PersonCard;
  /** The open promise it is about. */
  promise: PromiseRecord | undefined;
  onDate: () => void;
  onPlan: () => void;
  onContact: () => void;
  onFill: (what: Adding) => void;
};

/** What can be done about the next step, most likely first. */
export function NextDo({ card, promise, onDate, onPlan, onContact, onFill }: NextDoProps) {
  const session = useSession();
  const { writes } = session;
  const { t } = useWords();
  const { target, reason } = card.next;
  const newDate = (
    <Button look="plain" onClick={onDate}>
      {t('next.newDate')}
    </Button>
  );

  switch (target.kind) {
    case 'promise':
      // Asking, firming up and declining stand on the promise itself.
      if (reason.code === 'approval-waiting')
        return <Button onClick={() => reveal(target.id)}>{t('next.open')}</Button>;
      return (
        <>
          <Button icon={IconCheck} onClick={() => promise && void keepPromise(session, promise)}>
            {t(reason.code === 'their-promise-overdue' ? 'next.seen' : 'word.done')}
          </Button>
          {newDate}
        </>
      );
    case 'followup':
      return (
        <>
          <Button
            icon={IconCheck}
            onClick={() =>
              void writes.run('followup/close', { id: target.id, as: 'done' }, 'followup-done')
            }
          >
            {t('word.done')}
          </Button>
          {newDate}
        </>
      );
    case 'plan':
      return <Button onClick={onPlan}>{t('next.plan')}</Button>;
    case 'complaint':
    case 'not-now':
      return null;
    case 'contact':
    case 'referral':
      return <Button onClick={onContact}>{t('next.contact')}</Button>;
    case 'placement':
      return <Button onClick={() => onFill('placement')}>{t('next.place')}</Button>;
    case 'survey':
      return <Button onClick={() => onFill('survey')}>{t('next.noteSurvey')}</Button>;
    case 'field':
      return <Button onClick={() => onFill(fieldOf(target.field))}>{t('next.fill')}</Button>;
    default:
      return <RecordDo kind={target.kind} id={target.id} reason={reason.code} onFill={onFill} />;
  }
}
