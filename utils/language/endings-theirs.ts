const HAN = /\p{Script=Han}/u;

/** They come late, which is no news. */
const SORRY =
  /^(?:hi \S+ |so |very |really |my |many |our )*(?:sorry|apologies|apologi[sz]e) (?:for|about|it took|to keep)\b(?!.*\b(?:but|missing|damaged|wrong|broken|problem)\b)|^(?:不好意思|抱歉|对不起)[^。]{0,4}(?:回复|回|刚|才|晚|忙|这两天)(?!.*(?:但|缺|坏|错|问题|不能|没法))/i;
/** They think, test, ask around: the next word is theirs. */
const HELD =
  /\b(?:(?:i|we|they|he|she|our \S+|my \S+|the (?:team|board|management|boss|committee|lab|client|customer|director))(?:(?:['’](?:m|re)| am| are| is) (?:still |just |currently |now |also |internally |all |both )*(?:(?:discuss|review|evaluat|check|test|compar|decid|wait|analys|assess|digest|study|await)ing|thinking about|considering (?:it|this|that|your|the)|looking (?:at|into|through|it over)|going (?:through|over)|working (?:on|through)|running (?:it|this|tests|some))|(?:['’]ll| will| shall| need to| have to| must| want to| would (?:like|want) to|['’]d like to| (?:am|are|is) going to) (?:still |just |now |also |first |internally |carefully )*(?:discuss|review|evaluate|check|test|compare|think|talk (?:to|with|it)|decide|wait|analyse|assess|digest|study|await|consider|look (?:at|into|through|it over)|go (?:through|over)|work (?:on|through)|run (?:it|this|tests|some)|pass (?:it|this|your)))\b|(?:^|[,;:-] ?)(?:we |i )?(?:still|currently) (?:discussing|reviewing|evaluating|checking|testing|deciding|waiting|awaiting|looking into|working on)|(?:is|are)(?: still| now| currently)* (?:with (?:our|my|the|legal|purchasing|finance|management)|(?:being|under) \S+|in (?:progress|review|approval|testing|the works))|(?:i|we)(?:['’]ve| have)? (?:already |now |just )?(?:asked|passed (?:it|this|your)|forwarded)\b|(?:they|he|she) (?:should|will|can|['’]ll)\b|on (?:ice|hold)\b|(?:has|have|needs?) to (?:approve|sign|decide|agree|confirm)|(?:not|n['’]t) (?:got|gotten|looked|read|checked|managed|had)\b|sleep on it|expect to (?:hear|know|have)|(?:reached out|spoken|talked) to (?:our|my|the)|in the post|no (?:decision|news|update|answer|feedback)s? (?:yet|so far|from)|(?:not|n['’]t) (?:yet )?(?:decided(?! (?:on|to|for))|made a decision|heard (?:back )?from (?:our|the|my)|had (?:a chance|time|the chance))|(?:will|going to|might|may) take (?:us |me )?(?:a|some|another|until|till|at least|about|\d)|you(?:['’]ll| will| should| can)(?: then)? (?:hear|have|get|receive|expect)\b|expect (?:an?|our|my|the|some) (?:answer|reply|decision|feedback|result)|(?:board|committee|management|boss|team) (?:meets|decides|sits)|(?:not|no) (?:interested|need(?:ed)?|requirements?|plans?)?(?: (?:at|for|right|in))? ?(?:the moment|now|this (?:time|year|stage)|present)|(?:all set|happy with (?:our|the) (?:current|present)|have (?:a |an )?read)|(?:will|['’]ll) (?:come|get|be) (?:back|in touch)|(?:give|allow) (?:me|us) (?:until|till|a|another|some))/i;
const HELD_ZH =
  /(?:我们?|我司|我方|这边|领导|老板|老总|[\u4e00-\u9fff]总|公司|财务|采购|技术|内部|总部|客户|法务|项目组|工程师|实验室)[^，。]{0,6}(?:还在|正在|在|先|再|需要?|要|会|将|得|准备|打算|还没有?|尚未)[^，。您你贵]{0,6}(?:讨论|评估|测试|研究|商量|看看|看一[看下]|看下|流程|审批|比较|对比|考虑|汇报|开会|沟通|核对|审核|试用|消化|碰一?下|确定|定下来|决定|出结果|走完|批)|(?:批|定|出来|下来|谈好|弄好|忙完)了?(?:之?后)?(?:第一时间|马上|再|就)|还没有?[^，收发到]{0,2}(?:批|定|回|出结|下来|讨论|开会|看|轮到)|(?:暂时|目前|还|暂)(?:还)?没(?:有)?(?:定|结[果论]|消息|进展|结论|最终|决定|下来|时间看|来得及看)|(?:需要|要|给我们?|容我们?)(?:点|一点|一些|些|几天|再)?时间|有(?:了)?(?:结果|消息|进展|需要|需求|结论|眉目)(?:了)?[，,]?(?:我们?)?(?:再|会|就|第一时间|马上)|(?:再|会|随后|到时|晚点|稍后)(?:跟|给|和|与|向)?(?:您|你)(?:们)?(?:联系|回复|说|讲|确认|沟通|反馈)|第一时间(?:想到|找|联系|通知)|等(?:结果|消息|回复|通知)$|(?:测试|评审|审批|流程|处理|核对|评估|研究|讨论|审核)中|预计[^，]{0,8}(?:到|完成|有|出)|(?:回去|回来|回头|忙完|看[了完]|出来|晚点|明天|下周)[^，。]{0,8}(?:给|跟|和|向|发|告诉|通知)[您你]|(?:不需要|用不[着上]|没有?(?:这方面)?(?:的)?(?:需求|采购计划|计划|打算))|(?:回头|晚点|稍后|抽空|改天|周末|晚上|明天)[^，]{0,3}(?:看|试|问|说|补|弄|研究)|行的话[^，]{0,4}[您你]|有(?:了)?需要(?:了)?[^，]{0,4}(?:找|联系|问)|(?:以后|明年|下次|下半年)[^，]{0,4}(?:有机会|再)|(?:等|待)[^，。您你贵]{1,10}(?:批|定|出来|回来|确认|结果|消息)/;

/** The whole message is for information. */
const INFORMS =
  /\b(?:no (?:need|reason) (?:for you )?to (?:reply|respond|answer|act|do|get back|react|come back)|no (?:reply|response|answer|action|feedback)(?: is| was)? ?(?:needed|required|necessary|expected)?(?: (?:from you|on your (?:side|end)))?(?=[.,;:!)]|$| -)|(?:does not|doesn['’]t) (?:need|require) (?:a |an |any )?(?:reply|response|answer|action)|nothing (?:is |else |more )?(?:needed|required|to do|for you to do)|you (?:do not|don['’]t) (?:need|have) to (?:reply|respond|answer|do|act)|for (?:your )?(?:information|info|records|reference|awareness)(?: only)?|fyi|just (?:(?:a )?(?:quick |short )?(?:note|heads[- ]up|line|word|update)|(?:wanted|writing|emailing|a note)? ?to (?:let you know|say|inform you|tell you|keep you))|(?:please |kindly )?(?:be (?:advised|informed)|note) that|wanted to (?:let you know|say))/i;
const INFORMS_ZH =
  /(?:无需|不用|不必|无须|不需要|勿需)(?:再|特意|专门)?(?:管|操心|费心|跑|来|准备|做|回复|回信|回邮件|回我|回了?|处理|理会|操作)|勿回|(?:仅|只)?供(?:您|你|各位)?(?:参考|知悉|了解)|(?:请|敬请)?(?:您|你|各位)?(?:知悉|周知|知晓|悉知|获悉|留意)|(?:特此|特)(?:告知|通知|说明|函告|奉告)|(?:跟|和|给|向)(?:您|你|各位)(?:说一?声|报备|同步|通报|汇报一?下|打个招呼)|(?:告知|通知|知会|同步|告诉)(?:您|你|各位)?(?:一声|一下|下)/;
/** What no note for information may say: a fault, a want, something due. */
const CONCERN =
  /\b(?:but|however|unfortunately|missing|wrong|late|delay\w*|problem|issue|damaged|broken|scratched|defect\w*|complain\w*|unhappy|disappointed|not (?:work|received|arrived|satisf|happy|accept)\w*|cannot|n['’]t|overdue|urgent|need|require|want|would like|order(?:ing)? (?:\d|another|more)|too)\b/i;
const CONCERN_ZH =
  /但|可是|然而|遗憾|缺|错|问题|晚到|延误|坏|破|划痕|投诉|不满|失望|没收到|未收到|不能接受|逾期|急|需要|想要|想订|下单|追加|少了|太/;

/** Asked for all the same: "I am waiting for the contract from you." */
const FROM_ME = /\bfrom you\b|\b(?:a?waiting|wait)(?: \S+){0,3} your\b/i;

/** Does the sentence keep the next word with its author's side: it is looked at, tested, decided? */
export const holdsNextWord = (sentence: string): boolean =>
  (SORRY.test(sentence) || (HAN.test(sentence) ? HELD_ZH : HELD).test(sentence)) &&
  !FROM_ME.test(sentence);

/**
 * Is a message only for information (no reply needed, FYI, 请知悉)? Nothing in it waits then, unless
 * it names a fault, a want or something overdue.
 */
export function informsOnly(sentences: readonly string[]): boolean {
  return (
    sentences.some((one) => (HAN.test(one) ? INFORMS_ZH : INFORMS).test(one)) &&
    !sentences.some((one) => (HAN.test(one) ? CONCERN_ZH : CONCERN).test(one.replace(DENIED, ' ')))
  );
}

/** Denials that are good news; what is left of the clause tells whether there is any other. */
export const DENIED =
  /\b(?:(?:all|everything|what) (?:i|we|you)(?:['’]ve)? (?:need|want|ask)\w*|not a (?:problem|big deal)|no(?:t any)? (?:problems?|issues?|worries|damages?|delays?|complaints?|changes?|more|need|further|other)|can(?:not|['’]t| not) (?:wait|thank you enough)|not (?:urgent|at all)|nothing (?:is |was )?(?:missing|broken|wrong|else|more|further)|n['’]t (?:hesitate|worry))\b|没有?别的|一点[^，]{0,4}都没了?|没有?(?:任何|什么|其他|别的)*(?:问题|疑问|意见|异议|破损|损坏|变化|耽误)|不(?:用|必|要|需要?)(?:客气|担心|谢|着?急)|不错|不急/gi;
