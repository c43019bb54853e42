import type { CalendarDate } from '@/utils/domain/record';
import { useWords } from '../i18n/context';
import { Icon } from '../ui/Icon';
import { IconDown } from '../ui/icons';
import { Popover } from '../ui/Popover';
import { DatePicker } from './DatePicker';
import { DueChip } from './DueChip';
import { dueText } from './due';

export type DueMenuProps = {
  due: CalendarDate | null;
  mine: boolean;
  onChange: (due: CalendarDate | null) => void;
};

/** By when, and another day to choose. */
export function DueMenu({ due, mine, onChange }: DueMenuProps) {
  const words = useWords();
  const { t } = words;
  return (
    <Popover
      label={`${t('due.choose')}: ${dueText(words, due)}`}
      triggerClass="mini"
      trigger={
        <>
          <DueChip due={due} mine={mine} />
          <Icon node={IconDown} size={12} />
        </>
      }
    >
      {(close) => (
        <DatePicker
          onPick={(date) => {
            onChange(date);
            close();
          }}
          onRemove={() => {
            onChange(null);
            close();
          }}
        />
      )}
    </Popover>
  );
}
