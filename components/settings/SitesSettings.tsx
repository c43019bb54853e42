import { useEffect, useState } from 'preact/hooks';
import { hostOfPattern } from '@/utils/lib/site-origin';
import type { SiteList } from '@/utils/messages/views';
import { useApp } from '../app/context';
import { useWords } from '../i18n/context';
import { Button } from '../ui/Button';
import { SITE_NAMES } from './site-names';
import { TaughtSites } from './TaughtSites';
import './sites.css';

const MOST_HOSTS = 3;

const shortly = (hosts: string[]) =>
  hosts.slice(0, MOST_HOSTS).join(' · ') + (hosts.length > MOST_HOSTS ? ' · …' : '');

/** Which sites Kept may read, what it was taught about them, and which it knows by itself. */
export function SitesSettings() {
  const { session, abilities } = useApp();
  const { t } = useWords();
  const { client } = session;
  const [list, setList] = useState<SiteList | null>(null);
  const load = async () => {
    const answer = await client.call('site/list', {});
    if (answer.ok) setList(answer.value);
  };
  useEffect(() => {
    void load();
  }, [client]);
  const { requestHosts } = abilities;
  return (
    <div class="sites">
      <section aria-labelledby="sites-allowed">
        <h2 class="setting-label" id="sites-allowed">
          {t('sites.allowed')}
        </h2>
        <p class="setting-hint">{t('sites.allowedHint')}</p>
        {list && list.allowed.length === 0 && <p class="sites-none">{t('sites.noneAllowed')}</p>}
        <ul class="sites-list">
          {list?.allowed.map((pattern) => (
            <li key={pattern} class="sites-row">
              <span class="grow truncate foreign">{hostOfPattern(pattern)}</span>
              <Button
                look="plain"
                label={t('sites.forgetNamed', { host: hostOfPattern(pattern) })}
                onClick={async () => {
                  await client.call('site/forbid', { origin: pattern });
                  await load();
                }}
              >
                {t('sites.forget')}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <TaughtSites />
      <section aria-labelledby="sites-known">
        <h2 class="setting-label" id="sites-known">
          {t('sites.builtIn')}
        </h2>
        <ul class="sites-list">
          {list?.builtIn.map(({ id, matches, granted }) => (
            <li key={id} class="sites-row">
              <span class="grow sites-words">
                <span>{SITE_NAMES[id] ?? id}</span>
                <span class="meta truncate foreign">{shortly(matches.map(hostOfPattern))}</span>
              </span>
              {!granted && (
                <span class="sites-grant">
                  <span class="meta">{t('sites.notGranted')}</span>
                  {requestHosts && (
                    <Button
                      onClick={async () => {
                        // In the press itself, or the browser does not ask.
                        await requestHosts(matches);
                        await load();
                      }}
                    >
                      {t('sites.allow')}
                    </Button>
                  )}
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
