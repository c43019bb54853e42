import { type ReadonlySignal, signal } from '@preact/signals';
import type { ErrorCode } from '@/utils/messages/result';
import type { TodayView } from '@/utils/messages/views';
import type { Client } from './client';
import { createRerun } from './latest';

const LIMIT = 50;

export type TodayState = {
  today: ReadonlySignal<TodayView | null>;
  error: ReadonlySignal<ErrorCode | null>;
  load(): Promise<void>;
};

/** What is due, for the popup. */
export function createToday(client: Client): TodayState {
  const today = signal<TodayView | null>(null);
  const error = signal<ErrorCode | null>(null);
  return {
    today,
    error,
    load: createRerun(async () => {
      const answer = await client.call('today/view', { limit: LIMIT });
      error.value = answer.ok ? null : answer.error.code;
      if (answer.ok) today.value = answer.value;
    }),
  };
}
