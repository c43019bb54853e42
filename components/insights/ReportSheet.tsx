import { useState } from 'preact/hooks';
import type { ReportSpan } from '@/utils/messages/requests/insights';
import { useAnswer } from '../app/use-answer';
import { useWords } from '../i18n/context';
import { EmptyState, Skeleton } from '../ui/Banner';
import { Button } from '../ui/Button';
import { copyText } from '../ui/clipboard';
import { IconAlert, IconCopy, IconPrint } from '../ui/icons';
import { Segmented } from '../ui/Segmented';
import { Sheet } from '../ui/Sheet';
import { reportMarkdown, reportOf } from './report';

const SPANS = ['week', 'month'] as const;

/** One page on a week or a month, to print or to copy. */
export function ReportSheet({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const [span, setSpan] = useState<ReportSpan>('week');
  const [back, setBack] = useState(0);
  const [copied, setCopied] = useState<string | null>(null);
  const { value, error } = useAnswer('insights/report', { span, back });
  const report = value && reportOf(words, span, value);
  const text = report && reportMarkdown(report);
  const done = text !== null && copied === text;
  return (
    <Sheet
      title={t('report.open')}
      closeLabel={t('word.close')}
      onClose={onClose}
      foot={
        <>
          <Button
            icon={IconCopy}
            disabled={!text}
            onClick={async () => text && (await copyText(text)) && setCopied(text)}
          >
            {t(done ? 'word.copied' : 'report.copy')}
          </Button>
          <Button icon={IconPrint} disabled={!report} onClick={() => window.print()}>
            {t('report.print')}
          </Button>
          <span class="sr-only" role="status">
            {done ? t('word.copied') : ''}
          </span>
        </>
      }
    >
      <div class="sheet-body">
        <div class="report-choose">
          <Segmented
            label={t('report.span')}
            value={span}
            options={SPANS.map((one) => ({ value: one, label: t(`report.${one}`) }))}
            onChange={(next) => {
              setSpan(next);
              setBack(0);
            }}
          />
          <Button look="plain" disabled={back >= 60} onClick={() => setBack(back + 1)}>
            {t('report.back')}
          </Button>
          <Button look="plain" disabled={back === 0} onClick={() => setBack(back - 1)}>
            {t('report.forth')}
          </Button>
        </div>
        {error && <EmptyState icon={IconAlert} title={t(`error.${error}`)} />}
        {!report && !error && <Skeleton label={t('state.waiting')} lines={8} />}
        {report && (
          <article class="report" aria-live="polite">
            <h3 class="report-title">{report.title}</h3>
            {report.parts.map(({ head, lines, personal }) => (
              <section key={head}>
                <h4>{head}</h4>
                <ul class={personal ? 'private' : ''}>
                  {lines.map((line) => (
                    <li key={line} class="foreign">
                      {line}
                    </li>
                  ))}
                </ul>
              </section>
            ))}
            <p class="meta">{report.foot}</p>
          </article>
        )}
      </div>
    </Sheet>
  );
}
