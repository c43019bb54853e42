import type { ComponentType } from 'preact';
import type { Dock } from '@/utils/state/dock';
import { useSession } from '../app/context';
import { useWords } from '../i18n/context';
import { DockEdge } from './DockEdge';
import { DockHandle } from './DockHandle';

/** A screen with the dock's edge, or only its handle while it is collapsed. */
export function docked(App: ComponentType, dock: Dock): ComponentType {
  return function Docked() {
    const { t } = useWords();
    const { card, clock } = useSession();
    const today = clock.today.value;
    if (dock.state.value.collapsed) {
      const owed = card.card.value?.iOwe.filter(({ due }) => due !== null && due < today) ?? [];
      return <DockHandle dock={dock} label={t('dock.open')} owed={owed.length} />;
    }
    return (
      <>
        <DockEdge dock={dock} label={t('dock.resize')} />
        <App />
      </>
    );
  };
}
