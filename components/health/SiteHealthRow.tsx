import type { SiteHealth } from '@/utils/messages/views';
import { useWords } from '../i18n/context';
import { sayOne } from '../states/missing-words';

const MOST_MISSED = 4;

/** One site: a bar of what became of its pages, when reading last worked, what is missed. */
export function SiteHealthRow({ site }: { site: SiteHealth }) {
  const { t, dates } = useWords();
  const { host, lastRead, read, partly, unreadable, missed } = site;
  const counts = [
    ['read', read],
    ['partly', partly],
    ['unreadable', unreadable],
  ] as const;
  const some = counts.filter(([, n]) => n > 0);
  const what = missed
    .slice(0, MOST_MISSED)
    .map(({ name, times }) => t('health.times', { what: sayOne(t, name), n: times }));
  return (
    <li class="health-site">
      <h2 class="health-host truncate foreign">{host}</h2>
      <p class="health-last meta">
        {lastRead ? t('health.last', { when: dates.moment(lastRead) }) : t('health.never')}
      </p>
      {some.length > 0 ? (
        <>
          <div class="health-bar" aria-hidden="true">
            {some.map(([outcome, n]) => (
              <span key={outcome} class={`health-${outcome}`} style={{ flexGrow: n }} />
            ))}
          </div>
          <p class="health-counts meta">
            {t('health.days')}:{' '}
            {some.map(([outcome, n]) => t(`health.${outcome}`, { n })).join(' · ')}
          </p>
        </>
      ) : (
        <p class="health-counts meta">{t('health.idle')}</p>
      )}
      {what.length > 0 && (
        <p class="health-missed meta">
          {t('health.missed')} {what.join(' · ')}
        </p>
      )}
    </li>
  );
}
