import type { InsightsView } from '@/utils/messages/insights-view';
import { useWords } from '../i18n/context';
import { Chart } from '../ui/Chart';
import { Figure } from './Figure';
import { PeopleRows, rowsOf } from './PeopleRows';
import { sayHours, sayHoursShort } from './say';
import { useBars } from './use-bars';

type Months = Pick<InsightsView, 'months'>;

/** Fewer answers than this tell nothing of how fast one is. */
const FEW_ANSWERS = 3;

/** How soon I answered; a month opens who waited longest. */
export function AnswersFigure({ months, median }: Months & { median: number | null }) {
  const words = useWords();
  const { t } = words;
  const { marks, month, bars } = useBars(months);
  const n = months.reduce((sum, { answers }) => sum + answers.count, 0);
  const inDay = months.reduce((sum, { answers }) => sum + answers.inDay, 0);
  const title = t('insights.answers');
  if (n < FEW_ANSWERS || median === null)
    return <Figure title={title} said={t('insights.answersThin')} />;
  const said = t('insights.answersSaid', { n, inDay, median: sayHours(words, median) });
  return (
    <Figure title={title} said={said}>
      <Chart
        label={title}
        parts={[{ key: 'median', label: t('insights.answersPart'), tone: 'accent' }]}
        marks={marks(
          ({ answers }) => ({ median: answers.median ?? 0 }),
          ({ answers }) => (answers.median === null ? '' : sayHoursShort(words, answers.median)),
        )}
        format={(hours) => (hours === 0 ? '–' : sayHours(words, hours))}
        {...bars}
      />
      {month && (
        <PeopleRows
          title={t('insights.slowest')}
          rows={month.answers.slowest.map(({ who, hours }, at) => ({
            ...{ key: `${at}`, who, why: sayHours(words, hours) },
          }))}
        />
      )}
    </Figure>
  );
}

/** Visits that are due, and whom I was in touch with by month. */
export function VisitsFigure({ months, visits }: Months & Pick<InsightsView, 'visits'>) {
  const { t, dates } = useWords();
  const { marks, month, bars } = useBars(months);
  const { rows, more } = visits;
  const done = t('insights.people', { n: months[0]?.contacted.count ?? 0 });
  const title = t('insights.visits');
  const any = months.some(({ contacted }) => contacted.count > 0);
  if (!any && rows.length === 0) return <Figure title={title} said={t('insights.visitsThin')} />;
  const said = more ? 'insights.visitsMost' : 'insights.visitsSaid';
  return (
    <Figure title={title} said={t(said, { n: rows.length, done })}>
      {any && (
        <Chart
          label={title}
          parts={[{ key: 'done', label: t('insights.visitsPart'), tone: 'good' }]}
          marks={marks(
            ({ contacted }) => ({ done: contacted.count }),
            ({ contacted }) => (contacted.count > 0 ? `${contacted.count}` : ''),
          )}
          {...bars}
        />
      )}
      {month ? (
        <PeopleRows
          title={dates.month(month.month)}
          rows={rowsOf(month.contacted.people)}
          count={month.contacted.count}
        />
      ) : (
        rows.length > 0 && (
          <PeopleRows
            title={t('insights.visitsDue')}
            rows={rows.map(({ who, due }) => ({
              ...{ key: who.personId, who },
              why: t('insights.dueSince', { date: dates.near(due) }),
            }))}
          />
        )
      )}
    </Figure>
  );
}

/** Customers who came back and new ones, by month. */
export function BuyersFigure({ months, buyers }: Months & Pick<InsightsView, 'buyers'>) {
  const { t } = useWords();
  const { marks, month, bars } = useBars(months);
  const title = t('insights.buyers');
  if (buyers.old + buyers.fresh === 0)
    return <Figure title={title} said={t('insights.buyersThin')} />;
  return (
    <Figure title={title} said={t('insights.buyersSaid', buyers)}>
      <Chart
        label={title}
        parts={[
          { key: 'old', label: t('insights.old'), tone: 'good' },
          { key: 'fresh', label: t('insights.fresh'), tone: 'accent' },
        ]}
        marks={marks(
          (one) => ({ old: one.old.count, fresh: one.fresh.count }),
          (one) =>
            one.old.count + one.fresh.count > 0 ? `${one.old.count} : ${one.fresh.count}` : '',
        )}
        {...bars}
      />
      {month &&
        (['old', 'fresh'] as const).map((part) => (
          <PeopleRows
            key={part}
            title={t(`insights.${part}`)}
            rows={rowsOf(month[part].people)}
            count={month[part].count}
          />
        ))}
    </Figure>
  );
}
