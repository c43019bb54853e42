import type { WrittenDraft } from '@/utils/messages/reader-to-background';

/** What is known of the writing in one tab; outlives the background, not the browser. */
export type DraftState = {
  version: number;
  /** Open now. */
  writing: WrittenDraft | null;
  /** Closed, and something must be asked before its promises are kept. */
  asking: { draft: WrittenDraft; why: 'was-it-sent' | 'who' } | null;
  /** Kept by sending; `at` ms since the epoch. */
  kept: { changeId: string; promises: number; draftKey: string; at: number } | null;
  /** The user's word on single sentences of the draft `of`: keep or leave out. */
  choices: { of: string; keep: Record<string, boolean> } | null;
};

export const NOTHING_WRITTEN: DraftState = {
  version: 0,
  writing: null,
  asking: null,
  kept: null,
  choices: null,
};

/** Whether the user's word on a sentence is known; else what is sure is kept. */
export function isKept(state: DraftState, draftKey: string, sentence: string, sure: boolean) {
  const chosen = state.choices?.of === draftKey ? state.choices.keep : {};
  return Object.hasOwn(chosen, sentence) ? chosen[sentence] === true : sure;
}
