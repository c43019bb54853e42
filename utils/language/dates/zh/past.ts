import type { Span } from '@/utils/language/dates/types';

const BOUNDARY = /[，。！？；,.!?;\n]/;
const DONE =
  /(?:已经?|刚刚?|曾|过了|[发寄说给收到签付谈聊提完回打看问传改做拿送买订下开定报交出办]了|[发寄说收签付谈聊提回打看问传交报来去做](?:过(?![去来户])|的[，。！？,.]|的$)|[说谈聊讲发寄提问]的(?!话|是|时候)|完了|沟通的|约定的|承诺的|答应的|说好的)/;
const TO_COME =
  /(?:会|将|要|准备|打算|计划|安排|争取|尽量|一定|保证|可以|能|再|请|麻烦|务必|必须|给[您你]|预计)/;
// 3月3日的发票, 周五的邮件: the day belongs to the thing.
const THING =
  /^的(?:那[份批个张封]|这[份批个张封])?(?:发票|订单|邮件|合同|单子|账单|来信|信|消息|文件|通知|货款?|报告|纪要|记录|微信|电话里|会上|会议纪要|沟通|邮)/;
const CONDITION = /(?:如果|^如(?!期|约|常|下|上|此)|要是|若|假如|万一|倘若|只要|除非)/;

/**
 * Does the phrase look back or state a condition? Only words that leave it open are doubted; a
 * deadline word settles it.
 */
export function isPast(
  text: string,
  { start, end, today }: { start: number; end: number; today: string },
  span: Span,
  deadline: boolean,
): boolean {
  const from = clauseStart(text, start);
  const to = clauseEnd(text, end);
  const ahead = text.slice(from, start);
  const rest = text.slice(end, to);
  if (CONDITION.test(ahead) && /[，,]/.test(text[to] ?? '')) return true;
  if (THING.test(text.slice(end, end + 8)) && (span.ambiguous || span.unit === 'day')) return true;
  // 下个季度的框架协议, 下个月的账单: the period is what the thing is about.
  if (
    /^(?:month|quarter|half|year)$/.test(span.unit) &&
    /^的(?!时候|话|某)/.test(text.slice(text[end - 1] === '的' ? end - 1 : end, end + 3))
  )
    return true;
  const open = span.ambiguous === true || span.unit === 'time';
  // "我今天和计划部碰过了，明天…": today, and it is done.
  if (span.last === today && !deadline && /过了$|完了$/.test(rest)) return true;
  if (span.last >= today && (!open || deadline)) return false;
  return DONE.test(rest) || DONE.test(ahead) ? !TO_COME.test(rest) : false;
}

function clauseStart(text: string, i: number): number {
  let k = i;
  while (k > 0 && i - k < 40 && !BOUNDARY.test(text[k - 1] ?? '')) k--;
  return k;
}

function clauseEnd(text: string, i: number): number {
  let k = i;
  while (k < text.length && k - i < 40 && !BOUNDARY.test(text[k] ?? '')) k++;
  return k;
}
