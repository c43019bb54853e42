import type { Instant } from '@/utils/domain/record';

/** A complaint or a need found while logging, offered to the user. */
export type OfferedHeard = {
  /** Within this offer. */
  ref: string;
  kind: 'complaint' | 'need';
  /** As they said it. */
  sentence: string;
  personId: string;
  personName: string;
  interactionId: string;
  /** When they said it. */
  at: Instant;
  /** Offered ticked. */
  sure: boolean;
};

/** One as the user keeps it: the words and the message they stand in. */
export type KeptHeard = Pick<OfferedHeard, 'kind' | 'personId' | 'interactionId'> & {
  text: string;
};
