import { useEffect, useState } from 'preact/hooks';
import type { RouteState } from '@/utils/state/route';
import { useSession, useVisit } from '../app/context';
import { Doubts } from '../app/Doubts';
import { useShortcuts } from '../app/shortcuts';
import { Toasts } from '../app/Toasts';
import { useWords } from '../i18n/context';
import { PersonSearch } from '../person/PersonSearch';
import { FoundSheet, keyOfFound } from '../promise/FoundSheet';
import { DataStates } from '../states/DataStates';
import { Nav } from './Nav';
import { PersonPage } from './PersonPage';
import { pages } from './pages';
import { RouteContext, useRoute } from './route-context';
import './dashboard.css';
import '../settings/settings.css';

/** The dashboard, standing where the route says. */
export function dashboardWith(route: RouteState) {
  return () => (
    <RouteContext.Provider value={route}>
      <DashboardApp />
    </RouteContext.Provider>
  );
}

/** Kept in a tab: a list of pages, and the page that the address names. */
function DashboardApp() {
  const { card, health, log, writes } = useSession();
  const { route } = useRoute();
  const { t } = useWords();
  const visit = useVisit();
  const [searching, setSearching] = useState(false);
  const { page: place, rest } = route.value;
  const personId = place === 'person' ? (rest[0] ?? null) : null;
  const page = pages.find(({ id }) => id === place) ?? pages[0];
  const broken = health.health.value?.state === 'ok' ? null : health.health.value;
  const found = log.found.value;

  useEffect(() => {
    if (personId === null) card.back();
    else card.visit(personId);
  }, [personId, card]);
  const title = t(page.label);
  const name = card.card.value?.person.name;
  useEffect(() => {
    document.title = `${personId !== null && name ? name : title} · Kept`;
  }, [title, name, personId]);

  useShortcuts({
    log: () => undefined,
    note: () => undefined,
    followup: () => undefined,
    search: () => setSearching(true),
    undo: () => void writes.undo(),
    escape: () => rest.length > 0 && history.back(),
  });

  return (
    <div class="app dash">
      <Nav here={personId === null ? page.id : null} onSearch={() => setSearching(true)} />
      <main class="scroll dash-main" data-scroll tabIndex={-1}>
        {broken ? (
          <DataStates health={broken} />
        ) : personId === null ? (
          <page.Page key={page.id} />
        ) : (
          <PersonPage key={personId} />
        )}
      </main>
      <footer class="bottom dash-bottom">
        <Toasts />
        <Doubts />
      </footer>
      {searching && (
        <PersonSearch
          title={t('top.search')}
          onClose={() => setSearching(false)}
          onPick={(id) => {
            setSearching(false);
            visit(id);
          }}
        />
      )}
      {found && <FoundSheet key={keyOfFound(found)} found={found} />}
    </div>
  );
}
