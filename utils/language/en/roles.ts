import { englishWords } from '@/utils/language/en/tokens';
import type { OtherRole } from '@/utils/language/finding';

/** Tried in this order on the joined words of the sentence. */
const ROLES: readonly (readonly [OtherRole, RegExp])[] = [
  [
    'out-of-office',
    /\b(?:out (?:sick|ill)|closed (?:for (?:the )?(?:holidays?|christmas|new year|easter|thanksgiving)|from|until|all week)|while i am (?:on|away|out|travel\w+)|no longer (?:work|with the company|employed)|(?:answer|reply|respond) with (?:a |some )?delay|out of (?:the )?office|out of town|on (?:vacation|holiday|annual leave|parental leave|maternity leave|sick leave|pto)|(?:limited|no|intermittent) access to (?:\S+ )?(?:e-?mail|my inbox)|automatic(?:ally generated)? reply|auto-?reply|away from (?:my desk|the office)|i (?:am|will be) (?:out|away|off|on leave|travell?ing) (?:until|till|from|on|all|this|next|today|tomorrow|and|through|the rest|for)|back in the office|for urgent (?:matters|requests|issues|enquiries|inquiries)|in my absence|during my absence)\b/,
  ],
  [
    'complaint',
    /\b(?:(?:very|extremely|really|so|quite|deeply|not|rather) (?:disappoint\w+|unhappy|dissatisfied|frustrat\w+|upset|annoyed|happy with (?:the|your|this)|satisfied|acceptable|good enough)|disappointed|dissatisfied|unacceptable|complain\w*|fed up|sick and tired|(?:second|third|fourth|fifth|\d+(?:nd|rd|th)) time (?:you|this|that|we|i|the|it|in)|(?:was|were|is|are|came|arrived|been) (?:\S+ ){0,2}(?:broken|damaged|incomplete|rude|charged twice|wrong (?:again|once more))|(?:crash(?:es|ed)|freezes|leaks|fails) (?:every|again|all|constantly|daily)|not what (?:we|i) (?:ordered|asked|paid)|(?:do|does|did) not (?:fit|match)|(?:pieces?|parts?|boxes|items?|units?|goods|half) (?:\S+ ){0,3}(?:is|are|was|were) (?:still )?missing|charged twice|can not accept (?:this|the|that)|(?:have|has) been waiting (?:for )?(?:\S+ ){0,2}(?:weeks?|days?|months?|hours?)|(?:still|and) nothing$|you keep (?:saying|promising|telling|sending|missing)|still (?:have not|has not|not|no|waiting|broken|does not)|missed the deadline|(?:want|demand|expect|request) (?:a|my|our) (?:full )?(?:refund|money back|compensation)|waste of (?:time|money)|terrible|awful|appalling|(?:poor|bad|worst) (?:service|quality|support)|stopped working|does not work|is not working|(?:arrived|came|delivered) (?:damaged|broken|late)|nobody (?:has )?(?:called|answered|replied|responded)|no one (?:has )?(?:called|answered|replied|responded)|how many times)\b/,
  ],
  [
    'done',
    /\b(?:please )?find (?:\S+ ){0,3}(?:attached|enclosed)\b|^(?:attached|enclosed|here) (?:is|are)\b|\b(?:is|are) (?:now |also )?(?:attached|enclosed)\b(?! to)|\b(?:is|are) (?:already |now )?on (?:its|their) way\b/,
  ],
  [
    'request',
    /^do (?:me|us) a favou?r\b|\b(?:i|we) (?:kindly |hereby |must )?(?:ask|urge|beg|request) you\b|\bany chance (?:you|of|that you)\b|(?:^|[.,!:] |\band |\bso )(?:please|kindly|pls)\b|\b(?:could|can|would|will) (?:you|someone|anybody|one of you|your (?:team|side|colleague))\b|\b(?:would|do) you mind\b|\b(?:i|we) (?:would|will) (?:appreciate|be grateful|need you)|\b(?:i|we) (?:need|want|would like|ask|am asking|are asking) you(?:r \S+)? to\b|\b(?:we|i) (?:still |just |only )?(?:need|require) (?:your|the|an?|two|all|some|more|a few)\b|\bwonder(?:ing|ed)? (?:if|whether)\b|\bif (?:it|that|this) (?:suits|works for|is (?:ok|okay|fine|convenient|alright)(?: with| for)?|would (?:suit|work for)) you\b|\byou (?:will )?(?:need|have) to\b|^(?:let me know|let us know|send|give|call|tell|make sure|get|forward|advise|confirm|check|reply|respond|feel free|do not hesitate|remember to|ask|bring|sign|fill)\b|\blet (?:me|us) know\b|\bmake sure (?:you|the|that|your)\b|\b(?:looking|look|await|awaiting) (?:very much )?(?:forward to )?(?:hearing|receiving|your (?:\S+ ){0,2}(?:answer|reply|response|feedback|thoughts?|comments?|views?|opinion|decision|confirmation|approval|order|news|input|instructions|offer|quote|quotation|proposal|documents?))\b/,
  ],
  [
    'question',
    /\?$|^(?:what|when|where|who|why|how|which|whose|is|are|do|does|did|has|have|will|shall|should|can|could|may) (?:you|we|i|they|he|she|it|there|the|this|that|your|our|much|many|long|about|is|are|do|does|did|will|would|can|should)\b.{0,300}$/,
  ],
  [
    'thanks',
    /\b(?:thanks?|thank you|thx|ty|much appreciated|appreciate (?:it|your|the|that)|grateful|cheers)\b/,
  ],
  [
    'done',
    /\b(?:i|we|my \S+|our \S+|the team) (?:\S+ ){0,2}(?:have|has|had) (?:\S+ly |already |now |just )*(?:\S+ed|sent|done|paid|made|got|gotten|taken|put|given|written|built|found|spoken|set|shipped|left|brought|told|begun|resent|redone|met|sold|bought|chosen|drawn|run|seen|dealt)\b|\b(?:i|we) (?:just |already |also |now )?(?:sent|emailed|mailed|forwarded|called|shipped|paid|finished|completed|fixed|updated|resent|delivered|uploaded|posted|signed|submitted|corrected|replaced|booked|ordered|cancelled|canceled|refunded|checked|confirmed|spoke|talked|attached|shared|added|removed|put|dropped|handed|arranged|scheduled)\b|\b(?:has|have) been (?:\S+ly )?(?:\S+ed|sent|done|paid|made|set|put)\b|^(?:just |already |all )?(?:done|sent|fixed|shipped|resent|paid|sorted|completed|finished|emailed|forwarded|uploaded|delivered|updated|submitted|signed|attached)\b|\b(?:was|were) (?:sent|shipped|paid|delivered|mailed|emailed|faxed|signed|completed) (?:yesterday|today|last|on|this)\b/,
  ],
];

/** What an English sentence does that undertakes nothing. */
export function englishRole(sentence: string): OtherRole {
  const joined = englishWords(sentence).join(' ');
  return ROLES.find(([, pattern]) => pattern.test(joined))?.[0] ?? 'other';
}
