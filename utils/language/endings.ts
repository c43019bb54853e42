import { saysSomething } from '@/utils/language/closing-reply';
import { DENIED } from '@/utils/language/endings-theirs';

/** A bare yes, a receipt: it ends an exchange. */
const AGREED =
  /^(?:yes|yep|yeah|no|ok|okay|sure|agreed|confirmed|noted|received|understood|perfect|great|excellent|wonderful|fine|absolutely|definitely|of course|got it|sounds (?:good|great|fine|perfect|like a plan)|will do|works (?:for me|well)|that works|all (?:good|clear|set)|no (?:problem|worries)|done|sent|paid|approved|deal|see you|talk (?:soon|then)|looking forward)\b/i;
const AGREED_ZH =
  /^(?:好[的嘞呀啊吧滴]?|收到|已?阅|已?知悉|妥|成|没问题|可以|行|知道了?|明白了?|了解|嗯+|同意|照[常旧]$|不变$|[是对在有能会]的?$|确认|没关系|不客气|到时见|回头见|一言为定|OK)(?:[，,。！!～~的了吧啊呀]|$)|(?:没问题|没意见|可以的?)[。！!～~]*$/i;
/** A clause that is glad, thanks or wishes well and tells nothing else. */
const GLAD =
  /^(?:(?:and|so|really|very|also|again|oh|wow|ah) )*(?:my pleasure|(?:that|this|it|the \S+|(?:mon|tues|wednes|thurs|fri)day|tomorrow|\d\S*)(?: \S+){0,3}? (?:works?|suits?|fits?|is (?:fine|ok|okay|good|perfect|great|alright|convenient))\b|let['’]s (?:do|go with|stick|leave|keep)\b|(?:enjoy|safe)\b|(?:duly|well|kindly) noted|congrat\w*|(?:all the best|best of luck|good luck|safe (?:travels|trip|journey|flight)|enjoy|have an?|happy|merry|wish(?:ing)?|(?:i |we )?hope (?:you|your|the|all|everything|that)|(?:see|call) you|(?:talk|speak) (?:to you |on |at |next |tomorrow|soon|then|later)|until then|take care|same (?:here|to you)|(?:i(?:'m|’m| am) |i |we )?look(?:ing)? forward to (?:it|seeing|meeting|working|talking|speaking|the|our|your visit|visiting|welcoming|that|(?:mon|tues|wednes|thurs|fri)day))\b)/i;
const GLAD_ZH =
  /^(?:合作愉快|期待(?:与|和|跟|我们|下次|再次|进一步|后续|今后|见面|合作|[您你].{0,6}(?:到来|光临|来访|到访))|希望(?:以后|今后|将来|日后)|恭喜|祝贺|预祝|祝|阖家|身体健康|万事|工作顺利|生意兴隆|一切顺利|辛苦|太?感谢|太?谢谢|多谢|正是我们(?:要|想要|需要)的|这正是|太好了|给(?:您|你)(?:们)?(?:添|带来)|(?:让|叫)(?:您|你)费心|麻烦(?:您|你)?了|打扰了|就(?:这么|这样|按)[^，]{0,8}(?:定|办|来|执行|做|吧)|(?:暂时|目前|我这边|这边|我们?|现在)*没有?(?:其他|别的|什么|任何)*(?:问题|疑问|意见|异议)|(?:[^，]{0,8}?)(?:很|非常|十分|特别|挺|真|相当|比较|蛮)(?![^，]{0,3}[贵高慢差急晚低少重难薄短长吵脏乱失憾歉气不没想希需])[^，]{1,4}$|[^，]{0,8}不错$|[\u4e00-\u9fff]{2,4}(?:快乐|愉快|安康|吉祥|如意|顺遂)|早日康复|早点休息|改天[^，]{0,6}(?:请|吃|聚|聊|坐)|没(?:有)?别的|听[您你]的|过奖|多?(?:注意|保重)身体|(?:保持|常)联系|多联系|真是太|(?:真是)?帮了.{0,3}大忙|拜托了|回聊|再见|拜拜|那?就?(?:明天|后天|(?:下?周|星期).|下周|到时候?|回头|改天)[^，]{0,3}(?:见|聊|谈|再聊|再说))/;
/** A report that ends an exchange: it came, it is paid, it was passed on, nothing changed. */
const REPORT =
  /^(?:i|we|my \S+|our \S+|it)(?:['’]ve|['’]s| have| has| had| was)? (?:been |just |already |now |also )*(?!notic|discover|expect|want|need|miss|cancel|order|decid|prefer|attach|request|hop|wonder|reject|refus|return|fail|stop)(?:\w{3,}ed|sent|spoke|met|put|made|gave|done)\b(?!.*\byou\b)|(?:nothing|all good) from (?:my|our) (?:side|end)|^(?:and |also |so )*(?:(?:(?:i|we)(?:'ve|’ve| have)? )?(?:just |already |now |duly |safely )*(?:received|got|forwarded|passed|handed|paid|transferred|signed|returned|approved and|settled)\b|(?:the |your |our |all )?(?:\S+ ){1,4}(?:has|have|was|were) (?:been |just |already |now |safely )*(?:arrived|received|paid|delivered|transferred|passed on|forwarded|came (?:through|in)|got here)\b|(?:all|everything)(?: is|'s|’s| was)? (?:good|fine|ok|okay|in order|perfect|here|as (?:planned|agreed|discussed|expected))\b|no changes?\b|(?:\S+ ){1,3}(?:is |are |was |were |has been |have been |now |all )*(?:confirmed|replaced|repaired|assembled|fixed|booked|arranged|sorted|installed|delivered|unpacked|up and running|works? (?:again|fine)|back to normal)\b|fyi$)/i;
const REPORT_ZH =
  /^(?:[^，]{0,6})已经?(?:安排|[^，]{0,3}寄|付|签|盖|转|通知|上报|提交|处理|打|汇|通过|签收)[^，]{0,8}$|(?:款|发票|钱)[^，]{0,8}(?:已付|付了|已经?[付打汇转]|打过去|到账)|^(?:我们?|我司|我方|这边)?(?:这边)?.{0,6}(?:已经?)?(?:安全|顺利|都|全部)?(?:收到|到货|到账|签收)(?:了|$|货|款|并)|^(?:一切|都)(?:都|很)?(?:好|正常|顺利|按.{0,4}计划|没问题)|^.{0,6}没有?(?:变化|变动|改动)|无误|齐了|齐全|够用?了|(?:约|订|办|弄|装|修|改|谈|安排|准备|处理|联系|确认|恢复|解决)(?:好|妥|完|定|上|齐)?了$|(?:寄出|提交|恢复|弄好|弄完)(?:去)?了$|已经?(?![^，]*[您你发报订定涨停])[^，]{1,8}$|(?:验收|审核|测试|检验|审批|评审)[^，]{0,4}(?:通过|合格|完成)|注意查收|(?:转|交|发|报|提)(?:给|交|到)[^，]{1,8}了$|会(?:直接|尽快|再|主动)?(?:联系|回复|找|对接)(?:您|你)|^供?(?:您|你)?参考$|^请[您你]?查[收阅]$/;
/** What turns glad words and reports into news: a clause with them tells something. */
const NEWS =
  /\b(?:but|however|although|though|except|unfortunately|not|n['’]t|still|missing|wrong|late|too|instead|problem|issue|only|damaged|broken|scratched|more|less)\b/i;
const NEWS_ZH =
  /但|不过|可是|只是|然而|除了|没(?!有?(?:变|改|问题))|不(?!错|客气)|还|缺|错|有问题|晚|坏|破|划痕|少|闪退|故障|报警|停机/;
/** A longer clause tells something besides, UTF-16 units. */
const MAX_PRAISE = 80;
/** Praise anywhere in a clause makes it a kind word, */
const PRAISE =
  /\b(?:great|good|nice(?:ly)?|fine|perfect(?:ly)?|excellent|wonderful|lovely|brilliant|super|awesome|fantastic|amazing|impress\w+|love[ds]?|liked|enjoyed|happy|pleased|delighted|glad|smooth(?:ly)?|well|helpful|useful|pleasure|appreciated?|grateful|congrat\w*|haha+|cheers|thanks?|spot on|thrilled|lifesaver|my mistake|(?:much )?obliged|chuffed|relieved|answers (?:my|our|the|all)|makes sense|fair enough|all (?:sorted|done|set|clear)|just what|exactly)\b/i;
const PRAISE_ZH =
  /(?<![您你们家上午最只正就])好(?!的?话|[几多像])|不错|满意|顺利|用心|专业|周到|及时|给力|感谢|谢谢|辛苦|恭喜|愉快|开心|高兴|荣幸|正常|放心|明白|多亏|点赞|(?:响应|反应|回复|速度|动作)[^，]{0,2}快|了解|稳定|还行|够用|客气|互相|应该的|反响|喜欢|漂亮|完美|点赞|帮了|受益|收获|清楚/;
/** unless it decides, wants, or tells a figure. */
const MATTER =
  /\d|\b(?:(?:high|expensive|pricey|steep|tough|hard|tight|cheap|cost|fail|refus|concern|worr|surpris|strange|unclear|confus|disagree|differ)\w*|prices?|quot\w+|offers?|options?|orders?|prefer\w*|decid\w+|take|choose|chose|approv\w+|accept\w*|proceed|ahead|need|want|would|could|should|attached|enclosed|contracts?|budget|if|when|once|send|make|give|get)\b/i;
const MATTER_ZH =
  /\d|价|报|方案|订|下单|合同|预算|选|定|要|想|希望|请|能(?!.{0,6}了)|可以|如果|附|款|什么时候|再|先|给(?!力)|发|贵|高(?!兴)|偏|难|紧|超|失败|奇怪|不明|担心|就好/;
const CLAUSE = /[,;:，；：、]\s*|\s[-–—]\s|\.\s|\band\b(?= (?:everything|all)\b)/;
const HAN = /\p{Script=Han}/u;
/** A bare yes is short: words, or Chinese characters. */
const SHORT = { words: 7, characters: 14 };

/** A yes, a receipt, and nothing more. */
export function isBareYes(sentence: string): boolean {
  const text = sentence.trim();
  if (/[?？]/.test(text)) return false;
  if (HAN.test(text)) return text.length <= SHORT.characters && AGREED_ZH.test(text);
  return text.split(/\s+/).length <= SHORT.words && AGREED.test(text);
}

const patternsOf = (text: string) =>
  HAN.test(text)
    ? { ending: [GLAD_ZH, REPORT_ZH], news: NEWS_ZH, praise: PRAISE_ZH, matter: MATTER_ZH }
    : { ending: [GLAD, REPORT], news: NEWS, praise: PRAISE, matter: MATTER };

/** Is there a kind word in it, or a yes? */
export const isKind = (sentence: string): boolean =>
  isBareYes(sentence) || patternsOf(sentence).praise.test(sentence);

/** Does it decide, want, deny, find fault, or tell a figure? */
export function matters(sentence: string): boolean {
  const { news, matter } = patternsOf(sentence);
  const said = sentence.replace(DENIED, ' ');
  return matter.test(said) || news.test(said);
}

/** Is every clause of it thanks, a kind word, a bare yes or a report that ends an exchange? */
export function endsExchange(sentence: string): boolean {
  const { ending, news, praise, matter } = patternsOf(sentence);
  return sentence
    .replace(/[.!。！~～\s]+$/, '')
    .split(CLAUSE)
    .map((clause) => clause.trim())
    .every(
      (clause) =>
        !saysSomething(clause) ||
        isBareYes(clause) ||
        ((ending.some((pattern) => pattern.test(clause)) ||
          (clause.length <= MAX_PRAISE && praise.test(clause) && !matter.test(clause))) &&
          !news.test(clause.replace(DENIED, ' '))),
    );
}
