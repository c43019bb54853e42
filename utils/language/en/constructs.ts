import { PASSIVES } from '@/utils/language/en/passives';
import { SET_PHRASES } from '@/utils/language/en/set-phrases';
import { SHORT_FORMS } from '@/utils/language/en/short-forms';
import { hasFuture } from '@/utils/language/en/time';

const CONSTRUCTS = [...PASSIVES, ...SHORT_FORMS, ...SET_PHRASES];

/** The strongest of the constructs in the sentence; 0 when none. */
export function constructIn(joined: string): { score: number; soft: boolean; at: number } {
  let best = { score: 0, soft: false, at: 0 };
  for (const { pattern, score, dated, soft } of CONSTRUCTS) {
    if (score <= best.score) continue;
    const match = pattern.exec(joined);
    if (!match || (dated && !hasFuture(joined))) continue;
    best = { score, soft: soft === true, at: match.index };
  }
  return best;
}
