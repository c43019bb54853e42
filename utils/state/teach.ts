import { type ReadonlySignal, signal } from '@preact/signals';
import {
  type PointedPart,
  TAUGHT_PARTS,
  type TaughtPart,
  type TaughtSelectors,
} from '@/utils/domain/taught-site';
import type { UiEvent } from '@/utils/messages/background-to-ui';
import type { Client } from './client';
import type { SettingsState } from './settings';
import type { Toasts } from './toasts';
import type { Writes } from './writes';

export type Lesson = {
  tabId: number;
  origin: string;
  /** What is asked for now; 'check' = everything was asked. */
  step: TaughtPart | 'check';
  picks: { [part in TaughtPart]?: PointedPart };
  /** The page is being made ready for pointing: until then a click is the page's own. */
  starting: boolean;
  /** The user is pointing in the page at this moment. */
  pointing: boolean;
  /** The browser kept the pointing out of the page. */
  refused: boolean;
  /** The own address as typed instead of pointed at; '' = not. */
  typed: string;
};

export type TeachState = {
  /** null = nothing is being taught. */
  lesson: ReadonlySignal<Lesson | null>;
  /** Begins with the sender. */
  start(): Promise<void>;
  /** Points (again) at a part. */
  point(part: TaughtPart): Promise<void>;
  /** The element around what was picked. */
  wider(): Promise<void>;
  /** What was picked is right, or the part is left out: on to the next. */
  next(): Promise<void>;
  skip(): Promise<void>;
  /** No more pointing; the lesson goes on. */
  rest(): Promise<void>;
  type(address: string): void;
  save(): Promise<void>;
  stop(): Promise<void>;
  hear(event: UiEvent): void;
};

export type TeachDeps = {
  client: Client;
  tabId: ReadonlySignal<number | null>;
  settings: SettingsState;
  writes: Writes;
  toasts: Toasts;
};

/** Leads through what a page's user points at, part by part. */
export function createTeach(deps: TeachDeps): TeachState {
  const { client, tabId, settings, writes, toasts } = deps;
  const lesson = signal<Lesson | null>(null);
  const edit = (patch: Partial<Lesson>) => {
    if (lesson.value) lesson.value = { ...lesson.value, ...patch };
  };

  async function point(part: TaughtPart) {
    const now = lesson.value;
    if (!now) return;
    const { [part]: _, ...picks } = now.picks;
    edit({ step: part, picks, starting: true, pointing: false, refused: false });
    const { ok } = await client.call('teach/point', { tabId: now.tabId, part });
    // Pointed at, given up or gone on in the meantime: then it is over.
    const { value } = lesson;
    if (value?.starting && value.step === part)
      edit({ starting: false, pointing: ok, refused: !ok });
  }

  async function rest() {
    const now = lesson.value;
    if (!now) return;
    edit({ starting: false, pointing: false });
    await client.call('teach/stop', { tabId: now.tabId, forget: false });
  }

  async function goOn() {
    const now = lesson.value;
    if (!now || now.step === 'check') return;
    const left = TAUGHT_PARTS.slice(TAUGHT_PARTS.indexOf(now.step) + 1);
    const next = left.find((part) => !now.picks[part]);
    if (next && next !== 'self') return point(next);
    // The own address is more often typed than shown: nothing to point at until asked for.
    const known = settings.settings.value.ownAddresses.length > 0;
    edit({ step: next && !known ? next : 'check', starting: false, pointing: false });
    await client.call('teach/stop', { tabId: now.tabId, forget: false });
  }

  async function stop() {
    const now = lesson.value;
    lesson.value = null;
    if (now) await client.call('teach/stop', { tabId: now.tabId, forget: true });
  }

  return {
    lesson,
    point,
    rest,
    stop,
    next: goOn,
    async start() {
      const tab = tabId.value;
      if (tab === null) return;
      const answer = await client.call('site/status', { tabId: tab });
      const origin = answer.ok ? answer.value.origin : null;
      const open = answer.ok && /^(?:active|allowed)$/.test(answer.value.reader);
      if (!origin || !open) return toasts.show({ kind: 'failed', code: 'not-allowed' });
      lesson.value = {
        ...{ tabId: tab, origin, step: 'sender', picks: {} },
        ...{ starting: false, pointing: false, refused: false, typed: '' },
      };
      await point('sender');
    },
    async wider() {
      const now = lesson.value;
      if (now && now.step !== 'check' && now.picks[now.step])
        await client.call('teach/wider', { tabId: now.tabId, part: now.step });
    },
    async skip() {
      const now = lesson.value;
      if (!now || now.step === 'check') return;
      const { [now.step]: _, ...picks } = now.picks;
      edit({ picks, typed: '' });
      await goOn();
    },
    type: (address) => edit({ typed: address }),
    async save() {
      const now = lesson.value;
      if (!now) return;
      const selectors: TaughtSelectors = {};
      for (const part of TAUGHT_PARTS) {
        const picked = now.picks[part];
        if (picked) selectors[part] = picked.selector;
      }
      const own = ownAddress(now.typed);
      const { ownAddresses } = settings.settings.value;
      if (own && !ownAddresses.includes(own))
        await settings.set({ ownAddresses: [...ownAddresses, own] });
      if (Object.keys(selectors).length > 0) {
        const ask = { origin: now.origin, selectors };
        const saved = await writes.run('teach/save', ask, 'site-taught');
        if (!saved.ok) return;
      }
      await stop();
    },
    hear(event) {
      const now = lesson.value;
      if (event.type !== 'event/pointed' || !now || event.tabId !== now.tabId) return;
      if (event.part !== now.step) return;
      const { [event.part]: _, ...others } = now.picks;
      const picks = event.picked ? { ...others, [event.part]: event.picked } : others;
      edit({ picks, starting: false, pointing: false });
    },
  };
}

/** The address in lower case, or null when it is none. */
export function ownAddress(typed: string): string | null {
  const clean = typed.trim().toLowerCase();
  return /^[^\s@]{1,100}@[^\s@]{1,100}$/.test(clean) ? clean : null;
}

/** What is wrong with a pick: there is nothing to read, or less than wanted. */
export function problemOf(
  part: TaughtPart,
  picked: PointedPart,
): 'nothing' | 'no-address' | 'no-date' | null {
  switch (part) {
    case 'sender':
      if (picked.email) return null;
      return picked.name ? 'no-address' : 'nothing';
    case 'self':
      return picked.email ? null : 'nothing';
    case 'date':
      return picked.at ? null : 'no-date';
    case 'subject':
    case 'body':
      return picked.text ? null : 'nothing';
  }
}
