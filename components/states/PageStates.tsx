import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { EmptyState, Skeleton } from '../ui/Banner';
import { Button } from '../ui/Button';
import {
  IconAlert,
  IconMail,
  IconNobody,
  IconPoint,
  IconReread,
  IconSearch,
  IconWarn,
} from '../ui/icons';
import { CompanyPane } from './CompanyPane';
import { sayMissing } from './missing-words';
import { AllowSite, AttachHere, useSiteStatus } from './SiteOffer';

type StatesProps = { onSearch: () => void; onPick: () => void };

/** What stands where a person would: honest about why there is none, with the ways out. */
export function PageStates({ onSearch, onPick }: StatesProps) {
  const { page, card, refresh } = useSession();
  const { t } = useWords();
  const view = page.view.value;
  const error = card.error.value ?? (view ? null : page.error.value);
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
  if (!view || view.state === 'waiting')
    return <Waiting patient={view?.site !== null} onSearch={onSearch} />;
  if (view.company) return <CompanyPane company={view.company} onSearch={onSearch} />;
  if (view.state === 'unreadable') return <Unreadable onPick={onPick} />;
  if (view.state === 'unsupported') return <Unsupported onSearch={onSearch} />;
  const guessing = view.site === 'generic';
  return (
    <EmptyState
      icon={IconMail}
      title={t('state.nobodyTitle')}
      actions={
        <>
          <Button icon={IconSearch} onClick={onPick}>
            {t('state.pick')}
          </Button>
          {guessing && <TeachButton />}
        </>
      }
    >
      {t('state.nobody')}
      {guessing && <p class="empty-more">{t('state.nobodyTeach')}</p>}
    </EmptyState>
  );
}

/** How long a page may take before it is said that nothing is read there, ms. */
const PATIENCE = 1500;

/** `patient`: a reader is at work, so something will come of it. */
function Waiting({ patient, onSearch }: { patient: boolean; onSearch: () => void }) {
  const { t } = useWords();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (over && !patient) return <Unsupported onSearch={onSearch} />;
  return <Skeleton label={t('state.waiting')} lines={5} />;
}

/** A mail is open and cannot be read: what is missing, and what the user can do about it. */
function Unreadable({ onPick }: { onPick: () => void }) {
  const { page, client, tabId } = useSession();
  const { t, locale } = useWords();
  const missing = page.view.value?.missing ?? [];
  const tab = tabId.value;
  return (
    <EmptyState
      icon={IconWarn}
      title={t('state.unreadableTitle')}
      actions={
        <>
          <TeachButton primary />
          <Button icon={IconSearch} onClick={onPick}>
            {t('state.pick')}
          </Button>
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
      {missing.length > 0 && (
        <p>{t('state.unreadableWhat', { what: sayMissing(t, locale, missing) })}</p>
      )}
      <p class="empty-more">{t('state.waysOut')}</p>
    </EmptyState>
  );
}

function TeachButton({ primary = false }: { primary?: boolean }) {
  const { teach } = useSession();
  const { t } = useWords();
  return (
    <Button look={primary ? 'primary' : 'soft'} icon={IconPoint} onClick={() => void teach.start()}>
      {t('teach.button')}
    </Button>
  );
}

function Unsupported({ onSearch }: { onSearch: () => void }) {
  const { t } = useWords();
  const status = useSiteStatus();
  const reader = status?.reader;
  const kind = reader === 'never' || reader === 'allowed' ? reader : 'unsupported';
  return (
    <EmptyState
      icon={IconNobody}
      title={t(`state.${kind}Title`)}
      actions={
        <>
          <AllowSite status={status} />
          <AttachHere status={status} />
          <Button icon={IconSearch} onClick={onSearch}>
            {t('top.search')}
          </Button>
        </>
      }
    >
      {t(`state.${kind}`)}
    </EmptyState>
  );
}

/** Of interest to whoever mends Kept, not to the reader of a mail. */
const INWARD = new Set(['by-meaning', 'message-id']);

/** The small line that names what the page would not give. */
export function PartlyLine() {
  const { page, teach } = useSession();
  const { t, locale } = useWords();
  const view = page.view.value;
  const missing = view?.state === 'partly' ? view.missing.filter((name) => !INWARD.has(name)) : [];
  if (missing.length === 0) return null;
  return (
    <p class="partly">
      {t('state.partly', { what: sayMissing(t, locale, missing) })}{' '}
      {missing.some((name) => name === 'body' || name === 'text') && `${t('state.selectWords')} `}
      {view?.kind === 'thread' && (
        <button type="button" class="partly-teach" onClick={() => void teach.start()}>
          {t('teach.button')}
        </button>
      )}
    </p>
  );
}
