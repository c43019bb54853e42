import type { SentenceRole } from '@/utils/domain/promise';

/** What a sentence does when it undertakes nothing. */
export type OtherRole = Exclude<SentenceRole, 'promise'>;

/** How far a sentence undertakes something: 0 = not at all. Domain kind is derived from the flags. */
export type Finding = {
  /** 0…1; from `LISTED` up it is shown, from `SURE` up it comes ticked. */
  confidence: number;
  soft: boolean;
  approval: boolean;
};

export const LISTED = 0.5;
export const SURE = 0.72;
export const NOTHING: Finding = { confidence: 0, soft: false, approval: false };

/** The stronger of two findings; on a tie the first. */
export const stronger = (a: Finding, b: Finding): Finding => (b.confidence > a.confidence ? b : a);
