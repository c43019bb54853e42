import { useState } from 'preact/hooks';
import type { Channel } from '@/utils/domain/interaction';
import { useApp } from '../app/context';
import { Doubts } from '../app/Doubts';
import { PersonPane } from '../app/PersonPane';
import { useShortcuts } from '../app/shortcuts';
import { Toasts } from '../app/Toasts';
import { TopBar } from '../app/TopBar';
import { KeepSheet } from '../article/KeepSheet';
import type { Quick } from '../followup/QuickAdd';
import { useWords } from '../i18n/context';
import { LogBar } from '../log/LogBar';
import { ManualSheet } from '../log/ManualSheet';
import { PersonSearch } from '../person/PersonSearch';
import { FoundSheet, keyOfFound } from '../promise/FoundSheet';
import { DataStates } from '../states/DataStates';
import { SiteOffer } from '../states/SiteOffer';
import { Skeleton } from '../ui/Banner';
import { Button } from '../ui/Button';
import { IconKept, IconPanel, IconPhone } from '../ui/icons';
import { Today } from './Today';

type Manual = { personId: string; name: string; channel: Channel };

/** The toolbar's popup: what I owe now, and the few things one does in passing. */
export function PopupApp() {
  const { session, abilities } = useApp();
  const { card, log, writes, health } = session;
  const { t } = useWords();
  const [searching, setSearching] = useState<'look' | 'call' | null>(null);
  const [manual, setManual] = useState<Manual | null>(null);
  const found = log.found.value;
  const page = session.keepPage.view.value;
  const [noPage, setNoPage] = useState(false);
  const broken = health.health.value?.state === 'ok' ? null : health.health.value;
  const visiting = card.away.value;
  const shown = card.card.value;
  const offer = log.offer.value;
  const { openSidePanel } = abilities;

  useShortcuts({
    log: () => void log.logConversation(),
    note: () => undefined,
    followup: () => undefined,
    search: () => setSearching('look'),
    undo: () => void writes.undo(),
    escape: () => (visiting ? card.back() : window.close()),
  });

  return (
    <div class="app">
      <TopBar onSearch={() => setSearching('look')} />
      <main class="scroll" data-scroll tabIndex={-1}>
        <div class="content">
          {broken ? (
            <DataStates health={broken} />
          ) : visiting ? (
            <Visit
              onManual={(channel) =>
                shown && setManual({ personId: shown.person.id, name: shown.person.name, channel })
              }
            />
          ) : (
            <>
              <Today />
              <SiteOffer />
            </>
          )}
        </div>
      </main>
      <footer class="bottom">
        <Toasts />
        <Doubts />
        {noPage && (
          <p class="popup-no-page" role="status">
            {t('article.noPage')}
          </p>
        )}
        {!visiting && !broken && (
          <div class="popup-acts">
            <Button look="plain" icon={IconPhone} onClick={() => setSearching('call')}>
              {t('popup.logCall')}
            </Button>
            <Button
              look="plain"
              icon={IconKept}
              onClick={() => void session.keepPage.take().then((taken) => setNoPage(!taken))}
            >
              {t('article.keepPage')}
            </Button>
            {openSidePanel && (
              <Button look="plain" icon={IconPanel} onClick={openSidePanel}>
                {t('popup.openPanel')}
              </Button>
            )}
          </div>
        )}
        {!broken && (offer.can || offer.why === 'logged') && <LogBar onManual={null} />}
      </footer>
      {searching && (
        <PersonSearch
          title={t(searching === 'call' ? 'popup.pickForCall' : 'top.search')}
          onClose={() => setSearching(null)}
          onPick={(personId, name) => {
            setSearching(null);
            if (searching === 'call') setManual({ personId, name, channel: 'call' });
            else card.visit(personId);
          }}
        />
      )}
      {manual && <ManualSheet {...manual} onClose={() => setManual(null)} />}
      {page && (
        <KeepSheet key={page.id} page={page} onClose={() => void session.keepPage.close()} />
      )}
      {found && <FoundSheet key={keyOfFound(found)} found={found} />}
    </div>
  );
}

function Visit({ onManual }: { onManual: (channel: Channel) => void }) {
  const { session } = useApp();
  const { t } = useWords();
  const [quick, setQuick] = useState<Quick>(null);
  const card = session.card.card.value;
  if (!card) return <Skeleton label={t('state.waiting')} lines={5} />;
  return (
    <PersonPane card={card} seen={null} quick={quick} onQuick={setQuick} onManual={onManual} />
  );
}
