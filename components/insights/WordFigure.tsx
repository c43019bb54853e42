import { addTallies, wordKept } from '@/utils/domain/word-kept';
import type { InsightsView } from '@/utils/messages/insights-view';
import { useRoute } from '../dashboard/route-context';
import { useWords } from '../i18n/context';
import { Reasons } from '../promise/Reasons';
import { Chart } from '../ui/Chart';
import { Figure } from './Figure';
import { usePick } from './use-pick';

/** How my word was kept by month; a month opens the reasons noted in it. */
export function WordFigure({ word }: Pick<InsightsView, 'word'>) {
  const { t, dates } = useWords();
  const { go } = useRoute();
  const [picked, pick] = usePick();
  const { kept, of } = wordKept(addTallies(word.map(({ mine }) => mine)));
  if (of === 0) return <Figure title={t('insights.word')} said={t('insights.wordThin')} />;
  const marks = [...word].reverse().map(({ month, mine }) => {
    const sum = wordKept(mine);
    return {
      key: month,
      axis: dates.monthName(month),
      name: dates.month(month),
      values: { kept: sum.kept, late: mine.late, broken: mine.broken },
      top: sum.of > 0 ? `${sum.kept}/${sum.of}` : '',
    };
  });
  const month = word.find((one) => one.month === picked);
  return (
    <Figure title={t('insights.word')} said={t('insights.wordSaid', { kept, of })}>
      <Chart
        label={t('insights.word')}
        parts={[
          { key: 'kept', label: t('insights.kept'), tone: 'good' },
          { key: 'late', label: t('insights.late'), tone: 'warn' },
          { key: 'broken', label: t('insights.broken'), tone: 'bad' },
        ]}
        {...{ marks, picked, onPick: pick, tableLabel: t('insights.table') }}
      />
      {month && (
        <div class="figure-people">
          <h3 class="figure-sub">{dates.month(month.month)}</h3>
          <Reasons reasons={month.reasons} />
          <button type="button" class="again" onClick={() => go('promises', 'record')}>
            {t('insights.record')}
          </button>
        </div>
      )}
    </Figure>
  );
}
