import { useWords } from '../i18n/context';
import { DatedLine, type DatedLineProps } from '../ui/DatedLine';
import { useQuickDays, useReadWhen } from './context';

export type DayLineProps = Pick<
  DatedLineProps,
  'label' | 'placeholder' | 'onSubmit' | 'onEnd' | 'extra' | 'date'
> & {
  needsDate?: boolean;
  /** What is said where a day is needed and none is there. */
  needDate?: string;
  save?: string;
};

/** A line that takes a thing and its day, with days read as the user says them. */
export function DayLine({ needsDate = false, needDate, save, ...line }: DayLineProps) {
  const { t, dates } = useWords();
  return (
    <DatedLine
      {...line}
      read={useReadWhen()}
      format={dates.near}
      quick={useQuickDays()}
      needsDate={needsDate}
      words={{
        save: save ?? t('word.add'),
        cancel: t('word.cancel'),
        needDate: needDate ?? t('followup.needDate'),
        doubtful: t('when.uncertain'),
      }}
    />
  );
}
