import type { DBSchema, IDBPObjectStore } from 'idb';
import type { Article } from '@/utils/domain/article';
import type { Complaint } from '@/utils/domain/complaint';
import type { Followup } from '@/utils/domain/followup';
import type { Give } from '@/utils/domain/give';
import type { ImportRun } from '@/utils/domain/import-run';
import type { ImportantDate } from '@/utils/domain/important-date';
import type { Interaction, Touch } from '@/utils/domain/interaction';
import type { Need } from '@/utils/domain/need';
import type { Company, Identity, IdentityKind, Person } from '@/utils/domain/person';
import type { PromiseRecord } from '@/utils/domain/promise';
import type { Purchase } from '@/utils/domain/purchase';
import type { Clock, Instant, RecordBase } from '@/utils/domain/record';
import type { Survey } from '@/utils/domain/survey';
import type { TaughtSite } from '@/utils/domain/taught-site';
import type { Verdict } from '@/utils/domain/verdict';

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
  purchases: Purchase;
  articles: Article;
  verdicts: Verdict;
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
      soundKeys: string;
      twinKey: string;
      companyId: string;
      tags: string;
      terms: string;
      nextDue: string;
      lastTouchAt: string;
      revisitDue: string;
      paces: string;
      waitingSince: string;
      askedSince: string;
      metDue: string;
      culture: string;
      stage: string;
      referredById: string;
      'standing,nameKey': [string, string];
      starKey: string;
      greetKey: string;
      topics: string;
      asksFrom: string;
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
    indexes: { 'personId,direction,at': [string, string, string]; at: string };
  };
  promises: {
    key: string;
    value: PromiseRecord;
    indexes: {
      'side,state,sortDue': [string, string, string];
      'personId,state,sortDue': [string, string, string];
      interactionId: string;
      'side,closedAt': [string, string];
      'personId,closedAt': [string, string];
    };
  };
  followups: {
    key: string;
    value: Followup;
    indexes: { 'state,due': [string, string]; 'personId,state,due': [string, string, string] };
  };
  complaints: {
    key: string;
    value: Complaint;
    indexes: Dated & { openedAt: string };
  };
  needs: { key: string; value: Need; indexes: Dated };
  gives: {
    key: string;
    value: Give;
    indexes: {
      personId: string;
      'personId,date': [string, string];
      'side,date': [string, string];
      articleId: string;
    };
  };
  surveys: {
    key: string;
    value: Survey;
    indexes: { personId: string; 'personId,date': [string, string]; date: string };
  };
  dates: { key: string; value: ImportantDate; indexes: Dated };
  purchases: {
    key: string;
    value: Purchase;
    indexes: Dated & { 'personId,orderedOn': [string, string]; orderedOn: string };
  };
  articles: {
    key: string;
    value: Article;
    indexes: {
      savedAt: string;
      tags: string;
      urlKey: string;
      topics: string;
      terms: string;
      'shelf,savedAt': [string, string];
    };
  };
  verdicts: {
    key: string;
    value: Verdict;
    indexes: { personId: string; 'verdict,at': [string, string] };
  };
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
