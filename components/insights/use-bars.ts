import { useWords } from '../i18n/context';
import { usePick } from './use-pick';

/** What the bars of months have in common; months are newest first, bars the other way. */
export function useBars<M extends { month: string }>(months: readonly M[]) {
  const { t, dates } = useWords();
  const [picked, onPick] = usePick();
  const marks = (values: (month: M) => Record<string, number>, top: (month: M) => string) =>
    months.toReversed().map((one) => ({
      key: one.month,
      axis: dates.monthName(one.month),
      name: dates.month(one.month),
      values: values(one),
      top: top(one),
    }));
  const month = months.find((one) => one.month === picked);
  return { marks, month, bars: { picked, onPick, tableLabel: t('insights.table') } };
}
