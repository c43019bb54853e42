import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { createDatabase, type Database } from '@/utils/db/database';
import type { WriteRequest } from '@/utils/db/write-request';
import { newId } from '@/utils/lib/ids';
import { FakeArea } from './local-area';

let names = 0;

export type FakeDatabase = { db: Database; area: FakeArea; name: string };

/** A database of its own in memory. */
export function fakeDatabase(area = new FakeArea()): FakeDatabase {
  names += 1;
  const name = `kept-${names}`;
  return { db: createDatabase(name, area), area, name };
}

/** Forgets every database, as a damaged profile does. */
export function loseEverything(): void {
  globalThis.indexedDB = new IDBFactory();
}

export function request(over: Partial<WriteRequest> = {}): WriteRequest {
  const now = new Date('2026-03-04T10:00:00Z');
  return { key: newId(), device: 'testtest', now, tz: 'UTC', ...over };
}
