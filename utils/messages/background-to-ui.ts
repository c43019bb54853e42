import type { PointedPart, TaughtPart } from '@/utils/domain/taught-site';
import type { DockState } from './settings';

/** What the background tells every open sidebar, popup and panel. Hints only: state is asked for. */
export type UiEvent =
  /** The page of a tab was read anew. */
  | { type: 'event/page'; tabId: number; version: number }
  /** What is being written in a tab changed, or what became of it. */
  | { type: 'event/draft'; tabId: number; version: number }
  /** Words were selected in a tab's page, to be kept. */
  | { type: 'event/capture'; tabId: number }
  /** Something was written; views of these people are stale. Empty = settings or all. */
  | { type: 'event/changed'; personIds: string[] }
  /** A key opened or collapsed the sidebar of this tab. */
  | { type: 'event/dock'; tabId: number; dock: DockState }
  /** The keyboard command or the toolbar asks this tab's sidebar to log now. */
  | { type: 'event/log-now'; tabId: number }
  /** The user pointed at a part of the tab's page; null = gave up. Untrusted text. */
  | { type: 'event/pointed'; tabId: number; part: TaughtPart; picked: PointedPart | null };
