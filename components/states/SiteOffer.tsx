import { useEffect, useState } from 'preact/hooks';
import type { SiteStatus } from '@/utils/messages/views';
import { useApp } from '../app/context';
import { useWords } from '../i18n/context';
import { Button } from '../ui/Button';

/** What Kept may do on a tab's page; null until that is known. */
export function useSiteStatus(): SiteStatus | null {
  const { client, tabId, page } = useApp().session;
  const [status, setStatus] = useState<SiteStatus | null>(null);
  const tab = tabId.value;
  const version = page.view.value?.version;
  useEffect(() => {
    let current = true;
    if (tab !== null)
      void client.call('site/status', { tabId: tab }).then((answer) => {
        if (current) setStatus(answer.ok ? answer.value : null);
      });
    return () => {
      current = false;
    };
  }, [tab, client, version]);
  return status;
}

/** Asks for this one site, in the press itself; absent where there is nothing to ask. */
export function AllowSite({ status }: { status: SiteStatus | null }) {
  const { session, abilities } = useApp();
  const { t } = useWords();
  const tab = session.tabId.value;
  const origin = status?.reader === 'ask' ? status.origin : null;
  const ask = abilities.requestSite;
  if (!origin || !ask || tab === null) return null;
  return (
    <Button
      look="primary"
      tip={t('state.allowHint')}
      onClick={async () => {
        if (!(await ask(origin))) return;
        await session.client.call('site/allow', { tabId: tab, origin });
      }}
    >
      {t('state.allow')}
    </Button>
  );
}

/** On an allowed site whose page looks like no mail: the user may know better. */
export function AttachHere({ status }: { status: SiteStatus | null }) {
  const { session } = useApp();
  const { t } = useWords();
  const tab = session.tabId.value;
  if (status?.reader !== 'allowed' || tab === null) return null;
  return (
    <Button look="primary" onClick={() => void session.client.call('site/attach', { tabId: tab })}>
      {t('state.attach')}
    </Button>
  );
}

/** In the popup: a site that may be read on request, or a page that keeps the sidebar out. */
export function SiteOffer() {
  const { abilities } = useApp();
  const { t } = useWords();
  const status = useSiteStatus();
  const { openSidePanel } = abilities;
  if (status?.frame === 'failed' && openSidePanel)
    return (
      <div class="own">
        <p>{t('state.keptOut')}</p>
        <Button look="primary" onClick={openSidePanel}>
          {t('popup.openPanel')}
        </Button>
      </div>
    );
  if (!status?.origin || (status.reader !== 'ask' && status.reader !== 'allowed')) return null;
  const allowed = status.reader === 'allowed';
  return (
    <div class="own">
      <h2 class="foreign">{new URL(status.origin).host}</h2>
      <p class="meta">{t(allowed ? 'state.allowed' : 'state.allowHint')}</p>
      {allowed ? <AttachHere status={status} /> : <AllowSite status={status} />}
    </div>
  );
}
