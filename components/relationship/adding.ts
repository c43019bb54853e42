import type { FilePart } from '@/utils/domain/relationship';

/** What is being added to the relationship just now. */
export type Adding =
  | 'pause'
  | 'complaint'
  | 'need'
  | 'give'
  | 'survey'
  | 'purchase'
  | 'date'
  | 'step'
  | 'bestHours'
  | 'honorific'
  | 'culture'
  | 'met'
  | 'map'
  | FilePart
  | null;
