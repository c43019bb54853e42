import { SURE } from '@/utils/language/finding';
import { chineseComplaint, chineseNeed } from '@/utils/language/heard/chinese';
import { englishComplaint, englishNeed } from '@/utils/language/heard/english';
import { judgeSentence } from '@/utils/language/judge';
import { roleWithoutPromise } from '@/utils/language/roles';
import { splitSentences } from '@/utils/language/sentences';
import { isNoise, withoutHistory } from '@/utils/language/text';
import { simplified } from '@/utils/language/zh/simplify';

/** What a message of theirs tells besides promises. */
export type Heard = { kind: 'complaint' | 'need'; sentence: string };

const HAN = /\p{Script=Han}/u;
/** What stands in quotation marks is somebody else's word; a single term in them is not. */
const QUOTED = /["“”][^"“”]{12,300}["“”]|「[^」]{6,200}」|“[^”]{6,200}”/g;
const MAX_SENTENCES = 200;
/** In longer sentences what denies and what is denied stand too far apart. */
const MAX_LENGTH = 320;
/** Several sentences about one fault are one complaint; nobody writes of more needs at once. */
const MOST = { complaint: 1, need: 3 } as const;

/**
 * Complaints about what they were sold and needs that could be met, in a message of theirs, in
 * order: at most one complaint (its first sentence) and three needs. Precision first: what is
 * denied, thought of, past, settled, quoted, or about somebody else stays silent. `text` without
 * quoted history and signature; bounded in time on any input.
 */
export function findHeard(text: string): Heard[] {
  const found: Heard[] = [];
  const count = { complaint: 0, need: 0 };
  for (const sentence of splitSentences(withoutHistory(text)).slice(0, MAX_SENTENCES)) {
    if (sentence.length > MAX_LENGTH || isNoise(sentence)) continue;
    if (roleWithoutPromise(sentence) === 'out-of-office') return [];
    const kind = kindOf(sentence);
    if (kind === null || count[kind] >= MOST[kind]) continue;
    count[kind] += 1;
    found.push({ kind, sentence });
  }
  return found;
}

function kindOf(sentence: string): Heard['kind'] | null {
  const own = sentence.replace(QUOTED, ' ').replace(/\s+/g, ' ').trim();
  const chinese = HAN.test(own);
  const plain = chinese ? simplified(own) : own;
  // Who undertakes to make it good is the one who is complained to.
  const theirs = () => judgeSentence(own).confidence < SURE;
  if ((chinese ? chineseComplaint : englishComplaint)(plain) && theirs()) return 'complaint';
  return (chinese ? chineseNeed : englishNeed)(plain) ? 'need' : null;
}
