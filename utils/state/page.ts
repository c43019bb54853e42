import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ErrorCode } from '@/utils/messages/result';
import type { PageView, SeenPerson } from '@/utils/messages/views';
import type { Client } from './client';
import { createRerun } from './latest';

/** After the page changed, the old view stands this long at most, ms: no yesterday's person. */
const STALE_FOR = 250;

export type PageState = {
  /** null until the first answer, and while the page has changed and no new answer came. */
  view: ReadonlySignal<PageView | null>;
  error: ReadonlySignal<ErrorCode | null>;
  /** The person of the page the card is about; null = nobody. */
  selected: ReadonlySignal<SeenPerson | null>;
  select(ref: string): void;
  load(): Promise<void>;
  /** The background says the page of a tab was read anew. */
  changed(tabId: number, version: number): void;
  /** What the page shows is another one than before: same value = same page. */
  identity: ReadonlySignal<string>;
};

/** What the page of the tab shows. An older answer never replaces a newer one. */
export function createPageState(client: Client, tabId: ReadonlySignal<number | null>): PageState {
  const view = signal<PageView | null>(null);
  const error = signal<ErrorCode | null>(null);
  const picked = signal<{ page: string; ref: string } | null>(null);
  let announced = 0;
  let forTab: number | null = null;
  let fading: ReturnType<typeof setTimeout> | undefined;

  const identity = computed(() => {
    const now = view.value;
    if (!now) return '';
    // Where nobody is shown, only the page itself tells one page from the next.
    const about = now.mainRef ?? `page ${now.page}`;
    return `${now.tabId}|${now.conversationKey ?? ''}|${about}`;
  });

  const enterTab = (id: number | null) => {
    if (forTab === id) return;
    forTab = id;
    announced = 0;
    clearTimeout(fading);
    view.value = null;
    error.value = null;
  };

  const load = createRerun(async () => {
    const id = tabId.value;
    enterTab(id);
    if (id === null) return;
    const asked = announced;
    const answer = await client.call('page/view', { tabId: id });
    if (tabId.value !== id) return;
    if (!answer.ok) {
      error.value = answer.error.code;
      return;
    }
    const fresh = answer.value;
    if (fresh.tabId !== id) return;
    error.value = null;
    // The page moved on while this was asked, and another question is on its way.
    if (announced > asked && fresh.version < announced) return;
    // A forgotten page starts over with a low version; it shows nobody, so it is safe.
    if (fresh.version < (view.value?.version ?? 0) && fresh.people.length > 0) return;
    clearTimeout(fading);
    view.value = fresh;
  });

  return {
    view,
    error,
    identity,
    selected: computed(() => {
      const now = view.value;
      if (!now) return null;
      const wanted = picked.value?.page === identity.value ? picked.value.ref : now.mainRef;
      return (
        now.people.find(({ ref }) => ref === wanted) ??
        now.people.find(({ ref }) => ref === now.mainRef) ??
        null
      );
    }),
    select(ref) {
      picked.value = { page: identity.value, ref };
    },
    load,
    changed(id, version) {
      if (id !== tabId.value) return;
      enterTab(id);
      if (version <= announced && version <= (view.value?.version ?? -1)) return;
      announced = Math.max(announced, version);
      clearTimeout(fading);
      fading = setTimeout(() => {
        if (view.value && view.value.version < announced) view.value = null;
      }, STALE_FOR);
      void load();
    },
  };
}
