import type { DBSchema, IDBPObjectStore } from 'idb';
import type { Followup } from '@/utils/domain/followup';
import type { Interaction, Touch } from '@/utils/domain/interaction';
import type {
  Complaint,
  Give,
  ImportantDate,
  ImportRun,
  Need,
  Survey,
  TaughtSite,
} from '@/utils/domain/later-records';
import type { Company, Identity, IdentityKind, Person } from '@/utils/domain/person';
import type { PromiseRecord } from '@/utils/domain/promise';
import type { Clock, Instant, RecordBase } from '@/utils/domain/record';

/** The user's choices, as differences from the defaults. There is one record, id 'settings'. */
export type SettingsRecord = RecordBase & { values: Record<string, unknown> };

/** Stores whose every change stands in the outbox. */
export type RecordTypes = {
  people: Person;
  identities: Identity;
  companies: Company;
  interactions: Interaction;
  promises: PromiseRecord;
  followups: Followup;
  complaints: Complaint;
  needs: Need;
  gives: Give;
  surveys: Survey;
  dates: ImportantDate;
  settings: SettingsRecord;
  taughtSites: TaughtSite;
  imports: ImportRun;
};
export type RecordStore = keyof RecordTypes;
export type RecordKey = string | [IdentityKind, string];

/** One changed record. `before` is null for a new one; a removed one has a tombstone as `after`. */
export type OutboxRow = {
  /** Given by the store; grows with every row. */
  seq: number;
  changeId: string;
  store: RecordStore;
  recordKey: RecordKey;
  before: unknown;
  after: unknown;
  at: Instant;
};
/** What a write answered, so that the same key sent again gets the same answer. */
export type RequestRow = { key: string; at: Instant; outcome: unknown };

/** The database's own books, written in every transaction that changes anything. */
export type MetaState = {
  key: 'state';
  /** Living records per store. */
  counts: Partial<Record<RecordStore, number>>;
  lastSeq: number;
  clock: Clock | null;
};

type Dated = { personId: string; 'state,due': [string, string] };

export interface KeptSchema extends DBSchema {
  people: {
    key: string;
    value: Person;
    indexes: {
      nameKey: string;
      companyId: string;
      tags: string;
      terms: string;
      nextDue: string;
      lastTouchAt: string;
      revisitDue: string;
      idleSince: string;
    };
  };
  identities: {
    key: [IdentityKind, string];
    value: Identity;
    indexes: { personIds: string; alias: string; skeleton: string };
  };
  companies: { key: string; value: Company; indexes: { domains: string; nameKey: string } };
  interactions: {
    key: string;
    value: Interaction;
    indexes: { conversationKey: string; messageKey: string; contentKey: string };
  };
  touches: {
    key: [string, string, string];
    value: Touch;
    indexes: { 'personId,direction,at': [string, string, string] };
  };
  promises: {
    key: string;
    value: PromiseRecord;
    indexes: {
      'side,state,sortDue': [string, string, string];
      'personId,state,sortDue': [string, string, string];
      interactionId: string;
    };
  };
  followups: {
    key: string;
    value: Followup;
    indexes: { 'state,due': [string, string]; 'personId,state,due': [string, string, string] };
  };
  complaints: { key: string; value: Complaint; indexes: Dated };
  needs: { key: string; value: Need; indexes: Dated };
  gives: { key: string; value: Give; indexes: { personId: string } };
  surveys: { key: string; value: Survey; indexes: { personId: string } };
  dates: { key: string; value: ImportantDate; indexes: Dated };
  settings: { key: string; value: SettingsRecord };
  taughtSites: { key: string; value: TaughtSite };
  imports: { key: string; value: ImportRun };
  outbox: { key: number; value: OutboxRow; indexes: { changeId: string } };
  requests: { key: string; value: RequestRow; indexes: { at: string } };
  meta: { key: string; value: MetaState };
}

export type StoreName = Extract<
  RecordStore | 'touches' | 'outbox' | 'requests' | 'meta',
  keyof KeptSchema
>;

/** A transaction as the repositories see it: they read, only `write` writes. */
export type ReadTx = {
  objectStore<N extends StoreName>(
    name: N,
  ): IDBPObjectStore<KeptSchema, ArrayLike<StoreName>, N, 'readonly'>;
};
