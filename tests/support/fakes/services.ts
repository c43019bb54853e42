import type { PageReading } from '@/utils/domain/page-reading';
import type { FoundPromise } from '@/utils/domain/promise';
import type { SignatureFacts } from '@/utils/domain/signature';
import { newId } from '@/utils/lib/ids';
import type { UiEvent } from '@/utils/messages/background-to-ui';
import type { Result } from '@/utils/messages/result';
import {
  type Captured,
  createServices,
  type DraftState,
  NOTHING_WRITTEN,
  type ServiceDeps,
} from '@/utils/services';
import { type FakeDatabase, fakeDatabase } from './database';

/** The services over memory: set `page`, `now` and `tz`, look at `events`. */
export function fakeServices(stored: FakeDatabase = fakeDatabase()) {
  const world = {
    page: null as PageReading | null,
    draft: null as DraftState | null,
    captured: null as Captured | null,
    now: new Date('2026-03-04T10:00:00Z'),
    tz: 'UTC',
    events: [] as UiEvent[],
    due: 0,
  };
  const deps: ServiceDeps = {
    db: stored.db,
    device: 'testtest',
    readings: {
      get: async () => (world.page ? { reading: world.page, version: 7, page: 'page-1' } : null),
      readNow: async () => world.page,
    },
    captures: { get: async () => world.captured },
    drafts: {
      get: async () => world.draft,
      set: async (_tabId, patch) => {
        const before = world.draft ?? NOTHING_WRITTEN;
        world.draft = { ...before, ...patch, version: before.version + 1 };
      },
    },
    language: {
      findPromises,
      findHeard: () => [],
      asksSomething: (text) => text.includes('?'),
      waitsForAnswer: (text) => !/^(?:thanks|will do)\b/i.test(text),
      isClosingReply: (text) => !/^thanks\b/i.test(text),
      readDueDate: () => null,
      readQuickDate: () => null,
      readSignature,
      holiday: () => null,
      softened: () => null,
      mentionsAttachment: () => false,
    },
    now: () => world.now,
    timeZone: () => world.tz,
    emit: (event) => world.events.push(event),
    onDueChanged: () => {
      world.due += 1;
    },
  };
  const { methods, dueCounts, noticeNews, rollDates, draftEnded, seed } = createServices(deps);
  return { ...stored, world, deps, methods, dueCounts, noticeNews, rollDates, draftEnded, seed };
}

export type FakeServices = ReturnType<typeof fakeServices>;

/** "I will …" is firm, "I'll see …" soft; "by 2026-03-06" is its date. */
function findPromises(
  text: string,
  { by }: { by: 'me' | 'them'; at: string; tz: string },
): FoundPromise[] {
  return text.split(/(?<=[.!?])\s+/).flatMap((sentence) => {
    const soft = /\bsee what I can do\b/.test(sentence);
    if (!soft && !/\bI will\b/.test(sentence)) return [];
    const date = /\bby (\d{4}-\d{2}-\d{2})/.exec(sentence)?.[1];
    const kind = by === 'them' ? 'theirs' : soft ? 'soft' : 'firm';
    const due = date === undefined ? null : { date, phrase: `by ${date}` };
    return [{ kind, by, sentence, due, confidence: 0.9, sure: true } satisfies FoundPromise];
  });
}

/** "Title: …", "Company: …", "Tel: …", "Web: …", one a line; the first line is the name. */
function readSignature(lines: string): SignatureFacts {
  const all = (label: string) =>
    [...lines.matchAll(new RegExp(`^${label}: (.+)$`, 'gm'))].map(([, value = '']) => value);
  const [title, company] = [all('Title')[0], all('Company')[0]];
  return {
    ...(title ? { title } : {}),
    ...(company ? { company } : {}),
    phones: all('Tel'),
    emails: all('Mail'),
    websites: all('Web'),
    addresses: all('Post').map((line) => line.replaceAll(' / ', '\n')),
  };
}

/** The value of a result, or a failing test that names the error. */
export async function value<T>(result: Promise<Result<T>>): Promise<T> {
  const answer = await result;
  if (!answer.ok) throw new Error(`refused: ${answer.error.code} ${answer.error.detail ?? ''}`);
  return answer.value;
}

/** The error code of a result; 'ok' when there was none. */
export async function code(result: Promise<Result<unknown>>): Promise<string> {
  const answer = await result;
  return answer.ok ? 'ok' : answer.error.code;
}

/** Adds somebody by hand; answers the id. */
export async function addPerson(
  { methods }: FakeServices,
  name: string,
  email: string | null = null,
  company: string | null = null,
): Promise<string> {
  const ask = { key: newId(), from: 'hand' as const, name, email, company };
  return (await value(methods['person/add'](ask))).personId;
}
