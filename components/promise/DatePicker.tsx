import { useQuickDays, useReadWhen } from '../app/context';
import { useWords } from '../i18n/context';
import { WhenField } from '../ui/WhenField';

/** Asks for a day in words, with the quick ones beside. */
export function DatePicker(props: {
  onPick: (date: string) => void;
  onRemove?: () => void;
  autofocus?: boolean;
}) {
  const { t, dates } = useWords();
  return (
    <WhenField
      read={useReadWhen()}
      format={dates.near}
      quick={useQuickDays()}
      onPick={props.onPick}
      onRemove={props.onRemove}
      autofocus={props.autofocus ?? false}
      words={{
        label: t('when.label'),
        placeholder: t('when.placeholder'),
        unread: t('when.unread'),
        remove: t('when.remove'),
        doubtful: t('when.uncertain'),
      }}
    />
  );
}
