import type { DueDate } from '@/utils/domain/promise';
import { chineseUndertaking } from '@/utils/language/zh/undertaking';

const SUBJECT =
  /^(?<before>[^我]{0,14}?)(?<own>我们这边|我这边|我们|我司|我方|我)(?<rest>[^我]{2,60})$/u;
/** Words that make it firm; "I strive to" takes their place. */
const FIRM =
  /(?:一定会?|肯定会?|保证会?|绝对会?|必须|务必|准时|会(?=给|把|将|在|尽快|[\u4e00-\u9fff]{0,6}(?:发|寄|给|把|送|交|办|做|回|打))|将(?=于|在|会|给|把))/u;
const SOFT =
  /争取|尽量|尽力|尽可能|想想办法|看看能|试试|打算|可能|希望|不会|没法|不能|无法|申请|请示/u;
/** The deed is an answer already. */
const ANSWERS = /通知|告诉|告知|回复|答复|回话|回信|回电|联系[您你]|反馈|说一声/u;
/** Longer sentences are left alone. */
const MAX_CLAUSES = 4;

/** "周五前" stays, "周五" becomes "周五前", "三天内" stays. */
function limitOf(phrase: string): string {
  if (/^(?:大后天|[今明后][天日儿])$/u.test(phrase)) return `${phrase}下班前`;
  if (/晚上?$/u.test(phrase)) return phrase;
  if (/(?:前|内|后)$/u.test(phrase)) return phrase;
  return `${phrase}前`;
}

/** A softer wording of a Chinese sentence that makes one firm promise; null where none fits. */
export function softenChinese(sentence: string, due: DueDate | null): string | null {
  const end = /[。！!~～]$/u.test(sentence.trim()) ? '。' : '';
  const body = sentence.trim().replace(/[。！!~～\s]+$/u, '');
  if (/[？?；;“”"]/u.test(body)) return null;
  const clauses = body.split(/[，,]/u).map((clause) => clause.trim());
  if (clauses.length > MAX_CLAUSES) return null;
  const promising = clauses.filter((clause) => chineseUndertaking(clause).confidence >= 0.5);
  const [promise] = promising;
  if (promising.length !== 1 || promise === undefined || SOFT.test(promise)) return null;
  const parts = SUBJECT.exec(promise)?.groups;
  const at = clauses.indexOf(promise);
  if (!parts || at < clauses.length - 1) return null;
  const { before = '', own = '我', rest = '' } = parts;
  if (
    ANSWERS.test(rest) ||
    /^(?:来|去|在|是|的)/u.test(rest) ||
    /(?:让|等|如果|要是|跟|和)$/u.test(before)
  )
    return null;
  const deed = rest
    .replace(FIRM, '')
    .replace(/^就/u, '')
    .replace(/马上|立刻|立即|这就|立马/u, '尽快')
    .replace(/(?:的|了|哈|哦|啊|呢|哒)+$/u, '');
  const lead = clauses
    .slice(0, at)
    .filter((clause) => !/^(?:请?[您你]?放心吧?|没问题|包在我身上)$/u.test(clause));
  const you = /你(?!们公司)/u.test(body) && !body.includes('您') ? '你' : '您';
  const formal = own === '我司' || own === '我方' || body.includes('贵司');
  const limit = due ? limitOf(due.phrase) : null;
  const time = /[\d今明后下本这周星月年早晚上中午点号日天内前后之]$/u.test(before) ? before : '';
  const head = time === '' ? before : '';
  const promiseText = `${head}${own}${formal ? '将尽力' : '争取'}${time}${deed}`;
  const reply = formal
    ? `${limit === null ? '并尽快' : `并于${limit}`}给予答复`
    : limit === null
      ? `成不成都给${you}回话`
      : `最迟${limit}给${you}回话`;
  return `${[...lead, promiseText, reply].join('，')}${end}`;
}
