import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ErrorCode } from '@/utils/messages/result';
import type { PersonCard } from '@/utils/messages/views';
import type { Client } from './client';
import type { PageState } from './page';

export type CardState = {
  /** The card to show: of the page's person, or of somebody searched for. */
  card: ReadonlySignal<PersonCard | null>;
  /** Whose card is wanted; null = the page's person is not known or there is none. */
  personId: ReadonlySignal<string | null>;
  loading: ReadonlySignal<boolean>;
  error: ReadonlySignal<ErrorCode | null>;
  /** True while the card is of somebody the page does not show as its person. */
  away: ReadonlySignal<boolean>;
  /** The user said who the page is about, for Kept could not; holds for this page only. */
  byHand: ReadonlySignal<boolean>;
  pick(personId: string): void;
  /** Looks at a person whatever the page shows. */
  visit(personId: string): void;
  /** Back to the page's person. */
  back(): void;
  /** Brings the card in line with page and choice; called when either changed. */
  sync(): Promise<void>;
};

/** Which card stands open. A page that moves on ends a visit: never yesterday's person. */
export function createCardState(client: Client, page: PageState): CardState {
  const visited = signal<{ page: string; personId: string; byHand: boolean } | null>(null);
  const card = signal<PersonCard | null>(null);
  const loading = signal(false);
  const error = signal<ErrorCode | null>(null);
  let asked = 0;

  const away = computed(() => visited.value !== null && visited.value.page === page.identity.value);
  const personId = computed(() =>
    away.value ? (visited.value?.personId ?? null) : (page.selected.value?.known?.personId ?? null),
  );

  const byHand = computed(() => away.value && visited.value?.byHand === true);
  const look = (id: string, hand: boolean) => {
    visited.value = { page: page.identity.value, personId: id, byHand: hand };
  };

  async function sync() {
    const wanted = personId.value;
    const mine = ++asked;
    if (!wanted) {
      card.value = null;
      loading.value = false;
      error.value = null;
      return;
    }
    const given = page.view.value?.card;
    if (!away.value && given?.person.id === wanted) {
      card.value = given;
      loading.value = false;
      error.value = null;
      return;
    }
    if (card.value?.person.id !== wanted) card.value = null;
    loading.value = true;
    const answer = await client.call('person/card', { personId: wanted });
    if (mine !== asked) return;
    loading.value = false;
    error.value = answer.ok ? null : answer.error.code;
    if (answer.ok) card.value = answer.value;
  }

  return {
    card,
    personId,
    loading,
    error,
    away,
    byHand,
    pick: (id) => look(id, true),
    visit: (id) => look(id, false),
    back() {
      visited.value = null;
    },
    sync,
  };
}
