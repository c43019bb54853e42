import type { LocalArea } from '@/utils/lib/local-area';
import type { MetaState, ReadTx } from './schema';

/** How many of what the user would miss most. */
export type Counts = { people: number; interactions: number; promises: number };

/** What stood in the database after the last write, kept outside it. */
export type SentinelNote = {
  counts: Counts;
  lastSeq: number;
  /** Where the last backup lies; null before there was one. */
  backup: string | null;
  at: string;
};

const KEY = 'sentinel';

export function countsOf(state: MetaState | undefined): Counts {
  const { people = 0, interactions = 0, promises = 0 } = state?.counts ?? {};
  return { people, interactions, promises };
}

function isNote(value: unknown): value is SentinelNote {
  return typeof value === 'object' && value !== null && 'lastSeq' in value && 'counts' in value;
}

/**
 * Watches for a database that came back empty or older. The note is written after a commit, so
 * a crash leaves it behind the database, never ahead; a database behind its note has lost data.
 */
export function createSentinel(area: LocalArea) {
  let wanted: Omit<SentinelNote, 'backup'> | null = null;
  let running: Promise<void> = Promise.resolve();
  let newest = -1;

  async function read(): Promise<SentinelNote | null> {
    const value = await area.get(KEY).catch(() => null);
    return isNote(value) ? value : null;
  }

  async function drain() {
    if (!wanted) return;
    const backup = (await read())?.backup ?? null;
    const note = wanted;
    wanted = null;
    // A note that cannot be written stays behind, which is the harmless side.
    if (note) await area.set(KEY, { ...note, backup }).catch(() => undefined);
  }

  const queue = (work: () => Promise<void>) => {
    running = running.then(work);
    return running;
  };

  return {
    read,
    /** Notes a committed state; while one note is being written, only the newest waits. */
    note(state: MetaState, at: string): void {
      if (state.lastSeq <= newest) return;
      newest = state.lastSeq;
      wanted = { counts: countsOf(state), lastSeq: state.lastSeq, at };
      void queue(drain);
    },
    /** Resolves when everything noted so far is written. */
    settled: () => running,
    /** Goes on with what is there; the old note stays under another name. */
    forget: (state: MetaState | undefined, at: string): Promise<void> =>
      queue(async () => {
        const old = await read();
        if (old) await area.set(`${KEY}:before:${at}`, old);
        newest = state?.lastSeq ?? 0;
        wanted = null;
        const backup = old?.backup ?? null;
        await area.set(KEY, { counts: countsOf(state), lastSeq: newest, backup, at });
      }),
  };
}
export type Sentinel = ReturnType<typeof createSentinel>;

/**
 * Is the database whole as far as a glance can tell: not behind the note, and no store empty
 * that its own books call full (partial damage)?
 */
export async function looksWhole(
  tx: ReadTx,
  state: MetaState | undefined,
  note: SentinelNote | null,
): Promise<boolean> {
  if (note && note.lastSeq > (state?.lastSeq ?? 0)) return false;
  const counts = countsOf(state);
  for (const store of ['people', 'interactions', 'promises'] as const) {
    if (counts[store] === 0) continue;
    const keys = await tx.objectStore(store).getAllKeys(null, 1);
    if (keys.length === 0) return false;
  }
  return true;
}
