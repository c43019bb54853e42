import type { FilePart } from '@/utils/domain/relationship';
import type { GapField } from '@/utils/domain/suggestion';

/** What is being added or filled in just now; a give of theirs that something came back for. */
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
  | 'company'
  | 'title'
  | 'placement'
  | `answer:${string}`
  | FilePart
  | null;

/** Where a thing that the card lacks is filled in. */
export const fieldOf = (field: GapField): Adding => (field === 'birthday' ? 'date' : field);
