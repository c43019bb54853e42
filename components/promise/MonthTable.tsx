import { type MonthRecord, type Tally, wordKept } from '@/utils/domain/word-kept';
import { useWords } from '../i18n/context';
import { TallyBar } from './TallyBar';

/** Month by month, my word and theirs. */
export function MonthTable({ months }: { months: readonly MonthRecord[] }) {
  const { t, dates } = useWords();
  const sum = (tally: Tally) => Object.values(tally).reduce((all, count) => all + count, 0);
  const most = Math.max(1, ...months.flatMap(({ mine, theirs }) => [sum(mine), sum(theirs)]));
  const cell = (tally: Tally) => {
    const { kept, of } = wordKept(tally);
    return (
      <td>
        <TallyBar tally={tally} most={most} />
        <span class="tally-said">{of > 0 ? t('record.short', { kept, of }) : '–'}</span>
      </td>
    );
  };
  return (
    <table class="months">
      <thead>
        <tr>
          <th scope="col">
            <span class="sr-only">{t('record.month')}</span>
          </th>
          <th scope="col">{t('record.mine')}</th>
          <th scope="col">{t('record.their')}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, mine, theirs }) => (
          <tr key={month}>
            <th scope="row">{dates.month(month)}</th>
            {cell(mine)}
            {cell(theirs)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
