import type { MonthRecord } from '@/utils/domain/word-kept';
import { useVisit } from '../app/context';
import { useWords } from '../i18n/context';

/** Why words were not kept as said: how each ended, what was noted, whose it was. */
export function Reasons({ reasons }: Pick<MonthRecord, 'reasons'>) {
  const { t } = useWords();
  const visit = useVisit();
  return (
    <ul class="reasons">
      {reasons.map(({ promiseId, personId, text, outcome, why }) => (
        <li key={promiseId}>
          <span class={`outcome-${outcome}`}>{t(`outcome.${outcome}`)}</span>
          {' · '}
          <span class="foreign">{why}</span>{' '}
          <button type="button" class="meta row-who foreign" onClick={() => visit(personId)}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}
