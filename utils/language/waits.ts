import { asksSomething } from '@/utils/language/asks';
import { saysSomething } from '@/utils/language/closing-reply';
import { LISTED } from '@/utils/language/finding';
import { judgeSentence } from '@/utils/language/judge';
import { roleWithoutPromise } from '@/utils/language/roles';
import { splitSentences } from '@/utils/language/sentences';
import { isNoise, withoutHistory } from '@/utils/language/text';

/** A bare yes, a receipt: it ends an exchange. */
const AGREED =
  /^(?:yes|yep|yeah|no|ok|okay|sure|agreed|confirmed|noted|received|understood|perfect|great|excellent|wonderful|fine|absolutely|definitely|of course|got it|sounds (?:good|great)|will do|works (?:for me|well)|that works|all (?:good|clear|set)|no (?:problem|worries)|done|sent|paid|approved|deal|see you|talk (?:soon|then)|looking forward)\b/i;
const AGREED_ZH =
  /^(?:好[的嘞呀啊吧滴]?|收到|没问题|可以|行|知道了?|明白了?|了解|嗯+|同意|确认|没关系|不客气|到时见|回头见|一言为定|OK)(?:[，,。！!～~的了吧啊呀]|$)|(?:没问题|没意见|可以的?)[。！!～~]*$/i;
const HAN = /\p{Script=Han}/u;
const MAX_SENTENCES = 200;
/** A bare yes is short: words, or Chinese characters. */
const SHORT = { words: 7, characters: 14 };

/**
 * Does a message of theirs wait for an answer of mine? What asks does, and so does what tells
 * something new (an order, a complaint, a drawing sent). Thanks and courtesies do not, nor a bare
 * yes or receipt, a word they give themselves ("will do"), or an automatic reply. `text` without
 * quoted history and signature; bounded in time on any input.
 */
export function waitsForAnswer(text: string): boolean {
  const sentences = splitSentences(withoutHistory(text)).slice(0, MAX_SENTENCES);
  if (sentences.some((one) => roleWithoutPromise(one) === 'out-of-office')) return false;
  return sentences.some((one) => !isBareYes(one) && (asksSomething(one) || tellsSomething(one)));
}

function tellsSomething(sentence: string): boolean {
  if (isNoise(sentence) || !saysSomething(sentence)) return false;
  return judgeSentence(sentence).confidence < LISTED;
}

function isBareYes(sentence: string): boolean {
  const text = sentence.trim();
  if (/[?？]/.test(text)) return false;
  if (HAN.test(text)) return text.length <= SHORT.characters && AGREED_ZH.test(text);
  return text.split(/\s+/).length <= SHORT.words && AGREED.test(text);
}
