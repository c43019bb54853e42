import { type ReadonlySignal, signal } from '@preact/signals';
import { defaultSettings, type Settings } from '@/utils/messages/settings';
import type { Client } from './client';

export type SettingsState = {
  settings: ReadonlySignal<Settings>;
  /** False until the background gave them, so that nothing is decided on defaults. */
  loaded: ReadonlySignal<boolean>;
  load(): Promise<void>;
  /** Shown at once; taken back when it could not be kept. */
  set(patch: Partial<Settings>): Promise<boolean>;
};

export function createSettings(client: Client): SettingsState {
  const settings = signal<Settings>(defaultSettings);
  const loaded = signal(false);
  return {
    settings,
    loaded,
    async load() {
      const answer = await client.call('settings/get', {});
      if (!answer.ok) return;
      settings.value = answer.value;
      loaded.value = true;
    },
    async set(patch) {
      const before = settings.value;
      settings.value = { ...before, ...patch };
      const answer = await client.call('settings/set', { patch });
      if (answer.ok) settings.value = answer.value;
      else if (answer.error.code !== 'no-answer') settings.value = before;
      return answer.ok;
    },
  };
}
