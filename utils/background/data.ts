import { createDatabase } from '@/utils/db/database';
import { deviceId } from '@/utils/db/device';
import {
  asksSomething,
  findPromises,
  isClosingReply,
  readSignature,
  waitsForAnswer,
} from '@/utils/language';
import { mentionsAttachment } from '@/utils/language/attachment';
import { promisesClosedBy } from '@/utils/language/closes';
import { readDueDate, readQuickDate } from '@/utils/language/dates';
import { holidayInChina } from '@/utils/language/dates/workdays';
import { findHeard } from '@/utils/language/heard';
import { softened } from '@/utils/language/soften';
import type { ToReader } from '@/utils/messages/background-to-reader';
import type { UiEvent } from '@/utils/messages/background-to-ui';
import { parseReading } from '@/utils/messages/reading-schema';
import { createServices, type ServiceDeps, type Services } from '@/utils/services';
import type { Drafts } from './drafts';
import type { Readings } from './readings';

type LocalStorage = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
};

export type DataDeps = {
  /** The database's; every installation has the one. */
  name?: string;
  readings: Readings;
  drafts: Drafts;
  captures: ServiceDeps['captures'];
  toReader(tabId: number, message: ToReader): Promise<unknown>;
  local: LocalStorage;
  emit(event: UiEvent): void;
  onDueChanged(): void;
  onRuleError?(rule: string): void;
  now(): Date;
  timeZone(): string;
};

/** What the services ask the words of a message. */
export const language: ServiceDeps['language'] = {
  findPromises,
  findHeard,
  asksSomething,
  waitsForAnswer,
  isClosingReply,
  promisesClosedBy,
  readDueDate,
  readQuickDate,
  readSignature,
  holiday: holidayInChina,
  softened,
  mentionsAttachment,
};

/** The services over the one database, which opens at the first use. */
export function createData({
  name = 'kept',
  readings,
  toReader,
  local,
  ...rest
}: DataDeps): Services {
  const area = {
    get: async (key: string) => (await local.get(key))[key],
    set: (key: string, value: unknown) => local.set({ [key]: value }),
  };
  const deps: ServiceDeps = {
    ...rest,
    db: createDatabase(name, area),
    device: deviceId(area),
    language,
    readings: {
      get: (tabId) => readings.get(tabId),
      async readNow(tabId) {
        const answer = (await toReader(tabId, { type: 'page/read-now' })) as
          | { reading?: unknown }
          | undefined;
        const reading = parseReading(answer?.reading);
        if (reading) await readings.put(tabId, reading);
        return reading;
      },
    },
  };
  return createServices(deps);
}
