import { addTallies, wordKept } from '@/utils/domain/word-kept';
import { useAnswer } from '../app/use-answer';
import { useWords } from '../i18n/context';
import { EmptyState, Skeleton } from '../ui/Banner';
import { IconAlert, IconCheck } from '../ui/icons';
import { MonthTable } from './MonthTable';
import { Reasons } from './Reasons';
import { TallyKey } from './TallyBar';

const MONTHS = 12;
const MOST_REASONS = 12;

/** How words were kept over the last year, with everybody; seen by nobody else. */
export function RecordMonths() {
  const { t } = useWords();
  const { value: months, error } = useAnswer('record/months', { months: MONTHS });
  if (error) return <EmptyState icon={IconAlert} title={t(`error.${error}`)} />;
  if (!months) return <Skeleton label={t('state.waiting')} lines={6} />;
  const sum = addTallies(months.map(({ mine }) => mine));
  const { kept, of } = wordKept(sum);
  const theirs = wordKept(addTallies(months.map((month) => month.theirs)));
  if (of + theirs.of + sum.dropped === 0)
    return <EmptyState icon={IconCheck} title={t('record.none')} />;
  const reasons = months.flatMap((month) => month.reasons).slice(0, MOST_REASONS);
  const last = months.findLastIndex(
    ({ mine, theirs: their }) =>
      wordKept(mine).of + wordKept(their).of + mine.dropped + their.dropped > 0,
  );
  return (
    <div class="record-all">
      <section aria-label={t('record.mine')}>
        <p class="record-sum">{t('record.kept', { kept, of })}</p>
        {theirs.of > 0 && <p class="meta">{t('record.theirs', theirs)}</p>}
        <TallyKey tally={sum} />
        <MonthTable months={months.slice(0, last + 1)} />
        <p class="meta">{t('record.rule')}</p>
      </section>
      {reasons.length > 0 && (
        <section aria-label={t('record.reasons')}>
          <h2 class="closed-title">{t('record.reasons')}</h2>
          <Reasons reasons={reasons} />
        </section>
      )}
    </div>
  );
}
