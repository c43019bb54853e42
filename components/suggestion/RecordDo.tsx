import type { SuggestionReason, SuggestionTarget } from '@/utils/domain/suggestion';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import type { Adding } from '../relationship/adding';
import { Button } from '../ui/Button';
import { IconCheck } from '../ui/icons';

type RecordKind = Exclude<
  Extract<SuggestionTarget, { id: string }>['kind'],
  'promise' | 'followup' | 'complaint'
>;

/** The press that settles what is noted in the relationship; what needs words is gone to. */
export function RecordDo(props: {
  kind: RecordKind;
  id: string;
  reason: SuggestionReason['code'];
  onFill: (what: Adding) => void;
}) {
  const { writes } = useSession();
  const { t } = useWords();
  const { kind, id, reason } = props;
  const done = (label: string, onClick: () => void) => (
    <Button icon={IconCheck} onClick={onClick}>
      {label}
    </Button>
  );
  switch (kind) {
    case 'date':
      return done(
        t('next.congratulated'),
        () => void writes.run('date/done', { id }, 'record-changed'),
      );
    case 'purchase':
      return done(
        t('next.looked'),
        () => void writes.run('purchase/look', { id }, 'record-changed'),
      );
    case 'need':
      return done(
        t('next.answered'),
        () => void writes.run('need/move', { id, to: 'answered' }, 'record-changed'),
      );
    case 'give':
      if (reason !== 'thanks-owed')
        return <Button onClick={() => props.onFill(`answer:${id}`)}>{t('next.noteGive')}</Button>;
      return done(
        t('next.thanked'),
        () => void writes.run('give/settle', { id, settled: true }, 'record-changed'),
      );
  }
}
