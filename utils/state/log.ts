import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Channel } from '@/utils/domain/interaction';
import type { Direction } from '@/utils/domain/page-reading';
import type { PromiseKind } from '@/utils/domain/promise';
import type { CalendarDate, Instant } from '@/utils/domain/record';
import type { OfferedHeard } from '@/utils/messages/heard-view';
import type { OfferedClosing } from '@/utils/messages/ledger-views';
import type { OfferedPromise } from '@/utils/messages/views';
import type { CardState } from './card';
import { isDoubtful } from './doubtful';
import type { PageState } from './page';
import type { Toasts } from './toasts';
import type { Writes } from './writes';

/** What the Log button does now, and why not when it does nothing. */
export type LogOffer =
  | { can: true; does: 'log'; messages: number }
  | { can: true; does: 'log-fresh'; messages: number }
  /** The user picked who it is; what was said has to be written down. */
  | { can: true; does: 'by-hand'; name: string; channel: Channel }
  | { can: true; does: 'add-and-log'; ref: string; name: string; messages: number }
  | { can: false; why: 'logged'; at: Instant }
  | { can: false; why: 'nothing' | 'unreadable' | 'waiting' | 'who' };

export type ManualEntry = {
  personId: string;
  channel: Channel;
  direction: Direction | null;
  at: Instant;
  text: string;
};

/** A found promise as the user wants to keep it. */
export type ChosenPromise = {
  offer: OfferedPromise;
  kind: PromiseKind;
  text: string;
  due: CalendarDate | null;
};

/** What logging brought up, waiting for the user. */
export type Found = {
  found: readonly OfferedPromise[];
  /** Open promises that what was logged seems to have kept. */
  closes: readonly OfferedClosing[];
  /** Complaints and needs they wrote of. */
  heard: readonly OfferedHeard[];
};

/** What the user keeps of it. */
export type Chosen = {
  promises: readonly ChosenPromise[];
  closes: readonly OfferedClosing[];
  heard: readonly OfferedHeard[];
};

export type LogState = {
  offer: ReadonlySignal<LogOffer>;
  busy: ReadonlySignal<boolean>;
  /** Found by the last logging; null = nothing. */
  found: ReadonlySignal<Found | null>;
  logConversation(): Promise<void>;
  logManual(entry: ManualEntry): Promise<boolean>;
  keep(chosen: Chosen): Promise<void>;
  skip(): void;
  /** Logging was asked for where only the user can write what was said; null = not. */
  writing: ReadonlySignal<Channel | null>;
  written(): void;
};

export type LogDeps = { page: PageState; card: CardState; writes: Writes; toasts: Toasts };

export function createLog({ page, card, writes, toasts }: LogDeps): LogState {
  const busy = signal(false);
  const found = signal<Found | null>(null);

  const writing = signal<Channel | null>(null);

  const offer = computed((): LogOffer => {
    const view = page.view.value;
    if (!view || view.state === 'waiting') return { can: false, why: 'waiting' };
    const hand = card.byHand.value ? card.card.value : null;
    if (hand) {
      const channel = view.site === 'linkedin' ? 'linkedin' : 'mail';
      return { can: true, does: 'by-hand', name: hand.person.name, channel };
    }
    if (view.state === 'unreadable') return { can: false, why: 'unreadable' };
    const { log } = view;
    if (log.state === 'nothing') return { can: false, why: 'nothing' };
    if (log.state === 'logged' && log.fresh === 0) return { can: false, why: 'logged', at: log.at };
    const messages = log.state === 'logged' ? log.fresh : log.messages;
    if (!view.people.some(({ known }) => known)) {
      const { selected } = page;
      const who = selected.value;
      if (!who) return { can: false, why: 'nothing' };
      // Somebody who may be posing is never added in passing.
      if (isDoubtful(who.match)) return { can: false, why: 'who' };
      const name = who.sighting.name ?? who.sighting.email ?? who.sighting.handle ?? '';
      return { can: true, does: 'add-and-log', ref: who.ref, name, messages };
    }
    const does = log.state === 'logged' ? ('log-fresh' as const) : ('log' as const);
    return { can: true, does, messages };
  });

  const offerFound = (given: Found) => {
    if (given.found.length + given.closes.length + given.heard.length === 0) return;
    found.value = { found: given.found, closes: given.closes, heard: given.heard };
  };

  return {
    offer,
    busy,
    found,
    async logConversation() {
      const now = offer.value;
      const view = page.view.value;
      if (!now.can || !view || busy.value) return;
      if (now.does === 'by-hand') {
        writing.value = now.channel;
        return;
      }
      busy.value = true;
      const add = now.does === 'add-and-log' ? [now.ref] : [];
      const result = await writes.run('log/conversation', { tabId: view.tabId, add }, null);
      busy.value = false;
      if (!result.ok) return;
      const { logged, collapsed, changeId } = result.value;
      toasts.show({ kind: 'done', what: 'logged', n: logged, folded: collapsed }, changeId);
      offerFound(result.value);
    },
    async logManual(entry) {
      if (busy.value) return false;
      busy.value = true;
      const said = entry.channel === 'note' ? 'noted' : 'logged-manual';
      const result = await writes.run('log/manual', entry, said);
      busy.value = false;
      if (result.ok) offerFound(result.value);
      return result.ok;
    },
    async keep(chosen) {
      found.value = null;
      const { closes } = chosen;
      if (chosen.promises.length + closes.length + chosen.heard.length === 0) return;
      const heard = chosen.heard.map(({ kind, personId, interactionId, sentence }) => ({
        ...{ kind, personId, interactionId, text: sentence },
      }));
      const promises = chosen.promises.map(({ offer: one, kind, text, due }) => ({
        personId: one.personId,
        kind,
        text,
        due,
        evidence: { sentence: one.sentence, interactionId: one.interactionId, url: one.url },
      }));
      await writes.run(
        'promise/add',
        { promises, keeps: closes.map(({ promiseId, at }) => ({ id: promiseId, at })), heard },
        {
          ...{ kind: 'done', what: 'promises-added', n: promises.length, kept: closes.length },
          heard: {
            complaints: heard.filter(({ kind }) => kind === 'complaint').length,
            needs: heard.filter(({ kind }) => kind === 'need').length,
          },
        },
      );
    },
    skip() {
      found.value = null;
    },
    writing,
    written() {
      writing.value = null;
    },
  };
}
