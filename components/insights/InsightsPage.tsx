import { useState } from 'preact/hooks';
import type { InsightsView } from '@/utils/messages/insights-view';
import { useAnswer } from '../app/use-answer';
import { useWords } from '../i18n/context';
import { EmptyState, Skeleton } from '../ui/Banner';
import { Button } from '../ui/Button';
import { IconAlert, IconBrief } from '../ui/icons';
import { Segmented } from '../ui/Segmented';
import { CausesFigure, ConcessionsFigure, SlippingFigure } from './ListFigures';
import { MapFigure } from './MapFigure';
import { AnswersFigure, BuyersFigure, VisitsFigure } from './MonthFigures';
import { ReportSheet } from './ReportSheet';
import { SatisfactionFigure } from './SatisfactionFigure';
import { WordFigure } from './WordFigure';

const SPANS = ['3', '6', '12'] as const;

/** How the rep does, for the rep alone: what each figure means, and who is behind it. */
export function InsightsPage() {
  const { t } = useWords();
  const [months, setMonths] = useState<(typeof SPANS)[number]>('6');
  const [reporting, setReporting] = useState(false);
  const { value, error } = useAnswer('insights/view', { months: Number(months) });
  return (
    <div class="page insights">
      <header class="promises-head">
        <h1 class="page-title">{t('page.insights')}</h1>
        <div class="insights-choose">
          <Segmented
            label={t('insights.months')}
            value={months}
            options={SPANS.map((one) => ({
              ...{ value: one, label: t('insights.monthsN', { n: Number(one) }) },
            }))}
            onChange={setMonths}
          />
          <Button icon={IconBrief} onClick={() => setReporting(true)}>
            {t('report.open')}
          </Button>
        </div>
      </header>
      <p class="meta insights-basis">
        {t('insights.basis')} {value?.cut && t('insights.cut')}
      </p>
      {error && <EmptyState icon={IconAlert} title={t(`error.${error}`)} />}
      {!value && !error && <Skeleton label={t('state.waiting')} lines={10} />}
      {value && <Figures view={value} />}
      {reporting && <ReportSheet onClose={() => setReporting(false)} />}
    </div>
  );
}

function Figures({ view }: { view: InsightsView }) {
  const { months } = view;
  return (
    <div class="figures">
      <div>
        <WordFigure word={view.word} />
        <SlippingFigure slipping={view.slipping} />
        <MapFigure map={view.map} />
        <ConcessionsFigure concessions={view.concessions} />
      </div>
      <div>
        <VisitsFigure months={months} visits={view.visits} />
        <AnswersFigure months={months} median={view.median} />
        <BuyersFigure months={months} buyers={view.buyers} />
        <SatisfactionFigure satisfaction={view.satisfaction} />
        <CausesFigure causes={view.causes} />
      </div>
    </div>
  );
}
