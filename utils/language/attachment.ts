import { splitSentences } from '@/utils/language/sentences';
import { withoutHistory } from '@/utils/language/text';

const ANNOUNCED =
  /\b(?:(?:please |pls |kindly )?(?:find|see|review|check|refer to|open|consult) (?:the |my |our |an? )?(?:\w+ )?(?:attached|attachments?|enclosed)|(?:find|see|send(?:ing)?)\b[^.?!\n]{1,40}\b(?:attached|enclosed)\b|attached (?:is|are|please|you(?:['’]ll| will)? find|find|herewith|here|for your|the|a|an|my|our|below|hereto|(?:\w+ ){1,3}(?:for|with))|^attached\b|(?:is|are) (?:now |also )?(?:attached|enclosed)(?! to (?:the|a|our|your))|(?:i['’]?m|i am|we['’]?re|we are) (?:also )?(?:attaching|enclosing)|(?:i|we)(?:['’]ve| have) (?:also |just )?(?:attached|enclosed)|(?:i|we) (?:attach|enclose)\b|i(?:['’]ll| will) attach|(?:in|as|per|with) (?:the |an? )?(?:attachment|enclosure)s?|(?:the|this|my|our|an?) attached (?!to\b)|enclosed (?:is|are|please|you|find|the|herewith)|^enclosed\b|\(attached\)|see attach)/i;
const NOT_ANNOUNCED =
  /\b(?:no|without|any|your|their|his|her|the(?= attachment (?:you|that you|in your|from your)))\s+attachments?\b|\battachments? (?:you|from you|in your|did(?: not|n['’]t)|was|were|is missing|could|can(?: ?not|['’]t)|won['’]t|will not|limit|size)|\b(?:can|could|would|will|please|did|do|have|has) (?:you )?(?:please )?(?:re-?)?(?:attach|enclose)|\byou (?:\w+ )?(?:attached|enclosed|forgot|sent)|(?:not|n['’]t|never|forgot to) (?:\w+ )?(?:attach|enclose|open)|strings attached|attached to (?:the (?!(?:this )?(?:e-?mail|mail|message))|a |our |your |it|this (?!e-?mail|mail|message)|its)|(?:very|so|too|deeply|emotionally) attached|later|tomorrow|next (?:week|mail|e-?mail)|once|as soon as|separate(?:ly)?(?: e-?mail| mail)?/i;
const ANNOUNCED_ZH =
  /(?:请|详|参|可)?(?:见|看|查收|查阅|参考|参阅|打开)(?:一下)?(?:本邮件|邮件)?(?:的|中的)?附件|附件(?:是|为|里|中|内|请|见|[:：]|附上|供|如下|(?:的)?(?:[\u4e00-\u9fffA-Za-z]{1,10})(?:请|供|为|是))|(?:随信|随函|随邮件|一并|现|特|另)?附上|随附|(?:已|放在?|在|作为|见|加在|添加到|上传到)(?:邮件)?附件(?:里|中|了)?|(?:以|用)附件(?:形式)?(?:发|的形式)|^附[:：]|已附(?:上|在)/;
const NOT_ANNOUNCED_ZH =
  /(?:您|你|贵司|他|她|对方)们?[^，。]{0,8}附件|附件[^，。]{0,6}(?:打不开|没有?收到|没看到|看不到|损坏|乱码|太大|没附|漏|呢|吗|收到了|已收到|有问题)|(?:没有?|无|不带|忘了?|漏了?|缺)(?:添加|放|加|带|上传)?附件|把[^，。]{0,10}附件[^，。]{0,4}(?:发|给|转)我|(?:明天|稍后|回头|下周|晚点|之后|下一?封)|附近/;
const HAN = /\p{Script=Han}/u;
const MAX_SENTENCES = 200;

/**
 * Does a draft say that something comes with it ("please find attached", 请见附件)? Precision first:
 * somebody else's attachment, a missing one, one that is asked for or comes later, and "attached to
 * the wall" do not count, nor do quoted lines. Bounded in time on any input.
 */
export function mentionsAttachment(draftText: string): boolean {
  return splitSentences(withoutHistory(draftText))
    .slice(0, MAX_SENTENCES)
    .some((sentence) => announces(sentence.slice(0, 400)));
}

function announces(sentence: string): boolean {
  const text = sentence.replace(/\s+/g, ' ');
  if (/[?？]["'”’)）\s]{0,3}$/.test(text) && !/^(?:attached|附件|please find)/i.test(text))
    return false;
  if (HAN.test(text)) return ANNOUNCED_ZH.test(text) && !NOT_ANNOUNCED_ZH.test(text);
  return ANNOUNCED.test(text) && !NOT_ANNOUNCED.test(text);
}
