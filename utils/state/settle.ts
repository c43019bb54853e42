import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { CalendarDate } from '@/utils/domain/record';
import type { Settlement } from '@/utils/messages/requests/today';
import type { ErrorCode } from '@/utils/messages/result';
import type { TodayItem } from '@/utils/messages/views';
import type { Client } from './client';
import type { Writes } from './writes';

export type Owed = Extract<TodayItem, { kind: 'promise' | 'followup' }>;
/** What is to become of one thing; kept as it is where nothing was chosen. */
export type Choice = { as: 'move'; due: CalendarDate } | { as: 'drop' };

export type SettleState = {
  items: ReadonlySignal<readonly Owed[] | null>;
  /** There are more than were read; they come after these. */
  more: ReadonlySignal<boolean>;
  error: ReadonlySignal<ErrorCode | null>;
  choices: ReadonlySignal<ReadonlyMap<string, Choice>>;
  counts: ReadonlySignal<{ move: number; drop: number; keep: number }>;
  load(): Promise<void>;
  /** null = keep. */
  choose(id: string, choice: Choice | null): void;
  chooseAll(choice: Choice | null): void;
  /** Writes what was chosen in one change; the things moved are answered, for their notes. */
  apply(): Promise<readonly { item: Owed; due: CalendarDate }[] | null>;
};

export const idOf = (item: Owed) => (item.kind === 'promise' ? item.promise.id : item.followup.id);

/** A pile to be settled: nothing is moved silently, what is not chosen stays. */
export function createSettle(client: Client, writes: Writes): SettleState {
  const items = signal<readonly Owed[] | null>(null);
  const more = signal(false);
  const error = signal<ErrorCode | null>(null);
  const choices = signal<ReadonlyMap<string, Choice>>(new Map());
  const counts = computed(() => {
    const all = [...choices.value.values()];
    const move = all.filter(({ as }) => as === 'move').length;
    const drop = all.length - move;
    return { move, drop, keep: (items.value?.length ?? 0) - all.length };
  });

  async function load() {
    const answer = await client.call('today/overdue', {});
    error.value = answer.ok ? null : answer.error.code;
    if (!answer.ok) return;
    items.value = answer.value.items.flatMap((item) =>
      item.kind === 'promise' || item.kind === 'followup' ? [item] : [],
    );
    more.value = answer.value.more;
    choices.value = new Map();
  }

  return {
    items,
    more,
    error,
    choices,
    counts,
    load,
    choose(id, choice) {
      const next = new Map(choices.value);
      if (choice) next.set(id, choice);
      else next.delete(id);
      choices.value = next;
    },
    chooseAll(choice) {
      choices.value = choice
        ? new Map((items.value ?? []).map((item) => [idOf(item), choice]))
        : new Map();
    },
    async apply() {
      const chosen = (items.value ?? []).flatMap((item) => {
        const choice = choices.value.get(idOf(item));
        return choice ? [{ item, choice }] : [];
      });
      if (chosen.length === 0) return [];
      const settlements = chosen.map(
        ({ item, choice }): Settlement => ({ kind: item.kind, id: idOf(item), ...choice }),
      );
      const n = settlements.length;
      const said = { kind: 'done', what: 'settled', n } as const;
      const result = await writes.run('today/settle', { settlements }, said);
      if (!result.ok) return null;
      await load();
      return chosen.flatMap(({ item, choice }) =>
        choice.as === 'move' ? [{ item, due: choice.due }] : [],
      );
    },
  };
}
