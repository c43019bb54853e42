import { asksUnmarked } from '@/utils/language/asks-unmarked';
import { LISTED } from '@/utils/language/finding';
import { judgeSentence } from '@/utils/language/judge';
import { roleWithoutPromise } from '@/utils/language/roles';
import { ownSentences } from '@/utils/language/sign-off';
import { isNoise } from '@/utils/language/text';

const LINK = /(?:https?:\/\/|www\.)\S{1,2000}/gi;
const MARKED = /[?？]["'”’」』)）\s]{0,4}$/;

/** Courtesies in the form of a request or a question: nobody waits for an answer to them. */
const COURTESY =
  /^(?:hi |hey |hello |dear )?(?:\S+ ?, )?(?:please |just |simply |so )*(?:(?:will|can) do[.!,]?$|feel free|do(?: not|n['’]t) hesitate|let (?:me|us) know (?:if|should|in case) (?:you|there|anything|something|that|this|it|i|we)\b(?!.{0,40}\b(?:work|prefer|accept|agree|interested|available|come|free|suit|ok|okay)\b)|(?:if|should) you (?:have|need|require) (?:any|further|more|additional|other)|(?:call|contact|e-?mail|reach out to) (?:me|us) (?:if|with any|anytime|any time|at any)|find (?:attached|enclosed|below|here|the (?:attached|enclosed))|(?:see|refer to) (?:the )?(?:attached|attachment|below|enclosed)|note\b|be (?:advised|aware|assured)|rest assured|disregard|ignore|accept (?:my|our)|excuse|forgive|keep up|bear with|(?:give|allow) (?:me|us) (?:until|till|another|some|more|time|a (?:few|couple|day|week|bit|moment|little))|take care|stay (?:safe|well|tuned)|enjoy|have an? (?:\S+ )?(?:day|week|weekend|evening|one|time|trip|flight|holidays?|christmas|break|start|summer)\b|thank|give my (?:best|regards))/i;
/** Handed over to be signed or approved: that waits for it coming back. */
const TO_SIGN =
  /\bfor (?:your )?(?:signature|approval|confirmation|counter-?signature)\b|签[字名盖]章?后.{0,4}(?:回|寄|发)/i;
const GREETING =
  /^(?:hi|hey|hello)?[\s,]{0,3}(?:\S+,\s)?(?:how (?:are|r) (?:you|u|things|ya)|how(?:'s| is) (?:it going|everything|life|your (?:day|week))|how have you been|what'?s up|how do you do|remember me)\b[^?]{0,30}[?!.]*$/i;
const COURTESY_ZH =
  /请(?:您|你)?(?:放心|稍[等候]|知悉|查[收阅]|见谅|谅解|[多]?(?:关照|包涵|指教)|留意|注意|勿|多|耐心|参[考阅见]|[详见]*附件|笑纳|保重)|(?:如有?|有|如果有|若有|要是有)(?:任何|什么|其他)?(?:问题|疑问|需要|不明白|变动).{0,12}(?:联系|找|告[诉知]|说|打|@|沟通|提|致电|来[电信函]|咨询|反馈)|随时|(?:如需|若需|如果需要|有需要|需要的话)[^。]{0,16}(?:联系|找|告|说|通知|吩咐|可以)|已经?[^，]{0,4}帮我们?[^，]{0,6}了|[替代]我们?(?:谢|感谢|问|向|转达)|祝[您你]|敬请(?:谅解|期待|留意|关注)/;
const GREETING_ZH =
  /^.{0,8}?(?:[您你]好吗|最近(?:好吗|怎么样|怎样|忙吗|忙不忙|如何)|吃了吗|还好吗|近来可好|在吗|在不在|新年好|周末愉快)[？?！!。~～]*$/;
const HAN = /\p{Script=Han}/u;
/** From a courtesy to the end of its clause: what stands beside it may still ask. */
const COURTEOUS_ZH = new RegExp(`[^，,；;。！!]*(?:${COURTESY_ZH.source})[^，,；;。！!]*`, 'g');
/** A request beside a courtesy: "Please find the offer attached and let me know your thoughts." */
const BESIDE =
  /\b(?:and|,|;|[-–—]|:) (?:then )?(?:please |kindly )*(?:let (?:me|us) know(?! if (?:you (?:have|need)|there|any))|confirm|advise|tell|send|sign|return|share|revert|reply|get back|come back|check|review|fill)\b/i;

/** What a sentence says beside its courtesies; '' when it is nothing but one. */
function withoutCourtesy(sentence: string): string {
  if (HAN.test(sentence))
    return GREETING_ZH.test(sentence) ? '' : sentence.replace(COURTEOUS_ZH, '，');
  if (GREETING.test(sentence)) return '';
  if (!COURTESY.test(sentence)) return sentence;
  const beside = BESIDE.exec(sentence);
  return beside ? sentence.slice(beside.index).replace(/^\W+|^and /, '') : '';
}

/** Does one sentence ask something that waits for an answer? */
export function asks(raw: string): boolean {
  const sentence = raw.replace(LINK, ' ').trim();
  if (!/\p{L}/u.test(sentence) || isNoise(sentence)) return false;
  if (TO_SIGN.test(sentence)) return true;
  const own = withoutCourtesy(sentence);
  if (!/\p{L}/u.test(own)) return false;
  if (MARKED.test(own)) return true;
  return requests(own) || clausesOf(own).some(wants);
}

const requests = (text: string): boolean => {
  const role = roleWithoutPromise(text);
  return role === 'question' || role === 'request';
};

const wants = (clause: string): boolean =>
  judgeSentence(clause).confidence < LISTED &&
  (asksUnmarked(clause) || (HAN.test(clause) && requests(clause)));

/** Where one thing may be promised or handed over and another asked: 附件是合同，请盖章回传. */
const clausesOf = (text: string): string[] => {
  if (HAN.test(text)) return text.split(/[，,；;]/);
  return judgeSentence(text).confidence < LISTED ? [text] : text.split(/[;:–—]|, |\bbut\b/);
};

/**
 * Does this mail of mine ask something that waits for an answer: a question, or a request that
 * needs a reply? A "?" inside an address, a greeting ("How are you?", 最近好吗) and a courtesy
 * ("feel free to call", 如有问题请随时联系) do not count, nor do quoted history and signature.
 * Bounded in time on any input.
 */
export function asksSomething(text: string): boolean {
  return ownSentences(text).some(asks);
}
