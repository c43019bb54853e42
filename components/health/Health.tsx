import { useEffect, useState } from 'preact/hooks';
import type { HealthView } from '@/utils/messages/views';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { Skeleton } from '../ui/Banner';
import { Button } from '../ui/Button';
import { copyText } from '../ui/clipboard';
import { IconCheck, IconCopy } from '../ui/icons';
import { SiteHealthRow } from './SiteHealthRow';
import './health.css';

/** How well each site was read lately, what failed, and a report of the page beside. */
export function Health() {
  const { client, tabId } = useSession();
  const { t, dates } = useWords();
  const [view, setView] = useState<HealthView | null>(null);
  const load = async () => {
    const answer = await client.call('health/get', {});
    if (answer.ok) setView(answer.value);
  };
  useEffect(() => {
    void load();
  }, [client]);
  if (!view) return <Skeleton label={t('health.title')} lines={4} />;
  const { sites, rules } = view;
  const empty = sites.length === 0 && rules.length === 0;
  return (
    <div class="health">
      {tabId.value !== null && <Report tabId={tabId.value} />}
      <p class="meta">{t('health.lead')}</p>
      {empty && <p class="health-none">{t('health.none')}</p>}
      {sites.length > 0 && (
        <ul class="health-sites">
          {sites.map((site) => (
            <SiteHealthRow key={site.host} site={site} />
          ))}
        </ul>
      )}
      {rules.length > 0 && (
        <section class="section">
          <header class="section-head">
            <h2>{t('health.rules')}</h2>
          </header>
          <ul class="health-rules">
            {rules.map(({ name, times, at }) => (
              <li key={name}>{t('health.rule', { name, n: times, when: dates.moment(at) })}</li>
            ))}
          </ul>
        </section>
      )}
      {!empty && (
        <Button
          look="plain"
          onClick={async () => {
            await client.call('health/clear', {});
            await load();
          }}
        >
          {t('health.clear')}
        </Button>
      )}
    </div>
  );
}

/** Copies how the page is built; says so where it stands. */
function Report({ tabId }: { tabId: number }) {
  const { client } = useSession();
  const { t } = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'none' | null>(null);
  const [busy, setBusy] = useState(false);
  const copy = async () => {
    setBusy(true);
    const answer = await client.call('health/report', { tabId });
    const copied = answer.ok && (await copyText(answer.value.text));
    setOutcome(copied ? 'copied' : 'none');
    setBusy(false);
  };
  return (
    <div class="health-report">
      <Button
        icon={outcome === 'copied' ? IconCheck : IconCopy}
        busy={busy}
        onClick={() => void copy()}
      >
        {t(outcome === 'copied' ? 'health.copied' : 'health.report')}
      </Button>
      <p class="meta" role="status">
        {t(outcome === 'none' ? 'health.noReport' : 'health.reportHint')}
      </p>
    </div>
  );
}
