import type { InsightsView } from '@/utils/messages/insights-view';
import { useWords } from '../i18n/context';
import { Chart } from '../ui/Chart';
import { Figure } from './Figure';
import { PeopleRows } from './PeopleRows';
import { useBars } from './use-bars';

/** How satisfied they say they are, by month; a month opens the least satisfied. */
export function SatisfactionFigure({ satisfaction }: Pick<InsightsView, 'satisfaction'>) {
  const words = useWords();
  const { t, dates } = words;
  const { months, count, mean, low } = satisfaction;
  const { marks, month, bars } = useBars(months);
  const title = t('insights.satisfaction');
  if (mean === null) return <Figure title={title} said={t('insights.satisfactionThin')} />;
  const said = t('insights.satisfactionSaid', { n: count, mean: mean.toFixed(1), low });
  return (
    <Figure title={title} said={said}>
      <Chart
        label={title}
        parts={[
          { key: 'high', label: t('insights.satisfied'), tone: 'good' },
          { key: 'middle', label: t('insights.soSo'), tone: 'warn' },
          { key: 'low', label: t('insights.unsatisfied'), tone: 'bad' },
        ]}
        marks={marks(
          ({ high, middle, low: unhappy }) => ({ high, middle, low: unhappy }),
          (one) => (one.mean === null ? '' : one.mean.toFixed(1)),
        )}
        {...bars}
      />
      {month && (
        <PeopleRows
          title={dates.month(month.month)}
          rows={month.lowest.map(({ who, score, quote }, at) => ({
            ...{ key: `${at}`, who },
            why: quote ? `${score} · ${quote}` : t('survey.score', { n: score }),
          }))}
        />
      )}
    </Figure>
  );
}
