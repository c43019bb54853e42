import { useState } from 'preact/hooks';
import { wordKept } from '@/utils/domain/word-kept';
import type { PersonRecord } from '@/utils/messages/ledger-views';
import { useAnswer } from '../app/use-answer';
import { useWords, type Words } from '../i18n/context';
import { Icon } from '../ui/Icon';
import { IconDown, IconRight } from '../ui/icons';
import { ClosedList } from './ClosedList';
import { MonthTable } from './MonthTable';
import { TallyKey } from './TallyBar';

/** "23 of 24 kept": one quiet line, with the months and what was closed behind it. */
export function WordKept({ personId }: { personId: string }) {
  const { value: record } = useAnswer('record/person', { personId });
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState(false);
  if (!record || record.months.length === 0) return null;
  return (
    <section class="section word-kept" aria-label={t('record.open')}>
      <button
        type="button"
        class="details-open"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon node={open ? IconDown : IconRight} size={14} />
        {sayRecord(words, record)}
      </button>
      {open && (
        <div class="word-kept-more">
          <MonthTable months={record.months.slice(0, 6)} />
          <TallyKey tally={record.mine} />
          <ClosedList personId={personId} />
        </div>
      )}
    </section>
  );
}

function sayRecord({ t }: Words, { mine, theirs }: PersonRecord): string {
  const [me, them] = [wordKept(mine), wordKept(theirs)];
  const said = [
    ...(me.of > 0 ? [t('record.kept', me)] : []),
    ...(them.of > 0 ? [t('record.theirs', them)] : []),
  ];
  return said.length > 0 ? said.join(' · ') : t('record.closed');
}
