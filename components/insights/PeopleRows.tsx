import type { TodayPerson } from '@/utils/messages/views';
import { useVisit } from '../app/context';
import { useWords } from '../i18n/context';
import { WhoLine } from '../person/WhoLine';

export type PeopleRow = { key: string; who: TodayPerson; why?: string };

/** People behind a figure, each a way to their page; `count` when there are more than are named. */
export function PeopleRows({
  title,
  rows,
  count = rows.length,
}: {
  title: string;
  rows: readonly PeopleRow[];
  count?: number;
}) {
  const visit = useVisit();
  const { t } = useWords();
  return (
    <div class="figure-people">
      <h3 class="figure-sub">{title}</h3>
      {rows.length === 0 && <p class="meta">{t('insights.none')}</p>}
      <ul>
        {rows.map(({ key, who, why }) => (
          <li key={key} class="row row-person">
            <button type="button" class="revisit" onClick={() => visit(who.personId)}>
              <WhoLine who={who} why={why} />
            </button>
          </li>
        ))}
      </ul>
      {count > rows.length && (
        <p class="meta">{t('insights.peopleMore', { n: count - rows.length })}</p>
      )}
    </div>
  );
}

export const rowsOf = (people: readonly TodayPerson[]): PeopleRow[] =>
  people.map((who) => ({ key: who.personId, who }));
