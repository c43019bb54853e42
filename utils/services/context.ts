import type { Database } from '@/utils/db/database';
import type { RecordStore } from '@/utils/db/schema';
import type { WriteUnit } from '@/utils/db/unit';
import { write } from '@/utils/db/write';
import type { PageReading } from '@/utils/domain/page-reading';
import type { DueDate, FoundPromise } from '@/utils/domain/promise';
import type { CalendarDate } from '@/utils/domain/record';
import type { SignatureFacts } from '@/utils/domain/signature';
import type { HolidayRule } from '@/utils/domain/work-time';
import { todayIn } from '@/utils/lib/dates';
import type { UiEvent } from '@/utils/messages/background-to-ui';
import type { Captured } from './capture/captured';
import type { DraftState } from './draft/state';

/** Everything the services need from outside; nothing here knows of a browser. */
export type ServiceDeps = {
  db: Database;
  /** Short name of this installation, see `deviceId`. */
  device: string | Promise<string>;
  readings: {
    get(
      tabId: number,
    ): Promise<{ reading: PageReading | null; version: number; page: string } | null>;
    /** Has the tab's reader look now; null when it does not answer. */
    readNow(tabId: number): Promise<PageReading | null>;
  };
  drafts: {
    get(tabId: number): Promise<DraftState | null>;
    set(tabId: number, patch: Partial<Omit<DraftState, 'version'>>): Promise<void>;
  };
  captures: { get(tabId: number): Promise<Captured | null> };
  language: {
    findPromises(
      text: string,
      context: { by: 'me' | 'them'; at: string; tz: string },
    ): FoundPromise[];
    /** Complaints and needs in a text of theirs. */
    findHeard(text: string): { kind: 'complaint' | 'need'; sentence: string }[];
    /** What the lines under a message tell of their writer. */
    readSignature?: (lines: string) => SignatureFacts;
    /** Does a text of mine ask something that waits for an answer? */
    asksSomething(text: string): boolean;
    /** Does a text of theirs wait for an answer of mine? */
    waitsForAnswer(text: string): boolean;
    /** Does a text answer what was open? A mere thank-you does not. */
    isClosingReply(text: string): boolean;
    /** Open promises that a message seems to have kept, surest first: to be asked about only. */
    promisesClosedBy?: (
      message: { text: string },
      open: readonly { id: string; text: string }[],
    ) => { id: string; confidence: number; sentence: string }[];
    readDueDate(text: string, context: { ref: string; tz: string }): DueDate | null;
    readQuickDate(input: string, context: { ref: string; tz: string }): DueDate | null;
    /** Public holidays and swap days, where the user wants them observed. */
    holiday: HolidayRule;
    /** The same promise in words that bind less; null where there are none. */
    softened(sentence: string, at: string, tz: string): string | null;
    /** Does the text speak of a file that goes along? */
    mentionsAttachment(text: string): boolean;
  };
  now(): Date;
  /** IANA name. */
  timeZone(): string;
  /** After each write that changed something. */
  emit(event: UiEvent): void;
  /** After each write that may have changed what is due. */
  onDueChanged(): void;
  /** A rule of the next step failed and was skipped. */
  onRuleError?(rule: string, error: unknown): void;
};

/** Today by the user's calendar. */
export function today({ now, timeZone }: ServiceDeps): CalendarDate {
  return todayIn(timeZone(), now());
}

/**
 * Writes through `write` and tells the screens. `work` may run twice, so it must not touch
 * anything outside the unit. @throws Refusal.
 */
export async function change<T>(
  deps: ServiceDeps,
  key: string,
  stores: readonly RecordStore[],
  work: (unit: WriteUnit) => Promise<T>,
): Promise<T> {
  const device = await deps.device;
  const request = { key, device, now: deps.now(), tz: deps.timeZone() };
  const { value, replayed, personIds } = await write(deps.db, request, stores, work);
  if (!replayed) {
    deps.emit({ type: 'event/changed', personIds });
    deps.onDueChanged();
  }
  return value;
}
