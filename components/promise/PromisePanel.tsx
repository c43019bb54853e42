import type { PromiseRecord } from '@/utils/domain/promise';
import { DayLine } from '../app/DayLine';
import { useWords } from '../i18n/context';
import { DatePicker } from './DatePicker';
import { DeclinePanel } from './DeclinePanel';
import { RenegotiatePanel } from './RenegotiatePanel';
import type { PromiseActions } from './use-promise';

/** What a row asks for below itself. */
export type Panel = 'renegotiate' | 'date' | 'firm' | 'decline' | 'ask';

export type PromisePanelProps = {
  panel: Panel;
  promise: PromiseRecord;
  actions: PromiseActions;
  onEnd: () => void;
};

export function PromisePanel({ panel, promise, actions, onEnd }: PromisePanelProps) {
  const { t } = useWords();
  const then =
    <A extends unknown[]>(act: (...given: A) => void) =>
    (...given: A) => {
      onEnd();
      act(...given);
    };
  switch (panel) {
    case 'renegotiate':
      return (
        <RenegotiatePanel promise={promise} onMove={then(actions.renegotiate)} onCancel={onEnd} />
      );
    case 'decline':
      return <DeclinePanel promise={promise} onDecline={then(actions.decline)} onCancel={onEnd} />;
    case 'date':
      return (
        <DatePicker
          autofocus
          onPick={then(actions.changeDate)}
          onRemove={then(() => actions.changeDate(null))}
        />
      );
    case 'firm':
      return (
        <>
          <p class="note-said">{t('soft.firmUpHint')}</p>
          <DatePicker autofocus onPick={then(actions.firmUp)} />
        </>
      );
    case 'ask':
      return <AskLine promise={promise} actions={actions} onEnd={onEnd} />;
  }
}

/** Whom, and by when the customer has an answer, in one line. */
function AskLine({ promise, actions, onEnd }: Omit<PromisePanelProps, 'panel'>) {
  const { t } = useWords();
  return (
    <DayLine
      label={t('approval.askLabel')}
      placeholder={t('approval.askPlaceholder')}
      date={promise.due}
      needsDate
      onEnd={onEnd}
      onSubmit={async (asked, due) =>
        asked !== '' && due !== null && (await actions.ask(withoutAsk(asked), due))
      }
      save={t('approval.ask')}
      needDate={t('approval.needDate')}
    />
  );
}

/** "Ms Li, answer by" → "Ms Li": the words that led to the day are not part of a name. */
const withoutAsk = (text: string) =>
  text.replace(/[,，]?\s*(?:answer(?: due)?|due|答复|给答复)\s*(?:by|on)?$/i, '').trim() || text;
