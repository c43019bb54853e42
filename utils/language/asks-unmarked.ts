import { englishWords } from '@/utils/language/en/tokens';
import { simplified } from '@/utils/language/zh/simplify';

/** Where a sentence begins anew: after a greeting, a name, a colon, "and". */
const START =
  '(?:^|[:.] |(?:^|, )(?:and|so|but|also|then|or|just|please) |^(?:hi|hello|hey|dear|good \\S+)(?: \\S+){0,3} , |^(?!if|when|as|once)\\S+ , )';
const NOUN = '(?:you|we|i|they|he|she|it|there|this|that|these|those|the|your|our|my)';
const DAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|next|early|late|the)';
/** What comes back from somebody who answers. */
const ANSWER =
  '(?:answer|reply|response|feedback|thoughts|opinion|views?|comments?|decision|confirmation|approval|go-?ahead|signature|sign-?off|input|news|updates?|progress|word|luck|idea|movement|yes or no|line|call)';
const LEARN =
  '(?:hear|know|learn|understand|find out|get|have|receive|see (?:what|how|whether|if|your))';
const MEET =
  '(?:discuss|arrange|schedule|set up|meet|visit|invite|talk|speak|catch up|(?:hop|jump|get) on|(?:come|drop|stop) by)';

const ENGLISH: readonly RegExp[] = [
  // Questions by their word order.
  `${START}(?:what|which|how|who|whom|when|where|why)(?: (?!${NOUN} )\\S+){0,4} (?:do|does|did|is|are|'s|was|were|will|would|can|could|should|has|have|shall) ${NOUN}\\b`,
  `${START}(?:who|what|which(?: \\S+)?) (?:else )?(?:signs?|decides?|pays?|takes?|handles?|needs?|happen(?:s|ed)|will|would|should|can)\\b`,
  `${START}(?:is|are|was|were|does|did|has|will|would|could|can|may(?= (?:we|i|you)\\b)|shall|should(?= (?:we|i)\\b)) (?:${NOUN}|any\\S*|all|some\\S*|everything|${DAY}|\\d\\S*)\\b(?! you go)`,
  `${START}(?:do|have|had) (?:you|we|they|i)\\b`,
  '[:,] (?:who|what|which|how|when|where|why) \\S+[^.]{0,40}\\bor\\b',
  '(?:how|what) about|why do not (?:we|you)|\\blet us (?:meet|talk|discuss|schedule|arrange|set|have|find|fix|agree|catch|speak)\\b',
  // Asking after what has not come.
  `(?<!\\b(?:if|unless|should) .{0,40})(?<!without )\\bany (?:\\S+ )?${ANSWER}\\b`,
  `\\bfollowing up\\b|\\bcheck(?:ing)? (?:in|back)\\b|\\bcircling back\\b|\\bchasing\\b|\\btouching base\\b|\\bremind you (?:of|about|that (?:we|i) (?:still|are|need))\\b|\\breminder (?:on|about|of|for|regarding|that (?:we|i))\\b|\\bhave not (?:yet )?(?:heard|seen|had|got|received)\\b`,
  `\\b(?:waiting|awaiting|hoping|hope|pending|depends|depending|await|wait) (?:only )?(?:on |for |to (?:hear|get|receive) )?(?:from |back )?your?\\b(?! to| are| (?:have|had|all|family|week|weekend|day|trip|holiday|team|like|enjoy|can\\b))`,
  // Wishes to know, to have, to meet.
  `\\bwould (?:really |very much |also |just |still )*(?:love|like) to (?:${LEARN}|${MEET})\\b`,
  `\\b(?:would|will) be (?:\\S+ ){0,2}(?:great|good|helpful|nice|lovely|useful|ideal|perfect|appreciated|super|handy|wonderful|fantastic|happy|glad|interested|keen|curious|grateful|obliged) (?:to ${LEARN}|if (?:you|we|i)|for (?:your|a|an|any|the))\\b`,
  `\\b(?:curious|keen|eager|interested) (?:to (?:hear|know|learn|see)|what|how|whether|if|about your)\\b|\\bhow (?:you|your \\S+) (?:would like|want|wish|prefer) to\\b`,
  `\\bappreciate it if\\b|\\bwondering\\b|\\bre-?sending\\b|\\bnot sure (?:if|whether) you\\b|\\bvalue your\\b|\\bmind if\\b|\\bwould (?:really )?help (?:me|us|a lot|if|to)\\b|\\bsay the word\\b|\\b(?:comments|feedback|suggestions|thoughts) (?:are |is )?(?:very |most )?welcome\\b|\\bappreciate (?:your|a|an|any) (?:\\S+ ){0,3}(?:${ANSWER}|help with)\\b`,
  `\\b(?:your|any|a|an) (?:\\S+ ){0,3}${ANSWER}(?: \\S+){0,3}? (?:is|are|would|will) (?:\\S+ ){0,3}?(?:appreciated|welcome|needed|required|helpful|great|enough|fine|do|suffice|help|nice|good)\\b`,
  // What is needed, proposed, or to be done.
  `(?<!\\b(?:everything|all|what|that|which|as|than|if) )\\b(?:i|we) (?:would |will )?(?:still |also |only |just )*(?:need|require) (?!to\\b|not\\b|n)\\S|\\b(?:i|we) (?:would |will |are |am |do )?(?:still |also |only |just )*(?:need to know|need from you|(?:need|require|lack) (?:your?|the|an?|some|more|exact|two|three)|(?:are )?missing (?:your|the|from)|lack your)\\b`,
  `\\b(?:i|we) (?:would )?(?:suggest|propose) (?:(?:that )?we|to (?:meet|talk|speak|have)|meeting|(?:a|an)(?: \\S+){0,2} (?:call|meeting|visit)|${DAY})\\b`,
  `\\b(?:whenever|when|if) you (?:have|get|find) (?:a |the |some |two |\\S+ )?(?:spare )?(?:minute|moment|chance|time|second)s?\\b|\\bat your (?:earliest |next )?convenience\\b|\\basap\\b|\\brsvp\\b|\\bup to you\\b|\\b(?:thanks|thank you) in advance\\b`,
  `^(?!if you).{0,300}(?<=^|, )(?:hi \\S+ , |\\S+ , )?(?:please |just |then |simply )*(?:send|give|call|tell|have a look|confirm|check|sign|return|forward|advise|share|drop|ping|reply|answer|shout|pick) (?:me|us|it|this|them|the|your|a|back|with|by|which|what|whether)\\b|\\b(?:and|,) (?:then )?let (?:me|us) know\\b|\\bkeep (?:me|us) (?:posted|updated|informed)\\b`,
].map((one) => new RegExp(one));

/** Question words that ask nothing: 不管什么时候, 介绍如何使用. */
const RHETORICAL_ZH =
  /(?:到时|届时|会|将)[^，]{0,6}(?:给|跟|和|联系)[您你]|不管|无论|不论|任何|没有?什么|什么都|谁都|随时|(?:介绍|说明|讲解|关于)[^，]{0,6}如何|如何(?:使用|操作|安装|下载)|有什么(?:问题|需要|事|疑问|不明白|不清楚)|取决|^我们?(?:再|先|去|来|这就|帮[您你])*(?:问|查|核实|确认|了解)|^我们?[^，]{0,6}(?:不确定|不知道|想想|考虑|不清楚|没想好)|多少(?:有|会|都)|知道[^，]{0,8}多少/;
const CHINESE: readonly RegExp[] = [
  // Question words and forms without their mark.
  /怎么样|怎样|咋样|如何|(?:什么|啥)时候|何时|几[号点台个天月]|多少|多久|多长时间|多大|哪[个家天位里儿种款些边]|谁(?:来|去|负责|签|定|对接)|为什么|什么(?:价|时间|进展|情况|原因|要求|意见|规格|型号|想法|打算|安排|建议|顾虑|反馈|问题没)|到哪一?步/,
  /是否|有没有|能不能|可不可以|能否|可否|要不要|行不行|好不好|合不合适|方不方便|会不会|有无|(?:行|可以|方便|对|好|在)(?:吗|么|不|吧)$/,
  // Polite forms only a request has.
  /方便(?:的话|时|的时候|的时间)|(?:有空|得空|有时间|空了)(?!一起|再?聚|来|吃|坐|常|出来)[^，]{0,6}(?:看|发|回|帮|确认|给|填|签|联系|过目|时|的话)|抽空|百忙之中/,
  /(?:盼|望|请|烦|候|待|等|期待|期盼|祈)[^，]{0,8}(?:回复|答复|赐复|回音|回信|回执|反馈|佳音|好消息|确认|告知|指示|示下|审阅|审核|审批|批示|斧正|指正|定夺|安排|支持一下|配合)|[盼候望]复/,
  /(?:辛苦|有劳|劳驾|劳烦|拜托)(?:您|你|大家|各位)?(?:再|先|尽快|抽空|这边|帮忙)?(?:一下)?[^，了]{0,4}(?:发|看|确认|安排|帮|提供|填|签|盖|回|给|跟|催|核|补|改|寄|转|查|对)/,
  /(?:想|跟[您你]|和[您你]|向[您你]|再)(?:问|请教|咨询|了解|确认|核实|打听|请示|约|核对|对)(?:一下|下|[您你])|^(?:请教|咨询|打听|问)(?:一下|下|[您你])|想(?:知道|听听|约[您你]?)|[您你]们?看(?!到|过|了|见|完|得出|重|好|上|中)|[您你]们?(?:觉得|认为|倾向|意下)|[您你](?:来)?定$|[您你](?:再|先)?(?:斟酌|考虑|看看|看一?下|过目|定夺|琢磨)/,
  /(?:还|就|只|仅)?(?:差|缺|等|需要?)(?:您|你|贵司|贵方)|(?:还|就|只)(?:差|缺|少)|(?:跟进|催|追|提醒)(?:一下|下)|催[一下]?(?=.*(?:款|货|单|合同))|(?:约|定)个?时间(?!.*再联系)/,
  /(?<!我们?|我来|我去|我可以|我这边)(?:帮忙|帮我们?|帮)(?:[您你](?=看))?(?!您|你)[^，]{0,6}(?:看|问|查|确认|催|转|发|签|盖|填|跟|安排|核|改|补|推荐|引荐|介绍|留意|约)/,
  /^(?:把|将)?(?!我|本)[^，我]{1,12}(?:发|给|寄|传|填|签|盖|回|确认|看|核对|安排|提供|补|改|报|查|问)(?:给我们?|过来|我们?|回来)?(?:一下|下|一份|个)(?:吧|哈|呗|哦|嘛)?$|^(?:把|将)[^，我]{1,12}(?:发|给|寄|传|填|签|盖|回)[^，了]{0,4}(?:我们?|过来|回来|好|完)$/,
];
const HAN = /\p{Script=Han}/u;

/**
 * Does a sentence ask although it has neither a question mark nor "please": by its word order, as
 * a wish to know, as asking after what has not come, as a proposal (any news on the order, would
 * love to hear, 看得怎么样了, 方便的话发我一份)? For a sentence that undertakes nothing.
 */
export function asksUnmarked(sentence: string): boolean {
  if (!HAN.test(sentence)) {
    const joined = englishWords(sentence).join(' ');
    return ENGLISH.some((one) => one.test(joined));
  }
  return simplified(sentence)
    .split(/[，,；;。！!：:~～\s]+/)
    .some((text) => !RHETORICAL_ZH.test(text) && CHINESE.some((one) => one.test(text)));
}
