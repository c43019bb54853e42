import { type ReadonlySignal, signal } from '@preact/signals';
import type { DataHealth } from '@/utils/messages/views';
import type { Client } from './client';

export type HealthState = {
  /** null while not known. */
  health: ReadonlySignal<DataHealth | null>;
  check(): Promise<void>;
  /** Goes on with an empty database; only after the user said so twice. */
  startAfresh(): Promise<boolean>;
};

export function createHealth(client: Client): HealthState {
  const health = signal<DataHealth | null>(null);
  const check = async () => {
    const answer = await client.call('data/health', {});
    if (answer.ok) health.value = answer.value;
  };
  return {
    health,
    check,
    async startAfresh() {
      const answer = await client.call('data/start-afresh', {});
      await check();
      return answer.ok;
    },
  };
}
