import type { OtherRole } from '@/utils/language/finding';
import { clausesOf } from '@/utils/language/zh/clauses';
import { closed, denied, past, request } from '@/utils/language/zh/patterns';
import { simplified } from '@/utils/language/zh/simplify';

const AWAY =
  /[产病婚年休]假期间|(?:在外|外地|出国)(?:出差|参展|培训)|请(?:一?[天周]|病|事|年)?假(?=[一两三\d]|，|$)|因病|(?:参展|出差|培训|会议)期间|(?:无法|不能)及时回复|自动回复|(?:正在|在|我|期间).{0,4}(?:休假|年假|产假|病假|休年假)|(?:紧急|急事|急件|要事).{0,8}(?:联系|致电|找)|不在(?:公司|办公室|岗)|外出期间|出差(?:期间|中|在外)|放假期间|暂时无法(?:回复|处理)/;
const COMPLAINT =
  /还没(?:收到|到货|发货|处理|解决)[^，？]{0,6}$|没人(?:接|管|理|回|处理)|(?:跟|和|与)(?:图片|描述|样品|合同|宣传)?[^，]{0,4}不(?:一样|符|一致)|少(?:发|装|给|寄)了|又[^，]{0,4}(?:错|坏|漏|晚)|态度(?:恶劣|很?差)|再也不(?:买|来|用|合作)|(?:是|都是)坏的|推来推去|投诉|差评|太差|太慢|太离谱|太过分|太不负责|不满意|很失望|非常失望|失望透|无法接受|不能接受|忍无可忍|第[二三四五六2-6]次了|又(?:坏|出问题|没|错|漏|晚|延|拖)|怎么(?:还没|还不|又|回事)|到现在(?:还|都|也)没|一直(?:没|不|拖)|迟迟|(?:要|给我|要求)(?:退款|退货|赔偿|说法)|说好的|骗人|坑人|敷衍|推卸|质量(?:差|有问题|不行)|坏了|破损|消协|曝光|再不.{0,10}就/;
/** Handed over with this message: nothing is asked, although it says 请查收. */
const HANDED =
  /^(?:附件|随信|现)[^，？]{0,3}(?:是|为|附上)|^附上|(?:好|完|妥|出|了|您|你|箱|附上[^，]{0,10})[，,]?\s?请[您你]?(?:查收|查阅|过目|审阅)/;
const THANKS = /谢谢|感谢|多谢|致谢|谢了|感激|辛苦了|有劳|谢啦|拜谢/;
const DONE =
  /已(?:经)?(?!知)[\u4e00-\u9fff]{1,12}|(?:发|寄|送|付|改|办|做|处理|提交|安排|完成|搞定|弄|修|传|打|补|退|换|订|签|盖|联系|确认|通知|更新|上传|汇|转|问|查|约|买|写|出|交|下单)(?:好|完|妥|出|出去|过去|掉|给[您你]|到位|给您们|给你们)?了|(?:开|准备|整理|备|印|装|测|排|贴|调|搭)(?:好|完|妥)了|(?:发|传|寄)(?:[您你]|群)[^，]{0,4}了$|[发寄问做办说看查联系报提给送打写签谈聊付]过(?!去|来)/;
const WANTS =
  /(?:期待|期盼|等待|静候|恭候|等候|等)(?:着)?(?:您|你|贵司|贵方)们?[^，]{0,8}?(?:反馈|回复|答复|回音|消息|意见|确认|决定|指示|佳音|好消息)|需要(?:您|你|贵司|贵方)们?[^，]{0,12}(?:提供|发|确认|给|签|填|寄|告)|不知道?(?:您|你|贵司|贵方)?们?[^，]{0,16}(?:是否|有没有|能不能|能否|可不可以|可否|方便|收到)|(?:您|你)们?看看?(?:一下)?[^，]{0,6}(?:有什么|有没有|有无|怎么样|如何|合不合适|行不行)|发(?:给)?我们?一[份下个]|^(?:盼|望)(?:尽快|早日|及时)?(?:回?复|回音|答复)|^(?:静候|恭候|敬候)(?:佳音|回复|回音)|^(?:请|麻烦|烦请|劳烦|恳请|还请|敬请|务必|帮我|帮忙|给我|望|盼|求)|希望(?:您|你|贵|能|尽)|(?:您|你|你们|贵司|贵方)(?:们)?(?:先|再|尽快|务必|记得|得|要|需要|必须|明天|今天|那边|这边|下周|把|帮).{0,20}(?:发|给|寄|付|安排|确认|处理|提供|回|查|改|签|送|办|交)|别再|不要再|[给回发告诉知联系]我们?(?:个|一|说|电话|下|就|吧|$)/;

/** What a Chinese sentence does that undertakes nothing. */
export function chineseRole(sentence: string): OtherRole {
  const plain = simplified(sentence);
  const clauses = clausesOf(sentence);
  const texts = clauses.map(({ text }) => text);
  if (AWAY.test(plain)) return 'out-of-office';
  if (COMPLAINT.test(plain)) return 'complaint';
  if (HANDED.test(plain) && !/还没|没有|不要/.test(plain)) return 'done';
  if (clauses.some(({ asks }) => asks))
    return /^(?:[您你]们?)?(?:能|可以|可否|能不能|是否|麻烦|请|帮)/.test(texts[0] ?? '') &&
      /帮|给我|发我|请|[发寄传给]我们/.test(plain)
      ? 'request'
      : 'question';
  if (texts.some((text) => request.test(text) || WANTS.test(text))) return 'request';
  if (THANKS.test(plain)) return 'thanks';
  const finished = texts.some(
    (text) => !denied.test(text) && (closed(text) || past.test(text)) && DONE.test(text),
  );
  return finished ? 'done' : 'other';
}
