import type { Instant, RecordBase } from './record';

/** One import run, so that it can be undone as a whole. */
export type ImportRun = RecordBase & { name: string; at: Instant; changeIds: string[] };
