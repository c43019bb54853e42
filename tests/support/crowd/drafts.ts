import type { Draft } from '@/utils/db/records';

export type PersonDraft = Draft<'people'>;

/** Stores the crowd fills, touches aside. */
export const CROWD_STORES = [
  'people',
  'identities',
  'companies',
  'interactions',
  'promises',
  'followups',
  'complaints',
  'needs',
  'gives',
  'surveys',
  'dates',
  'purchases',
] as const;
export type CrowdStore = (typeof CROWD_STORES)[number];

/** Records without their stamps and what is derived. */
export type Drafts = { [S in CrowdStore]: Draft<S>[] };
