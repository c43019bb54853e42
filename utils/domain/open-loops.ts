import type { Touch } from './interaction';
import type { Instant } from './record';

/** A message that waits for an answer. */
export type OpenLoop = {
  at: Instant;
  interactionId: string;
  /** False when nobody judged what the message asks: any word of theirs counts then. */
  judged: boolean;
};

export type OpenLoops = {
  /** Their oldest message that waits for me. */
  waiting: OpenLoop | null;
  /** My oldest question that waits for them. */
  asked: OpenLoop | null;
};

export type LoopTouch = Pick<Touch, 'at' | 'interactionId' | 'direction' | 'asks' | 'answers'>;

/**
 * Who waits for whom, from touches in any order. A message opens a loop when it asks (`asks`)
 * and closes the other side's when it answers (`answers`): a mere thank-you does neither, an
 * acceptance closes. The clock runs from the oldest unanswered message. A touch without a
 * direction (a call, a note) closes both, unless it is known to answer nothing (a copy).
 * Where nothing was judged, their last word waits until anything comes after it.
 */
export function openLoops(touches: readonly LoopTouch[]): OpenLoops {
  const loops: OpenLoops = { waiting: null, asked: null };

  const inOrder = [...touches].sort((a, b) => compare(a, b));
  for (const touch of inOrder) {
    const closes = touch.answers !== false;
    if (touch.direction === 'in') {
      if (closes) loops.asked = null;
      if (touch.asks === undefined) {
        if (!loops.waiting?.judged) loops.waiting = loopOf(touch, false);
      } else if (touch.asks) loops.waiting ??= loopOf(touch, true);
    } else if (touch.direction === 'out') {
      if (closes) loops.waiting = null;
      if (touch.asks) loops.asked ??= loopOf(touch, true);
    } else if (closes) {
      loops.waiting = null;
      loops.asked = null;
    }
  }
  return loops;
}

const loopOf = ({ at, interactionId }: LoopTouch, judged: boolean): OpenLoop => ({
  at,
  interactionId,
  judged,
});

function compare(a: LoopTouch, b: LoopTouch): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.interactionId < b.interactionId ? -1 : 1;
}
