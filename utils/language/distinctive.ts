import { simplified } from '@/utils/language/zh/simplify';

/** English words that say nothing about what a promise is about: functions, times, ways of giving. */
const COMMON = new Set(
  (
    'the a an and or but if then so to of in on at by for with from into over up out about as that this these those it its ' +
    'i you he she we they me him her us them my your his our their mine yours am is are was were be been being do does did ' +
    'done have has had will would shall should can could may might must not no yes ok okay please thanks thank hi hello dear ' +
    'send sent sending give given gave get got getting let make made put take took bring brought come came go going gone see ' +
    'saw look looking know tell told say said ask asked call called try keep find found attached attach enclosed enclose ' +
    'here there now today tomorrow tonight yesterday monday tuesday wednesday thursday friday saturday sunday week weeks ' +
    'month day days morning afternoon evening hour hours minute minutes noon end eod cob soon shortly asap later early next last ' +
    'first back again also just already still yet really very much more most some any all both each other another one two ' +
    'three new when what which who how where why before after until within promised discussed agreed requested per sure ' +
    'email mail e-mail message file pdf doc docx xls xlsx ppt pptx zip jpg png copy final version need want like able ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep oct nov dec'
  ).split(' '),
);
/** The same in Chinese; taken out before what is left is cut into pairs of characters. */
const COMMON_ZH =
  /[我您你他她它咱俺]们?|贵[司方]|我[司方]|大家|各位|今[天日晚早]|明[天日晚早]|后[天日]|昨[天日晚]|大后天|[本这下上]个?(?:周|星期|礼拜|月|季度)[一二三四五六日天末]?|周[一二三四五六日末]|星期[一二三四五六日天]|月[底初中末]|年[底前后]|[上下中]午|早上|晚上|傍晚|下班|马上|立刻|尽快|稍后|回头|一会儿?|第一时间|随后|今早|之[前后内]|以[前后内]|已经?|刚刚?|附件|附上|随附|见附|请|查收|查阅|过目|邮箱|微信|邮件|如约|按约定|给|把|将|帮|替|为|向|跟|和|与|同|的|了|过|着|吧|啊|哦|哈|呢|吗|也|都|就|再|先|还|会|要|能|可以|一定|保证|争取|尽量|发|寄|送|交|传|转|拿|带|做|办|弄|搞定?|完成?|好|妥|出|去|来|到|上|下|是|在|有|这|那|一[下份个版]|最新|最终|新|改|这边/g;
const MAX_LENGTH = 2000;

/** English words to the stem that "quotes", "quoted" and "quotation" hardly differ in. */
function stem(word: string): string {
  return word
    .replace(/['’]s$/, '')
    .replace(/(?:ations?|ings?|ions?|ed|es|s)$/, (end) =>
      word.length - end.length >= 4 ? '' : end,
    )
    .replace(/e$/, '');
}

/**
 * The words of a sentence that tell what it is about: English word stems, and pairs of neighbouring
 * Chinese characters, both without function words, times and verbs of giving.
 */
export function distinctiveWords(text: string): Set<string> {
  const out = new Set<string>();
  const plain = simplified(text.slice(0, MAX_LENGTH)).toLowerCase();
  for (const [word] of plain.matchAll(/[a-z][a-z'’-]{1,39}|[a-z]*\d[a-z\d-]{1,20}/g)) {
    if (!COMMON.has(word)) out.add(stem(word));
  }
  for (const [run] of plain.replace(COMMON_ZH, ' ').matchAll(/[\u4e00-\u9fff]{2,40}/g)) {
    for (let at = 0; at + 1 < run.length; at++) out.add(run.slice(at, at + 2));
  }
  return out;
}
