import type { InsightsView } from '@/utils/messages/insights-view';
import { useWords } from '../i18n/context';
import { Bars } from '../ui/Bars';
import { Figure } from './Figure';
import { PeopleRows, rowsOf } from './PeopleRows';
import { sayBalances, sayConcession, sayWhySlipping } from './say';
import { usePick } from './use-pick';

/** Who is quieter than usual, and by what one sees it. */
export function SlippingFigure({ slipping }: Pick<InsightsView, 'slipping'>) {
  const words = useWords();
  const { t } = words;
  const title = t('insights.slipping');
  const n = slipping.length;
  if (n === 0) return <Figure title={title} said={t('insights.slippingThin')} />;
  const rows = slipping.map((one) => ({
    ...{ key: one.who.personId, who: one.who, why: sayWhySlipping(words, one) },
  }));
  return (
    <Figure title={title} said={t('insights.slippingSaid', { n })}>
      <PeopleRows title={t('insights.people', { n })} rows={rows} />
    </Figure>
  );
}

/** Where one gave way, and what for. */
export function ConcessionsFigure({ concessions }: Pick<InsightsView, 'concessions'>) {
  const words = useWords();
  const { t } = words;
  const { balance, made, exchanged, free } = concessions;
  const said =
    made === 0
      ? t('insights.concessionsThin')
      : t('insights.concessionsSaid', { n: made, exchanged });
  return (
    <Figure title={t('insights.concessions')} said={said}>
      <div class="private">
        {balance.length > 0 && (
          <p class="meta">{t('insights.balance', { sum: sayBalances(words, balance) })}</p>
        )}
        {free.length > 0 && (
          <PeopleRows
            title={t('insights.free')}
            rows={free.map((one) => ({
              key: one.id,
              who: one.who,
              why: sayConcession(words, one),
            }))}
          />
        )}
      </div>
    </Figure>
  );
}

/** What people complained about; a kind opens whose complaints they are. */
export function CausesFigure({ causes }: Pick<InsightsView, 'causes'>) {
  const { t } = useWords();
  const [picked, pick] = usePick();
  const title = t('insights.causes');
  if (causes.length === 0) return <Figure title={title} said={t('insights.causesThin')} />;
  const sum = (of: 'count' | 'open') => causes.reduce((all, one) => all + one[of], 0);
  const nameOf = (category: string | null) => category ?? t('insights.noCause');
  const open = causes.find(({ category }) => (category ?? '') === picked);
  return (
    <Figure title={title} said={t('insights.causesSaid', { n: sum('count'), open: sum('open') })}>
      <Bars
        label={title}
        picked={picked}
        onPick={pick}
        rows={causes.map(({ category, count, open: unsolved }) => ({
          ...{ key: category ?? '', name: nameOf(category), value: count, part: unsolved },
          said:
            unsolved > 0 ? `${count} · ${t('insights.causeOpen', { n: unsolved })}` : `${count}`,
        }))}
      />
      {open && <PeopleRows title={nameOf(open.category)} rows={rowsOf(open.people)} />}
    </Figure>
  );
}
