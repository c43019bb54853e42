import type { DueDate, PromiseKind } from '@/utils/domain/promise';

/** What selected words can be kept as. */
export const CAPTURE_KINDS = ['mine', 'theirs', 'need', 'complaint', 'note'] as const;
export type CaptureKind = (typeof CAPTURE_KINDS)[number];

/** Words the user selected in a page, read and ready to be kept. */
export type CaptureView = {
  /** Of this selection; another one has another. */
  id: string;
  text: string;
  /** The page they stand on; secrets stripped. */
  url: string | null;
  kind: CaptureKind;
  /** How firm a promise of mine is. */
  firmness: Exclude<PromiseKind, 'theirs'>;
  due: DueDate | null;
  /** Whom the page is about, when that is somebody known. */
  person: { id: string; name: string } | null;
};
