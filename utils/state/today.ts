import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ErrorCode } from '@/utils/messages/result';
import type { TodayView } from '@/utils/messages/views';
import type { Client } from './client';
import { createRerun } from './latest';

/** Rows of each group at first, and after every wish for more. */
const LIMITS = [20, 100, 500];

export type TodayState = {
  today: ReadonlySignal<TodayView | null>;
  error: ReadonlySignal<ErrorCode | null>;
  load(): Promise<void>;
  /** Reads further into what is due; null when nothing more is listed here. */
  readonly more: ReadonlySignal<(() => Promise<void>) | null>;
};

/** What is due, for the popup. */
export function createToday(client: Client): TodayState {
  const today = signal<TodayView | null>(null);
  const error = signal<ErrorCode | null>(null);
  const step = signal(0);
  const load = createRerun(async () => {
    const answer = await client.call('today/view', { limit: LIMITS[step.value] ?? 20 });
    error.value = answer.ok ? null : answer.error.code;
    if (answer.ok) today.value = answer.value;
  });
  const more = computed(() => {
    if (step.value === LIMITS.length - 1) return null;
    return () => {
      step.value += 1;
      return load();
    };
  });
  return { today, error, load, more };
}
