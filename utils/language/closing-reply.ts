import { asks } from '@/utils/language/asks';
import { LISTED } from '@/utils/language/finding';
import { judgeSentence } from '@/utils/language/judge';
import { roleWithoutPromise } from '@/utils/language/roles';
import { ownSentences } from '@/utils/language/sign-off';
import { isNoise } from '@/utils/language/text';

/** Words that answer nothing by themselves. */
const EMPTY =
  /\b(?:thanks?(?: you)?|thx|ty|many thanks|much appreciated|cheers|man|mate|guys|all|lovely|wonderful|super|brilliant|awesome|amazing|fantastic|legend|ha(?:ha)+|appreciate (?:it|that|this|you)|so much|very much|a lot|again|in advance|for (?:your|the|all(?: your)?) (?:\w+ ?){1,4}|for (?:that|this|everything|\w+ing(?: (?!(?:i|we|it|they|yes|no|the answer)\b)[\w']+){0,4})|hi|hey|hello|dear|all|there|good (?:morning|afternoon|evening)|(?:merci|danke|gracias|grazie|obrigad[oa])(?: (?:beaucoup|mille|sehr|schön|muchas|much[ií]simas|tante|bien))?|vielen dank|sent from my \S+(?: \S+)?|(?:best|kind|warm|with kind)? ?regards|best(?: wishes)?|yours(?: sincerely| truly)?|sincerely|have a (?:great|good|nice|lovely) (?:day|week|weekend|one|evening)|happy (?:new year|holidays|friday|monday)|merry christmas|hope (?:you are|you're|this finds you|all is) well|how are you|to you too|you too|same to you)\b/gi;
const EMPTY_ZH =
  /发自我的.{1,12}|\[[\u4e00-\u9fff]{1,3}\]|^[\u4e00-\u9fff]{1,4}(?:总|经理|老师|女士|先生|小姐|主任|工)[，,：:]|(?:谢谢|多谢|感谢)[您你]?(?:帮忙|帮助|协助|及时|快速|的)[^，。,！!]{0,12}|谢谢|多谢|感谢|谢了|谢啦|非常|十分|太|万分|辛苦了?|有劳|劳驾|麻烦了?|[您你]们?好?|早上好|上午好|下午好|晚上好|早安?|晚安|(?:新年|节日|生日|中秋|国庆|春节|元旦|端午|周末)快乐|告知|提醒|周末愉快|祝好|顺祝|商祺|此致|敬礼|祝[^，。！!]{0,12}|[\u4e00-\u9fff]{1,3}(?:总|经理|老师|女士|先生|姐|哥|主任|工)|哈|哦|呀|啊|啦|了|的|支持|配合|帮助|理解|客气/g;
const HAN = /\p{Script=Han}/u;
const AUTOMATIC =
  /^(?:automatic(?:ally generated)? reply|auto-?reply|out of (?:the )?office|自动回复)/i;

/**
 * Does a reply leave the other side with nothing to wait for: an answer, an acceptance, a report,
 * or a word given ("will do", 好的我来)? Bare thanks and courtesies answer nothing, nor does an
 * automatic reply, an empty text, or a reply that only asks back. Quoted history and signature do not count;
 * bounded in time on any input.
 */
export function isClosingReply(text: string): boolean {
  const sentences = ownSentences(text);
  if (AUTOMATIC.test(sentences[0] ?? '')) return false;
  let answers = false;
  for (const sentence of sentences) {
    if (isNoise(sentence)) continue;
    const role = roleWithoutPromise(sentence);
    if (role === 'out-of-office') return false;
    if (judgeSentence(sentence).confidence >= LISTED) return true;
    if (asks(sentence)) continue;
    if (saysSomething(sentence)) answers = true;
  }
  return answers;
}

/** Is anything left of the sentence when thanks, greetings and wishes are taken away? */
export function saysSomething(sentence: string): boolean {
  const left = sentence
    .replace(HAN.test(sentence) ? EMPTY_ZH : EMPTY, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (left === '') return false;
  // One word that is a name: "Thanks, Ann".
  return (
    HAN.test(left) ||
    !/^\p{Lu}\p{L}+$/u.test(left) ||
    /^(?:Yes|Yep|No|Ok|Okay|OK|Done|Sure|Agreed|Confirmed|Noted|Received|Understood|Sent|Perfect|Great|Fine|Absolutely|Definitely)$/.test(
      left,
    )
  );
}
