import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Channel, Interaction } from '@/utils/domain/interaction';
import type { TimelineCursor, TimelinePage } from '@/utils/messages/views';
import type { Client } from './client';

const PAGE = 30;
/** Most a request may ask for. */
const MOST = 500;
/** A filter that leaves little looks further, but not through a whole history at once. */
const PAGES_PER_REACH = 8;

export type TimelineState = {
  /** Of the chosen channel, newest first. */
  items: ReadonlySignal<readonly Interaction[]>;
  /** Channels that occur in what is loaded. */
  channels: ReadonlySignal<readonly Channel[]>;
  filter: ReadonlySignal<Channel | null>;
  setFilter(channel: Channel | null): void;
  loading: ReadonlySignal<boolean>;
  failed: ReadonlySignal<boolean>;
  atEnd: ReadonlySignal<boolean>;
  /** The view came near the end of what is loaded. */
  reachEnd(): Promise<void>;
  /** The first page came with the card; for the same person what is loaded is asked for anew. */
  show(personId: string, first: TimelinePage): void;
  clear(): void;
};

/** The timeline of one person, page by page after the last item (never by offset). */
export function createTimelineState(client: Client): TimelineState {
  const personId = signal<string | null>(null);
  const all = signal<readonly Interaction[]>([]);
  const next = signal<TimelineCursor | null>(null);
  const filter = signal<Channel | null>(null);
  const loading = signal(false);
  const failed = signal(false);
  // Every change of what is shown ends the requests that were made for the view before.
  let round = 0;

  const items = computed(() => {
    const channel = filter.value;
    return channel ? all.value.filter((one) => one.channel === channel) : all.value;
  });

  async function more(): Promise<boolean> {
    const person = personId.value;
    const before = next.value;
    if (!person || !before) return false;
    const mine = round;
    const answer = await client.call('timeline/page', { personId: person, before, limit: PAGE });
    if (mine !== round) return false;
    failed.value = !answer.ok;
    if (!answer.ok) return false;
    const known = new Set(all.value.map(({ id }) => id));
    all.value = [...all.value, ...answer.value.items.filter(({ id }) => !known.has(id))];
    next.value = answer.value.next;
    return true;
  }

  async function reachEnd() {
    if (loading.value || next.value === null) return;
    loading.value = true;
    const mine = round;
    const wanted = items.value.length + (filter.value ? 10 : 1);
    for (let page = 0; page < PAGES_PER_REACH && items.value.length < wanted; page += 1)
      if (!(await more())) break;
    if (mine === round) loading.value = false;
  }

  async function reload(person: string, limit: number) {
    const mine = round;
    const answer = await client.call('timeline/page', { personId: person, before: null, limit });
    if (mine !== round || !answer.ok) return;
    all.value = answer.value.items;
    next.value = answer.value.next;
  }

  return {
    items,
    channels: computed(() => [...new Set(all.value.map(({ channel }) => channel))]),
    filter,
    setFilter(channel) {
      filter.value = channel;
      if (channel && items.value.length < 10) void reachEnd();
    },
    loading,
    failed,
    atEnd: computed(() => next.value === null),
    reachEnd,
    show(person, first) {
      const same = personId.value === person;
      const loaded = all.value.length;
      round += 1;
      loading.value = false;
      failed.value = false;
      personId.value = person;
      if (same && loaded > first.items.length && first.next) {
        void reload(person, Math.min(loaded + 1, MOST));
        return;
      }
      if (!same) filter.value = null;
      all.value = first.items;
      next.value = first.next;
    },
    clear() {
      round += 1;
      personId.value = null;
      all.value = [];
      next.value = null;
      filter.value = null;
      loading.value = false;
    },
  };
}
