import { asks } from '@/utils/language/asks';
import { saysSomething } from '@/utils/language/closing-reply';
import { endsExchange, isBareYes, isKind, matters } from '@/utils/language/endings';
import { holdsNextWord, informsOnly } from '@/utils/language/endings-theirs';
import { LISTED } from '@/utils/language/finding';
import { judgeSentence } from '@/utils/language/judge';
import { roleWithoutPromise } from '@/utils/language/roles';
import { ownSentences } from '@/utils/language/sign-off';
import { isNoise } from '@/utils/language/text';

/** What they will do is theirs, but an order or a choice is news for me. */
const DECIDES =
  /\b(?:(?:will|['’]ll|would like to|want to) (?:order|take (?:\d+|the|it|one|two|both|them)|buy|go (?:with|for)|choose|accept|book)|decided (?:on|to|for)|chosen)\b|(?:会|要|就|先|准备|决定)(?:下单|订|采购|买|用[你您贵])/i;

const HAN = /\p{Script=Han}/u;
/** How long a remark may be, UTF-16 units. */
const SHORT = { letters: 120, characters: 40 };

/**
 * Does a message of theirs wait for an answer of mine? What asks does, and so does what tells
 * something new (an order, a complaint, a drawing sent). Thanks and courtesies do not, nor a bare
 * yes or receipt, a word they give themselves ("will do") or a step that is theirs ("we are testing
 * it"), what is only for information ("no need to reply"), or an automatic reply. Quoted history
 * and signature do not count; bounded in time on any input.
 */
export function waitsForAnswer(text: string): boolean {
  const sentences = ownSentences(text);
  if (sentences.some((one) => roleWithoutPromise(one) === 'out-of-office')) return false;
  if (sentences.some((one) => !isBareYes(one) && asks(one))) return true;
  if (informsOnly(sentences)) return false;
  const told = sentences.filter(tellsSomething);
  return told.length > 0 && !(isAside(told) && sentences.some(closes));
}

/** Beside a thank-you, a yes or a word of their own, a short remark is one more courtesy, */
const closes = (sentence: string): boolean =>
  isKind(sentence) || holdsNextWord(sentence) || judgeSentence(sentence).confidence >= LISTED;

/** unless it wants, decides, denies, finds fault, or tells a figure. */
function isAside(told: readonly string[]): boolean {
  const text = told.join(' ');
  return (
    text.length <= (HAN.test(text) ? SHORT.characters : SHORT.letters) &&
    !told.some((one) => matters(one) || roleWithoutPromise(one) === 'complaint')
  );
}

function tellsSomething(sentence: string): boolean {
  if (isNoise(sentence) || !saysSomething(sentence)) return false;
  if (DECIDES.test(sentence)) return true;
  if (isBareYes(sentence) || endsExchange(sentence) || holdsNextWord(sentence)) return false;
  return judgeSentence(sentence).confidence < LISTED;
}
