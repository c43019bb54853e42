import type { CaptureKind } from '@/utils/messages/capture-view';

/** Words selected in a tab's page, waiting to be kept. */
export type Captured = {
  id: string;
  text: string;
  url: string | null;
  /** Chosen in the menu; null when a key was pressed. */
  kind: CaptureKind | null;
};
