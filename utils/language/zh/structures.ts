/** Constructions of Chinese undertakings and of what only looks like one. Matched on one clause. */

/** Interjections and connectives that open a clause. */
export const LEAD =
  /^(?:好的?|行|嗯+|哦+|噢|ok|OK|Ok|可以|收到|明白|了解|知道了?|没错|是的?|对|那么?|这样吧?|所以|因此|另外|还有|同时|然后|而且|不过|但是?|可是|只是|总之|首先|其次|最后|谢谢|亲+|哈+|啊|呀|哎|唉|诶|要得|成|得嘞|当然|没错|真的|其实|我(?:想|看|猜|估计|觉得)(?=我|你|您|他|她)|好嘞|好滴|好呀|好啊|好吧|收到收到)+/;
/** A clause that is a whole word given: 包在我身上. */
export const WHOLE =
  /^(?:[^您你他她跟和让叫请给帮]{0,4}(?:交给我(?:们|来|吧|就行|就好|好了|处理|办)?|包在我(?:们)?身上|看我的|我来|我去|我负责|我尽快|我抓紧|我尽量|我尽力|我争取|我保证|我们负责|我们?会的?|我们?(?:尽快|抓紧|尽量|尽力|争取)|一定照办|遵命|照办|这就去办?|马上去办|马上就?好|很快就好|马上来|马上到|马上就来|这就来|这就去|没跑儿?))(?:吧|了|啊|哈|的|呀|哦)?$/;
/** After 会 or 一定 these are states or fates. */
export const STATE_VERB =
  /(?:会|将|一定|肯定)(?:是|选|挑|再来|有(?!.{0,8}(?:联系|回复|处理|跟进|致电|对接|上门|服务|给|为|帮))|很|在(?!那[儿里]|场|.{0,12}(?:等|给|内|前|发|回|处|向|通知|联系|告|寄|送|做|完|交|派|安排))|想|喜欢|爱(?!护)|觉得|感|需要|死|病|知道|明白|后悔|高兴|失去|迟到|赢|输|变|成为|累|难过|生气|住|怀念|记得(?![给帮把带叫提通])|说|认为|建议|更|非常|永远|一直(?![帮跟盯关陪])|坚持|越|被|受|收到|得到|影响|导致|造成|产生|增加|减少|涨|降|超|比|让您失望|让你失望|占|要)/;
/** Coming to the reader or to an appointment. */
export const ARRIVING =
  /到(?:贵|[您你]|现场|场|楼下|门口)|(?:来|到|去|过去|过来|参加|出席|赴约|在场|赶到|回来)(?:的|吧|哈|哦|啊|了)?$|去[您你]|来(?:接|看|找|拜访|取|拿|帮|处理|安排|想|办|做|弄|搞|跟|负责|联系|协调|解决|沟通|写|改|订|买|付|安|查|问)/;
/** Somebody of ours, unnamed, will be in touch. */
export const SERVED =
  /(?:会|将)(?:有|由|安排|让)[^，]{0,10}?(?:联系|回复|处理|跟进|致电|对接|上门|服务|联络|答复|回电|核实|送)/;
/** What may be tried on the reader's behalf. */
export const REACH =
  /(?:帮|给|替|为|跟|向)[^，]{0,4}?(?:往上报|申请|争取|反馈|问|协调|催|查|登记|备注|转|核实|确认|联系|反映|留意|留|加急|安排|看)/;
/** Done for the reader. */
export const HELPS = /(?:帮|给|为|替)(?:您|你|您们|你们|亲)/;

/** "差额我补": the deed alone after what it is about. */
export const TOPIC =
  /^(?:我们?|我方|我这边|这边)(?:来|去|包|全)?(?:补|出|付|买|赔|办|改|写|做|送|寄|拿|带|修|退|换|包|扛|负责|解决|处理|搞定|安排|准备|承担|参加|跟|盯|订)$/;
/** Somebody is sent or asked to do it. */
export const DELEGATED =
  /(?:让|叫|安排|派|请|找)(?:个|位|一位|名|一名|我们?的?|专门的?)?(?!您|你|自己)[^，]{1,8}?(?:上门|联系|给|发|送|寄|打|去|来|帮|处理|跟|看|查|修|做|办|解决|对接|过|回|确认|核)/;
/** "…改好了发群里": done, then handed over. */
export const FINISHED =
  /[完好](?:了|之?后|以后)?(?:就|再|马上)?(?:发|给|寄|传|报|交|拿|送|扫描|回|打|告|通)/;

/** "把资料整理出来": disposed of, whatever the verb. */
export const DISPOSED =
  /(?:把|将)(?!来)(?![^，]{0,8}(?:当|看成|视为|称|叫做|忘|弄丢|搞错|误))[^，]{1,16}?[\u4e00-\u9fff](?:好|完|掉|出来|过来|过去|回来|回去|上来|上去|下来|下去|上|下|开|小|大|回|给|到|进|走|干净|清楚|一下|起来|去|来|了)/;
/** "磨一磨", "问问": a verb said twice is a light deed. */
export const TWICE = /([\u4e00-\u9fff])(?:一|了)?\1(?!天|年|月|日|个|家|人|小|大)/;
/** "I promise never to …" is a word given, although its deed is denied. */
export const VOWED =
  /(?:保证|承诺|发誓|答应[您你]|一定|绝对)[^，]{0,12}?不(?!断|仅|但|过|少|错|久)/;
/** Speaking to somebody else is a deed. */
export const SPEAKS = /(?:跟|和|找|同|向)(?![您你大])[^，]{1,6}(?:说|讲|谈|道歉)/;
/** What is passed on may be past: "我会告诉他你来过". */
export const REPORTS = /(?:会|来|去|马上|这就)(?:告诉|转告|跟|和|向|通知)/;
/** A condition without a word for it before the subject: "到货我拍照发群里". */
export const ONCE = /(?:到货?|收到|完|好|定了?|有(?:消息|结果|货|空)|回来|之?后)[，]?$/;
/** A verb whose deed is shown by what stands beside it. */
export const LIGHT =
  /我(?:们)?(?:亲自|来)(?![了自过晚到电])[^，]{1,4}$|(?:再|先|重新)[^，]{1,8}一[遍趟次版份]/;
/** It is on me. */
export const TREAT = /^我(?:们)?(?:来)?(?:请客|买单|埋单|付钱|掏钱|出钱|结账|做东)/;
/** "搞定了告诉你". */
export const DONE_THEN =
  /^[^，您你我]{0,6}(?:完|好|定|到|妥|出来|结果)了?(?:就|再|马上|立刻)?(?:告诉|通知|回|发|给|叫|报)[您你]/;
/** "这是给你妻子的", "有十块钱给你": what there is. */
export const IDENTIFYING =
  /^(?:这|那|它|他|她)?(?:就|都)?是(?!.{0,6}(?:会|马上|尽快|稍后))|^(?:这儿?|那儿?)?有[^，我]*给[您你]$/;
/** "您的咖啡马上就来". */
export const COMING =
  /^[您你](?:们)?的[^，]{1,8}(?:马上|很快|这就|立刻|稍后|一会儿?)就?(?:来|到|好|上|送)/;
/** "图纸您今晚再核一遍": the reader is the subject, after what it is about. */
export const YOU_DO =
  /(?<![给帮为替向跟和与同陪带送接教知诉系复回发寄拿转等还荐叫加拉找会醒退赔补报请到通])[您你]们?(?:今|明|后天|再|先|把|自己|也|就|得|要|能|可以|那边|赶|尽快|抓)/;
/** Who one is and what one's firm does. */
export const DESCRIBING =
  /^(?:我们?|我[司方]|本[司店]|本公司|我们公司)(?:公司|这边|主要|专门|也|都|是)?(?:提供|做|专注|从事|主营|生产|经营|叫|姓|代理|采用|支持|接受|卖|出口|设计|制造|承接|负责|包邮|接单|用|有)/;
/** "我开车来的": how it was done. */
export const CLEFT =
  /^我.*(?:来|去|寄|发|买|做|写|说|付|给|借|拿|看|收|订|学|修|约|打|开|送|找)[您你]?的$/;
/** Going somewhere for one's own ends. */
export const OWN_ENDS =
  /(?:会|一定)买(?![^，]*[给送帮带好])|我们(?:计划|打算|准备|拟|将)[^，]{0,8}(?:推出|扩大|进军|开拓|上市|发展|成立|搬|增加|招[聘人]|投资|建|进入)|^我们(?:现在|就)?去(?!协调|跟|和|催|问|查|核|处理|安排|办|沟通|申请|落实|拿|取|接|送)|(?:打算|准备|计划|想|要)[^，]{0,12}(?:减肥|开始|去(?![您你]|拜访|拿|取|见[您你])|骑|旅|玩|度假|搬|结婚|买(?![^，]{0,6}[给送]))/;

/** "Let me look it up": a deed. 让我想想 and 让我解释 are talk. */
export const LET_ME =
  /^(?:那|先|请|就|再)?让我们?(?:先|再|来|去|帮[您你])*(?:查|问|确认|检查|核|找|试|打个?电话|联系|看[看一下]*(?:能|是否|有|怎|这|那|库|订|日程|安排)|研究|考虑一?下|跟|和|向)/;

/** Makes the whole sentence idle or a brush-off. */
export const DISMISSING =
  /(?:不用|别|不要|不必|甭)再|如果我是|我(?:要|若)是[您你]|换(?:作|做|成)我|早知道|要看.{0,8}意思/;
/** Named as due today although it is a must: "今晚必须给您弄好". */
export const MUST_FOR_YOU = /^(?:今|明|后|这|本|下|马上|\d)[^，]{0,6}必须给[您你]/;
/** A duty laid on somebody else. */
export const THEIR_DUTY = /由(?:[您你]|贵|对方|客户|供应商|厂家)/;
/** What goes on for good, yet is a deed for the reader. */
export const KEPT_UP =
  /(?:以后|今后|从[^，]{1,4}起)[^，]*[给帮为替][您你]|盯|跟进|跟踪|关注|跟着|看着|留意/;
/** "我们的产品…", "上次是我付的": about things, or about what was. */
export const ABOUT_US =
  /^(?:我们?|我司|本公司|我方)的(?:产品|服务|质量|方案|价格|系统|设备|软件|售后)|是我们?[^，]{1,8}$/;
/** A day named right in the clause. */
export const DATED = /(?:明|后|今)[天晚日]|周[一-日]/;
/** Thinking it over, put off. */
export const PONDERING = /(?:考虑|想想|看看|研究|讨论)(?:一下)?吧$/;
/** "我按您说的改". */
export const ACCORDING =
  /^我(?:们|方|司)?[^，]{0,4}(?:按|照)[^，]{1,10}(?:改|办|做|来|执行|处理|调|走|算|给)/;
/** "我写进合同里". */
export const PUT_INTO =
  /^我(?:们|方|司)?[^，]{0,4}(?:写|加|填|列|放|记|补|改|算|计|转|报|推|拉)(?:进|入|到|成|上)/;
/** Handed to somebody. */
export const HANDED = /(?:转|交|发|报|推|递|传|提交|反馈|送|寄|拿)给/;
/** Spoken about with somebody of ours. */
export const RAISED =
  /(?:跟|和|同|向|给)(?![您你大])[^，]{1,6}(?:说|讲|提|打个?招呼|商量|沟通|交代)/;
/** A verb with a counted object. */
export const ONE_OF =
  /(?:叫|派|带|拿|写|做|打|发|寄|订|开|倒|泡|端)一?(?:辆|个|位|份|张|封|杯|些|条|壶)/;
/** The light forms of a verb. */
export const LIGHTLY = /(?:一下|下|一查|一问|看看|问问|查查|试试|沟通沟通)/;
/** A word given without a subject. */
export const SURELY = /^(?:一定|保证|争取|尽量|肯定|尽力|尽可能)/;
