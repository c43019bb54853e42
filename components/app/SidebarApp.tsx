import { useState } from 'preact/hooks';
import type { Channel } from '@/utils/domain/interaction';
import { KeepSheet } from '../article/KeepSheet';
import { Brake } from '../brake/Brake';
import { BrakeAsk } from '../brake/BrakeAsk';
import { CaptureSheet } from '../capture/CaptureSheet';
import type { Quick } from '../followup/QuickAdd';
import { useWords } from '../i18n/context';
import { LogBar } from '../log/LogBar';
import { ManualSheet } from '../log/ManualSheet';
import { PeopleStrip } from '../person/PeopleStrip';
import { PersonSearch } from '../person/PersonSearch';
import { UnknownPerson } from '../person/UnknownPerson';
import { FoundSheet, keyOfFound } from '../promise/FoundSheet';
import { ByHand } from '../states/ByHand';
import { DataStates } from '../states/DataStates';
import { OwnAddress } from '../states/OwnAddress';
import { PageStates, PartlyLine } from '../states/PageStates';
import { Welcome } from '../states/Welcome';
import { TeachPane } from '../teach/TeachPane';
import { Skeleton } from '../ui/Banner';
import { useApp, useSession } from './context';
import { Doubts } from './Doubts';
import { PersonPane } from './PersonPane';
import { useShortcuts } from './shortcuts';
import { Toasts } from './Toasts';
import { TopBar } from './TopBar';

/** The sidebar: who you are reading, what is owed, what to do, and one press to log. */
export function SidebarApp() {
  const { session, abilities } = useApp();
  const { t } = useWords();
  const { card, log, writes } = session;
  const waiting = session.capture.view.value;
  const page = session.keepPage.view.value;
  const [searching, setSearching] = useState<'look' | 'pick' | null>(null);
  const [quick, setQuick] = useState<Quick>(null);
  const [manual, setManual] = useState<Channel | null>(null);
  const shown = card.card.value;
  const health = session.health.health.value;
  const broken = health && health.state !== 'ok' ? health : null;
  const found = log.found.value;
  const teaching = session.teach.lesson.value !== null;
  const writing = manual ?? log.writing.value;

  useShortcuts({
    log: () => void log.logConversation(),
    note: () => shown && setQuick('note'),
    followup: () => shown && setQuick('followup'),
    search: () => setSearching('look'),
    undo: () => void writes.undo(),
    escape: () => (quick ? setQuick(null) : card.back()),
  });

  return (
    <div class="app">
      <TopBar onSearch={() => setSearching('look')} />
      <main class="scroll" data-scroll tabIndex={-1}>
        <div class="content">
          <Welcome />
          <BrakeAsk />
          {broken ? (
            <DataStates health={broken} />
          ) : teaching ? (
            <TeachPane />
          ) : (
            <CardArea
              quick={quick}
              onQuick={setQuick}
              onManual={setManual}
              onSearch={() => setSearching('look')}
              onPick={() => setSearching('pick')}
            />
          )}
        </div>
      </main>
      <footer class="bottom">
        <Toasts />
        <Doubts />
        {!broken && !teaching && <LogBar onManual={shown ? setManual : null} />}
      </footer>
      {searching && (
        <PersonSearch
          title={t(searching === 'pick' ? 'state.pick' : 'top.search')}
          onClose={() => setSearching(null)}
          onPick={(personId) => {
            setSearching(null);
            if (searching === 'pick') card.pick(personId);
            else card.visit(personId);
          }}
        />
      )}
      {writing && shown && (
        <ManualSheet
          personId={shown.person.id}
          name={shown.person.name}
          channel={writing}
          onClose={() => {
            setManual(null);
            log.written();
          }}
        />
      )}
      {/* A side panel stands beside any page: there a window of its own asks. */}
      {abilities.collapse && waiting && (
        <CaptureSheet
          key={waiting.id}
          capture={waiting}
          onClose={() => void session.capture.close()}
        />
      )}
      {abilities.collapse && page && (
        <KeepSheet key={page.id} page={page} onClose={() => void session.keepPage.close()} />
      )}
      {found && <FoundSheet key={keyOfFound(found)} found={found} />}
    </div>
  );
}

type CardAreaProps = {
  quick: Quick;
  onQuick: (quick: Quick) => void;
  onManual: (channel: Channel) => void;
  onSearch: () => void;
  onPick: () => void;
};

function CardArea({ quick, onQuick, onManual, onSearch, onPick }: CardAreaProps) {
  const { page, card } = useSession();
  const { t } = useWords();
  const seen = page.selected.value;
  const shown = card.card.value;
  const away = card.away.value;
  if (shown)
    return (
      <>
        {!away && <OwnAddress />}
        <PersonPane
          card={shown}
          seen={away ? null : seen}
          quick={quick}
          onQuick={onQuick}
          onManual={onManual}
        >
          <ByHand onPick={onPick} />
          {!away && <PeopleStrip />}
          {!away && <PartlyLine />}
        </PersonPane>
      </>
    );
  if (card.personId.value)
    return card.error.value ? (
      <PageStates onSearch={onSearch} onPick={onPick} />
    ) : (
      <Skeleton label={t('state.waiting')} lines={5} />
    );
  if (seen && page.view.value?.state !== 'unreadable')
    return (
      <div class="card-side">
        <OwnAddress />
        <UnknownPerson key={seen.ref} seen={seen} />
        <Brake />
        <PeopleStrip />
        <PartlyLine />
      </div>
    );
  return (
    <>
      <Brake />
      <PageStates onSearch={onSearch} onPick={onPick} />
    </>
  );
}
