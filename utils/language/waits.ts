import { asksSomething } from '@/utils/language/asks';
import { saysSomething } from '@/utils/language/closing-reply';
import { endsExchange, isBareYes } from '@/utils/language/endings';
import { LISTED } from '@/utils/language/finding';
import { judgeSentence } from '@/utils/language/judge';
import { roleWithoutPromise } from '@/utils/language/roles';
import { splitSentences } from '@/utils/language/sentences';
import { withoutName } from '@/utils/language/sign-off';
import { isNoise, withoutHistory } from '@/utils/language/text';

const MAX_SENTENCES = 200;
/**
 * Does a message of theirs wait for an answer of mine? What asks does, and so does what tells
 * something new (an order, a complaint, a drawing sent). Thanks and courtesies do not, nor a bare
 * yes or receipt, a word they give themselves ("will do"), or an automatic reply. `text` without
 * quoted history and signature; bounded in time on any input.
 */
export function waitsForAnswer(text: string): boolean {
  const sentences = withoutName(splitSentences(withoutHistory(text)).slice(0, MAX_SENTENCES));
  if (sentences.some((one) => roleWithoutPromise(one) === 'out-of-office')) return false;
  return sentences.some((one) => !isBareYes(one) && (asksSomething(one) || tellsSomething(one)));
}

function tellsSomething(sentence: string): boolean {
  if (isNoise(sentence) || !saysSomething(sentence) || endsExchange(sentence)) return false;
  return judgeSentence(sentence).confidence < LISTED;
}
