import { useState } from 'preact/hooks';
import { useAnswer } from '../app/use-answer';
import { useWords } from '../i18n/context';
import { Button } from '../ui/Button';
import { ClosedRow } from './ClosedRow';

const FIRST = 8;
const MOST = 200;

/** What was closed with one person, newest first. */
export function ClosedList({ personId }: { personId: string }) {
  const { t } = useWords();
  const [limit, setLimit] = useState(FIRST);
  const { value } = useAnswer('ledger/closed', { personId, after: null, limit });
  if (!value) return null;
  return (
    <>
      <h3 class="closed-title">{t('record.closed')}</h3>
      <ul class="rows">
        {value.promises.map((promise) => (
          <li key={promise.id}>
            <ClosedRow promise={promise} />
          </li>
        ))}
      </ul>
      {value.next && limit < MOST && (
        <Button look="plain" onClick={() => setLimit(Math.min(MOST, limit * 3))}>
          {t('record.more')}
        </Button>
      )}
    </>
  );
}
