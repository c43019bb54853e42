import { useSession } from '../app/context';
import { type T, useWords } from '../i18n/context';
import { EmptyState, Skeleton } from '../ui/Banner';
import { Button } from '../ui/Button';
import { IconAlert, IconMail, IconNobody, IconReread, IconSearch, IconWarn } from '../ui/icons';
import { AllowSite, useSiteStatus } from './SiteOffer';

/** What stands where a person would: honest about why there is none. */
export function PageStates({ onSearch }: { onSearch: () => void }) {
  const { page, card, client, tabId, refresh } = useSession();
  const { t } = useWords();
  const view = page.view.value;
  const error = card.error.value ?? (view ? null : page.error.value);
  const tab = tabId.value;
  const pick = (
    <Button icon={IconSearch} onClick={onSearch}>
      {t('state.pick')}
    </Button>
  );
  if (error)
    return (
      <EmptyState
        icon={IconAlert}
        title={t('state.noAnswerTitle')}
        actions={
          <Button icon={IconReread} onClick={() => void refresh()}>
            {t('word.retry')}
          </Button>
        }
      >
        {error === 'no-answer' ? t('state.noAnswer') : t(`error.${error}`)}
      </EmptyState>
    );
  if (!view || view.state === 'waiting') return <Skeleton label={t('state.waiting')} lines={5} />;
  if (view.state === 'unreadable')
    return (
      <EmptyState
        icon={IconWarn}
        title={t('state.unreadableTitle')}
        actions={
          <>
            {pick}
            {tab !== null && (
              <Button
                look="plain"
                icon={IconReread}
                onClick={() => void client.call('page/reread', { tabId: tab })}
              >
                {t('top.reread')}
              </Button>
            )}
          </>
        }
      >
        {t('state.unreadable')}
      </EmptyState>
    );
  if (view.state === 'unsupported') return <Unsupported onSearch={onSearch} />;
  return (
    <EmptyState icon={IconMail} title={t('state.nobodyTitle')} actions={pick}>
      {t('state.nobody')}
    </EmptyState>
  );
}

function Unsupported({ onSearch }: { onSearch: () => void }) {
  const { t } = useWords();
  const status = useSiteStatus();
  const never = status?.reader === 'never';
  return (
    <EmptyState
      icon={IconNobody}
      title={t(never ? 'state.neverTitle' : 'state.unsupportedTitle')}
      actions={
        <>
          <AllowSite status={status} />
          <Button icon={IconSearch} onClick={onSearch}>
            {t('top.search')}
          </Button>
        </>
      }
    >
      {t(never ? 'state.never' : 'state.unsupported')}
    </EmptyState>
  );
}

const named = new Set([
  'sender',
  'time',
  'recipients',
  'recipients-cut',
  'self',
  'subject',
  'text',
]);

/** The small line that names what the page would not give. */
export function PartlyLine() {
  const { page } = useSession();
  const { t, locale } = useWords();
  const view = page.view.value;
  if (view?.state !== 'partly' || view.missing.length === 0) return null;
  const what = [...new Set(view.missing.map((name) => sayMissing(t, name)))];
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(what);
  return <p class="partly">{t('state.partly', { what: list })}</p>;
}

function sayMissing(t: T, name: string): string {
  return t(`missing.${named.has(name) ? (name as 'sender') : 'other'}`);
}
